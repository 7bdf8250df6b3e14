<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Assessment</name>
    <message numerus="yes">
        <source>%1 of %n NVMe drive(s) can be given to a VM, but the node may not come back from its next start.</source>
        <translation>
            <numerusform>%1 of %n NVMe drive can be given to a VM, but the node may not come back from its next start.</numerusform>
            <numerusform>%1 of %n NVMe drives can be given to a VM, but the node may not come back from its next start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n NVMe drive(s) can be given to a VM; nothing on the host needs changing.</source>
        <translation>
            <numerusform>%1 of %n NVMe drive can be given to a VM; nothing on the host needs changing.</numerusform>
            <numerusform>%1 of %n NVMe drives can be given to a VM; nothing on the host needs changing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n NVMe drive(s) are given to VMs.</source>
        <translation>
            <numerusform>The one NVMe drive is given to a VM.</numerusform>
            <numerusform>All %n NVMe drives are given to VMs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n NVMe drive(s) can be given to a VM.</source>
        <translation>
            <numerusform>The one NVMe drive cannot be given to a VM.</numerusform>
            <numerusform>None of %n NVMe drives can be given to a VM.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartData</name>
    <message numerus="yes">
        <source>%n drive(s) are empty: %1 of %2</source>
        <translation>
            <numerusform>%n drive is empty: %1 of %2</numerusform>
            <numerusform>%n drives are empty: %1 of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n times each: %1.</source>
        <translation>
            <numerusform>Once each: %1.</numerusform>
            <numerusform>%n times each: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diff</name>
    <message numerus="yes">
        <source>%n line(s) the same</source>
        <translation>
            <numerusform>%n line the same</numerusform>
            <numerusform>%n lines the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlyBinding</name>
    <message numerus="yes">
        <source>Binding by ids cannot tell drives of one model apart: %n device(s) are taken.</source>
        <translation>
            <numerusform>Binding by ids cannot tell drives of one model apart: %n device is taken.</numerusform>
            <numerusform>Binding by ids cannot tell drives of one model apart: %n devices are taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FioJobText</name>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>one at a time</numerusform>
            <numerusform>%n at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>one process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n at a time</source>
        <translation>
            <numerusform>%1, one at a time</numerusform>
            <numerusform>%1, %n at a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetSummary</name>
    <message numerus="yes">
        <source>%n drive(s) left the places that VMs name; %1 and others should not start before you look.</source>
        <translation>
            <numerusform>%n drive left the place that a VM names; %1 and others should not start before you look.</numerusform>
            <numerusform>%n drives left the places that VMs name; %1 and others should not start before you look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drive(s) have moved since the last visit; no VM names an old place.</source>
        <translation>
            <numerusform>%n drive has moved since the last visit; no VM names its old place.</numerusform>
            <numerusform>%n drives have moved since the last visit; no VM names an old place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n NVMe drive(s) can be given to a VM</source>
        <translation>
            <numerusform>%1 of %n NVMe drive can be given to a VM</numerusform>
            <numerusform>%1 of %n NVMe drives can be given to a VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n drive(s) are new or have another owner since the last visit.</source>
        <translation>
            <numerusform>%1; %n drive is new or has another owner since the last visit.</numerusform>
            <numerusform>%1; %n drives are new or have another owner since the last visit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drive(s) are gone since the last visit.</source>
        <translation>
            <numerusform>%n drive is gone since the last visit.</numerusform>
            <numerusform>%n drives are gone since the last visit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The health of %n drive(s) is worse than at the last visit.</source>
        <translation>
            <numerusform>The health of %n drive is worse than at the last visit.</numerusform>
            <numerusform>The health of %n drives is worse than at the last visit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NVMe drive(s)</source>
        <translation>
            <numerusform>%n NVMe drive</numerusform>
            <numerusform>%n NVMe drives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) not read yet</source>
        <translation>
            <numerusform>%n node not read yet</numerusform>
            <numerusform>%n nodes not read yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s) read, the first at %2</source>
        <translation>
            <numerusform>%1 of %n node read, at %2</numerusform>
            <numerusform>%1 of %n nodes read, the first at %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupHasForeignDevices</name>
    <message numerus="yes">
        <source>%n network port(s)</source>
        <translation>
            <numerusform>%n network port</numerusform>
            <numerusform>%n network ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other device(s)</source>
        <translation>
            <numerusform>%n other device</numerusform>
            <numerusform>%n other devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A VM that starts with one device of a group takes all of it from the host, and Proxmox does not ask: %n more device(s).</source>
        <translation>
            <numerusform>A VM that starts with one device of a group takes all of it from the host, and Proxmox does not ask: %n more device.</numerusform>
            <numerusform>A VM that starts with one device of a group takes all of it from the host, and Proxmox does not ask: %n more devices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HardwareTree</name>
    <message numerus="yes">
        <source>%n group(s) without a drive</source>
        <translation>
            <numerusform>%n group without a drive</numerusform>
            <numerusform>%n groups without a drive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bridge(s)</source>
        <translation>
            <numerusform>%n bridge</numerusform>
            <numerusform>%n bridges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthColumns</name>
    <message numerus="yes">
        <source>%n is hot</source>
        <translation>
            <numerusform>%n is hot</numerusform>
            <numerusform>%n are hot</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostDraft</name>
    <message numerus="yes">
        <source>Change %n files</source>
        <translation>
            <numerusform>Change a file</numerusform>
            <numerusform>Change %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation>
            <numerusform>%n test</numerusform>
            <numerusform>%n tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurementText</name>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>about %n s</numerusform>
            <numerusform>about %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>about %n min</numerusform>
            <numerusform>about %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message numerus="yes">
        <source>%n IOMMU group(s) by isolation</source>
        <translation>
            <numerusform>%n IOMMU group by isolation</numerusform>
            <numerusform>%n IOMMU groups by isolation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s) with a drive stand alone</source>
        <translation>
            <numerusform>%1 of %n group with a drive stands alone</numerusform>
            <numerusform>%1 of %n groups with a drive stand alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message numerus="yes">
        <source>%n things speak against it.</source>
        <translation>
            <numerusform>One thing speaks against it.</numerusform>
            <numerusform>%n things speak against it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are planned for %1</source>
        <translation>
            <numerusform>One change is planned for %1</numerusform>
            <numerusform>%n changes are planned for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>one file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message numerus="yes">
        <source>Proved: %1 has its %n drive(s).</source>
        <translation>
            <numerusform>Proved: %1 has its drive.</numerusform>
            <numerusform>Proved: %1 has its %n drives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proved, as far as what was pasted comes from this guest: %1 has its %n drive(s).</source>
        <translation>
            <numerusform>Proved, as far as what was pasted comes from this guest: %1 has its drive.</numerusform>
            <numerusform>Proved, as far as what was pasted comes from this guest: %1 has its %n drives.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralNamespaces</name>
    <message numerus="yes">
        <source>%1 shows %n disks.</source>
        <translation>
            <numerusform>%1 shows %n disk.</numerusform>
            <numerusform>%1 shows %n disks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <source>The node did not finish within %n second(s), so its answer was given up. Try again when the node is less busy.</source>
        <translation>
            <numerusform>The node did not finish within %n second, so its answer was given up. Try again when the node is less busy.</numerusform>
            <numerusform>The node did not finish within %n seconds, so its answer was given up. Try again when the node is less busy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The node did not answer within %n second(s). Check that it runs and can be reached, then connect again.</source>
        <translation>
            <numerusform>The node did not answer within %n second. Check that it runs and can be reached, then connect again.</numerusform>
            <numerusform>The node did not answer within %n seconds. Check that it runs and can be reached, then connect again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SshLogin</name>
    <message numerus="yes">
        <source>%n more key(s) were not offered, because a node shuts out who offers many: choose the right one.</source>
        <translation>
            <numerusform>%n more key was not offered, because a node shuts out who offers many: choose the right one.</numerusform>
            <numerusform>%n more keys were not offered, because a node shuts out who offers many: choose the right one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%n change(s) planned</source>
        <translation>
            <numerusform>%n change planned</numerusform>
            <numerusform>%n changes planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VirtualFunction</name>
    <message numerus="yes">
        <source>%1 is split into %n virtual function(s).</source>
        <translation>
            <numerusform>%1 is split into %n virtual function.</numerusform>
            <numerusform>%1 is split into %n virtual functions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FindingItem</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FindingsList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FleetModel</name>
    <message numerus="yes">
        <source>%1, %2, %n drive(s)</source>
        <translation>
            <numerusform>%1, %2, %n drive</numerusform>
            <numerusform>%1, %2, %n drives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::HistoryPage</name>
    <message numerus="yes">
        <source>%n changes on %1</source>
        <translation>
            <numerusform>%n change on %1</numerusform>
            <numerusform>%n changes on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MachinesPage</name>
    <message numerus="yes">
        <source>%n VM(s)</source>
        <translation>
            <numerusform>%n VM</numerusform>
            <numerusform>%n VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n of them own(s) devices of the host</source>
        <translation>
            <numerusform>%1; %n of them owns devices of the host</numerusform>
            <numerusform>%1; %n of them own devices of the host</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MembersLine</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::NodeListModel</name>
    <message numerus="yes">
        <source>All nodes, %n of them</source>
        <translation>
            <numerusform>All nodes, %n of them</numerusform>
            <numerusform>All nodes, %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::OverviewPage</name>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blocked</numerusform>
            <numerusform>%n blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know about</source>
        <translation>
            <numerusform>%n to know about</numerusform>
            <numerusform>%n to know about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noted</source>
        <translation>
            <numerusform>%n noted</numerusform>
            <numerusform>%n noted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PickNodesDialog</name>
    <message numerus="yes">
        <source>&amp;Add %n node(s)</source>
        <translation>
            <numerusform>&amp;Add %n node</numerusform>
            <numerusform>&amp;Add %n nodes</numerusform>
        </translation>
    </message>
</context>
</TS>
