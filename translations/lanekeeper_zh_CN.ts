<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AcsOverride</name>
    <message>
        <source>The kernel only pretends that some devices are kept apart (pcie_acs_override).</source>
        <translation>内核只是假装某些设备彼此隔离（pcie_acs_override）。</translation>
    </message>
    <message>
        <source>A VM that gets a device of such a group may reach devices and memory of the host around the IOMMU.</source>
        <translation>得到这种组中设备的虚拟机，可能绕过 IOMMU 访问主机的设备和内存。</translation>
    </message>
    <message>
        <source>Take the word off the kernel&apos;s command line when you can do without it.</source>
        <translation>如果可以不用它，请把该参数从内核命令行中去掉。</translation>
    </message>
    <message>
        <source>Group %1, with %2, is no proof that the drive is kept apart.</source>
        <translation>组 %1（含 %2）不能证明该硬盘已被隔离。</translation>
    </message>
    <message>
        <source>The kernel was told to pretend so (pcie_acs_override). A faulty or hostile VM could reach the host from there.</source>
        <translation>这是让内核假装出来的（pcie_acs_override）。有故障或恶意的虚拟机可能由此访问主机。</translation>
    </message>
    <message>
        <source>Give the drive only to a VM you trust, or put it into another slot.</source>
        <translation>只将该硬盘分配给您信任的虚拟机，或将它换到另一个插槽。</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>By its name, %1 is a storage system.</source>
        <translation>从名称看，%1 是存储系统。</translation>
    </message>
    <message>
        <source>ZFS in the guest then has the drive itself: its serial, its SMART data, its flushes. A virtual disk shows the guest none of its health.</source>
        <translation>这样客户机中的 ZFS 就直接拥有硬盘：它的序列号、SMART 数据和刷写。虚拟磁盘不会向客户机显示任何健康信息。</translation>
    </message>
    <message>
        <source>Nothing on the node says that %1 needs the drive itself.</source>
        <translation>节点上没有迹象表明 %1 需要硬盘本身。</translation>
    </message>
    <message>
        <source>A virtual disk is simpler: Proxmox backs it up, snapshots and moves it, and other guests can have disks on the same drive.</source>
        <translation>虚拟磁盘更简单：Proxmox 可以备份、快照和移动它，其他客户机也可以在同一块硬盘上放磁盘。</translation>
    </message>
    <message>
        <source>%1 runs Windows.</source>
        <translation>%1 运行 Windows。</translation>
    </message>
    <message>
        <source>Windows brings a driver for NVMe and needs one installed for VirtIO, so drivers are no reason against the drive itself.</source>
        <translation>Windows 自带 NVMe 驱动，而 VirtIO 驱动需要另行安装，因此驱动不构成反对直通硬盘的理由。</translation>
    </message>
    <message>
        <source>The cluster moves or copies %1 by itself.</source>
        <translation>集群会自行移动或复制 %1。</translation>
    </message>
    <message>
        <source>With the drive it stays on this node; with a virtual disk on shared or replicated storage it goes on elsewhere.</source>
        <translation>带着该硬盘，它只能留在此节点；使用共享或复制存储上的虚拟磁盘，它可以在别处继续运行。</translation>
    </message>
    <message>
        <source>Whether the cluster moves %1 by itself could not be read.</source>
        <translation>无法读取集群是否会自行移动 %1。</translation>
    </message>
    <message>
        <source>In a cluster %1 could be moved between nodes.</source>
        <translation>在集群中，%1 可以在节点之间移动。</translation>
    </message>
    <message>
        <source>What is on a virtual disk is in such a backup, what is on the drive itself is not. With the drive, the guest has to back it up on its own.</source>
        <translation>虚拟磁盘上的内容在这种备份之内，硬盘本身上的内容不在。使用该硬盘时，须由客户机自行备份。</translation>
    </message>
    <message>
        <source>Whether Proxmox backs %1 up could not be read.</source>
        <translation>无法读取 Proxmox 是否备份 %1。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Proxmox backs %1 up.</source>
        <translation>Proxmox 会备份 %1。</translation>
    </message>
    <message>
        <source>%1 has snapshots.</source>
        <translation>%1 有快照。</translation>
    </message>
    <message>
        <source>They hold virtual disks only. On the drive itself, snapshots are the business of the guest&apos;s file system.</source>
        <translation>快照只包含虚拟磁盘。在硬盘本身上，快照由客户机的文件系统负责。</translation>
    </message>
    <message>
        <source>The memory of %1 may not fit beside everything else.</source>
        <translation>%1 的内存与其他占用加在一起可能放不下。</translation>
    </message>
    <message>
        <source>With a passed-through device all of it is taken at the start and stays taken; without one the host can balloon, share and swap.</source>
        <translation>有直通设备时，全部内存在启动时即被占用并一直占着；没有直通设备时，主机可以使用内存气球、共享和交换。</translation>
    </message>
    <message>
        <source>As a separate ZFS log (SLOG), %1 is a poor choice unless it has power-loss protection.</source>
        <translation>%1 不适合用作独立的 ZFS 日志设备（SLOG），除非它有断电保护。</translation>
    </message>
    <message>
        <source>Its write cache is volatile, and nothing readable here says that it outlives a power cut. Then synchronous writes wait for the flash, passed through or not.</source>
        <translation>它的写缓存是易失的，此处可读的信息没有表明缓存能在断电后保留。那么无论是否直通，同步写入都要等待闪存。</translation>
    </message>
    <message>
        <source>Which way is faster here, only a measurement on this node says.</source>
        <translation>在这里哪种方式更快，只有在此节点上测量才知道。</translation>
    </message>
    <message>
        <source>Numbers from other machines do not hold for this one.</source>
        <translation>其他机器的数字不适用于这一台。</translation>
    </message>
</context>
<context>
    <name>Applier</name>
    <message>
        <source>There is no record of the change %1.</source>
        <translation>没有更改 %1 的记录。</translation>
    </message>
    <message>
        <source>The restart was given up, and the change is taken back.</source>
        <translation>已放弃重启，转为撤销该更改。</translation>
    </message>
    <message>
        <source>The configuration of %1 was changed.</source>
        <translation>%1 的配置被更改了。</translation>
    </message>
    <message>
        <source>%1 was started.</source>
        <translation>%1 被启动了。</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>%1 被停止了。</translation>
    </message>
    <message>
        <source>Another device sits in the drive&apos;s slot.</source>
        <translation>该硬盘的插槽中是另一个设备。</translation>
    </message>
    <message>
        <source>The mapping %1 was changed.</source>
        <translation>映射 %1 被更改了。</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 被更改了。</translation>
    </message>
    <message>
        <source>The node was restarted.</source>
        <translation>节点被重启了。</translation>
    </message>
    <message>
        <source>The start of %1 would take something else from the host.</source>
        <translation>启动 %1 会从主机取走别的东西。</translation>
    </message>
    <message>
        <source>It would need other steps now.</source>
        <translation>现在需要不同的步骤。</translation>
    </message>
    <message>
        <source>The node changed since this plan was made. %1 Nothing was written; look at the plan again.</source>
        <translation>自制定此计划以来节点已改变。%1未写入任何内容；请重新查看计划。</translation>
    </message>
    <message>
        <source>Stopped before anything was done.</source>
        <translation>在执行任何操作之前已停止。</translation>
    </message>
    <message>
        <source>%1 has to restart before this goes on. Restart it when its guests may stop, then resume this change; or take it back.</source>
        <translation>继续之前 %1 必须重启。请在其客户机可以停止时重启它，然后继续此更改；或者撤销它。</translation>
    </message>
    <message>
        <source>Stopped before the next step, as asked.</source>
        <translation>已按要求在下一步之前停止。</translation>
    </message>
    <message>
        <source>What was done before can be taken back from the history.</source>
        <translation>之前所做的可以从历史中撤销。</translation>
    </message>
    <message>
        <source>Nothing of this plan was done.</source>
        <translation>此计划中的任何操作都未执行。</translation>
    </message>
    <message>
        <source>Whether the last step took effect is not known yet: resume this change to find out.</source>
        <translation>尚不清楚最后一步是否生效：请继续此更改以查明。</translation>
    </message>
    <message>
        <source>The steps ended, but that could not be recorded on the node. Resume this change to close it.</source>
        <translation>各步骤已结束，但无法在节点上记录。请继续此更改以将其收尾。</translation>
    </message>
    <message>
        <source>The node never heard of this change. Nothing of it was done.</source>
        <translation>节点从未收到此更改。其中任何操作都未执行。</translation>
    </message>
    <message>
        <source>This change was brought to an end before.</source>
        <translation>此更改之前已经结束。</translation>
    </message>
    <message>
        <source>This change was begun on %1, and this node is %2.</source>
        <translation>此更改是在 %1 上开始的，而这个节点是 %2。</translation>
    </message>
    <message>
        <source>This change waits until then; resume it, or take it back.</source>
        <translation>此更改会一直等到那时；届时请继续它，或者撤销它。</translation>
    </message>
</context>
<context>
    <name>ApplyText</name>
    <message>
        <source>Reading %1 again before anything is changed</source>
        <translation>更改任何内容之前，再次读取 %1</translation>
    </message>
    <message>
        <source>You can use the other nodes meanwhile. Each step is written down, here and on %1, before it is done.</source>
        <translation>其间您可以使用其他节点。每一步在执行之前都会记录在本地和 %1 上。</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 steps, as you asked</source>
        <translation>已按您的要求停止，完成 %1/%2 步</translation>
    </message>
    <message>
        <source>Stopped at step %1 of %2; it may have taken effect</source>
        <translation>停在第 %1 步（共 %2 步）；该步可能已生效</translation>
    </message>
    <message>
        <source>%1 was not changed</source>
        <translation>%1 未被更改</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 steps</source>
        <translation>已停止，完成 %1/%2 步</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Each step was read back and is as planned. Receipts are kept here and on %1.</source>
        <translation>每一步都已读回，与计划一致。回执保存在本地和 %1 上。</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>Given to %1.</source>
        <translation>已分配给 %1。</translation>
    </message>
    <message>
        <source>Alone in group %1, empty.</source>
        <translation>独占组 %1，为空。</translation>
    </message>
    <message>
        <source>The drive is idle, but a VM would get all of group %1.</source>
        <translation>该硬盘空闲，但虚拟机会得到整个组 %1。</translation>
    </message>
    <message>
        <source>No NVMe drive is in what was pasted.</source>
        <translation>粘贴的内容中没有 NVMe 硬盘。</translation>
    </message>
    <message>
        <source>This machine does not run Proxmox VE.</source>
        <translation>这台机器未运行 Proxmox VE。</translation>
    </message>
    <message>
        <source>This node has no NVMe drive.</source>
        <translation>此节点没有 NVMe 硬盘。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n NVMe drive(s) can be given to a VM, but the node may not come back from its next start.</source>
        <translation>
            <numerusform>%n 块 NVMe 硬盘中有 %1 块可以分配给虚拟机，但节点可能无法完成下次启动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n NVMe drive(s) can be given to a VM; nothing on the host needs changing.</source>
        <translation>
            <numerusform>%n 块 NVMe 硬盘中有 %1 块可以分配给虚拟机；主机上无需更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>No drive can be given to a VM. %1</source>
        <translation>没有硬盘可以分配给虚拟机。%1</translation>
    </message>
    <message numerus="yes">
        <source>All %n NVMe drive(s) are given to VMs.</source>
        <translation>
            <numerusform>%n 块 NVMe 硬盘全部已分配给虚拟机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n NVMe drive(s) can be given to a VM.</source>
        <translation>
            <numerusform>%n 块 NVMe 硬盘都不能分配给虚拟机。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupMissesDrive</name>
    <message>
        <source>It succeeds and says nothing of it. When the VM is off at that time, Proxmox starts it paused for the backup, and the host loses the drive to it as at any start.</source>
        <translation>备份会成功，且对此只字不提。如果届时虚拟机已关机，Proxmox 会为备份以暂停状态启动它，主机就像在任何一次启动时那样失去该硬盘。</translation>
    </message>
    <message>
        <source>Mode stop also shuts the VM down and starts it again; it stays off when the drive cannot be taken at that moment.</source>
        <translation>“停止”模式还会关闭并重新启动虚拟机；如果那时无法取得该硬盘，虚拟机会保持关机。</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>The backup job %1 (storage %2, mode %3) takes %4, but not what is on the drive.</source>
        <translation>备份作业 %1（存储 %2，模式 %3）会备份 %4，但不包含该硬盘上的内容。</translation>
    </message>
    <message>
        <source>Back up the drive from inside the guest. A restored or cloned VM has the hostpci line too: take it out before that one starts.</source>
        <translation>请在客户机内部备份该硬盘。恢复或克隆出的虚拟机也带有 hostpci 行：在它启动之前先去掉该行。</translation>
    </message>
    <message>
        <source>Whether a backup job takes %1 could not be read.</source>
        <translation>无法读取是否有备份作业包含 %1。</translation>
    </message>
    <message>
        <source>No backup job of Proxmox takes what is on a drive of its own.</source>
        <translation>Proxmox 的备份作业都不包含直通硬盘上的内容。</translation>
    </message>
    <message>
        <source>Back up the drive from inside the guest.</source>
        <translation>请在客户机内部备份该硬盘。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>BalloonHasNoEffect</name>
    <message>
        <source>The balloon of %1 gives no memory back any more.</source>
        <translation>%1 的内存气球不再归还内存。</translation>
    </message>
    <message>
        <source>With a passed-through device the guest keeps all of its memory.</source>
        <translation>有直通设备时，客户机占住其全部内存。</translation>
    </message>
    <message>
        <source>Count with the full size, or set the balloon to 0.</source>
        <translation>请按全部内存计算，或将气球设为 0。</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>Another device sits in the place of %1 now.</source>
        <translation>%1 的位置上现在是另一个设备。</translation>
    </message>
    <message>
        <source>%1 is with another driver than %2 now.</source>
        <translation>%1 现在使用的驱动不是 %2。</translation>
    </message>
    <message>
        <source>%1 is in use: %2</source>
        <translation>%1 正在使用：%2</translation>
    </message>
    <message>
        <source>The driver %2 did not take %1.</source>
        <translation>驱动 %1 没有接管 %2。</translation>
    </message>
    <message>
        <source>%1 could not be handed to %2.</source>
        <translation>无法将 %1 交给 %2。</translation>
    </message>
    <message>
        <source>The node&apos;s answer makes no sense. Read it again.</source>
        <translation>节点的回答无法理解。请重新读取。</translation>
    </message>
    <message>
        <source>%1 is with %2 now.</source>
        <translation>%1 现在由 %2 接管。</translation>
    </message>
    <message>
        <source>%1 is not where it was.</source>
        <translation>%1 不在原来的位置。</translation>
    </message>
</context>
<context>
    <name>BlastRadius</name>
    <message>
        <source>swap</source>
        <translation>交换空间</translation>
    </message>
    <message>
        <source>Its boot drive, %1</source>
        <translation>它的启动盘，%1</translation>
    </message>
    <message>
        <source>File systems on %1</source>
        <translation>%1 上的文件系统</translation>
    </message>
    <message>
        <source>ZFS pool %1</source>
        <translation>ZFS 池 %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>LVM volume group %1</source>
        <translation>LVM 卷组 %1</translation>
    </message>
    <message>
        <source>Guests’ disks on %1</source>
        <translation>%1 上的客户机磁盘</translation>
    </message>
    <message>
        <source>What stands on %1</source>
        <translation>%1 上的内容</translation>
    </message>
    <message>
        <source>this SSH session</source>
        <translation>此 SSH 会话</translation>
    </message>
    <message>
        <source>%1, and with it this SSH session</source>
        <translation>%1，以及此 SSH 会话</translation>
    </message>
    <message>
        <source>the way to the internet</source>
        <translation>互联网出口</translation>
    </message>
    <message>
        <source>%1, the way to the internet</source>
        <translation>%1，互联网出口</translation>
    </message>
    <message>
        <source>Network port %1</source>
        <translation>网口 %1</translation>
    </message>
    <message>
        <source>unknown driver</source>
        <translation>未知驱动</translation>
    </message>
</context>
<context>
    <name>BootGuard</name>
    <message>
        <source>The node has no room for copies of what it starts from. Nothing was changed.</source>
        <translation>节点没有空间存放其启动所需文件的副本。未更改任何内容。</translation>
    </message>
    <message>
        <source>Somebody changed the node&apos;s boot settings in the meantime. Nothing was changed; look at the plan again.</source>
        <translation>其间有人更改了节点的启动设置。未更改任何内容；请重新查看计划。</translation>
    </message>
    <message>
        <source>This node has no systemd that could run a guard at its start.</source>
        <translation>此节点没有 systemd，无法在启动时运行守护。</translation>
    </message>
    <message>
        <source>The guard could not be set. Nothing was changed.</source>
        <translation>无法设置守护。未更改任何内容。</translation>
    </message>
    <message>
        <source>The guard on the node does not do what it is told.</source>
        <translation>节点上的守护没有按要求工作。</translation>
    </message>
    <message>
        <source>Saved, and set for %1 minutes after the next start. At the node&apos;s screen: sh %2 confirm</source>
        <translation>已保存，并设定在下次启动 %1 分钟后生效。在节点的屏幕前：sh %2 confirm</translation>
    </message>
    <message>
        <source>Nobody confirmed in time: the node put its old boot settings back.</source>
        <translation>无人及时确认：节点已恢复旧的启动设置。</translation>
    </message>
    <message>
        <source>The guard is gone.</source>
        <translation>守护已不存在。</translation>
    </message>
    <message>
        <source>The node put its old boot settings back by itself.</source>
        <translation>节点已自行恢复旧的启动设置。</translation>
    </message>
    <message>
        <source>The node runs with its old kernel command line, so there is nothing to confirm. The new one was to be tried once: the kernel did not come up with it, or it was not started yet. Take the change back, or restart the node with it.</source>
        <translation>节点以旧的内核命令行运行，因此没有需要确认的内容。新的命令行原定试用一次：内核未能以它启动，或者尚未以它启动过。请撤销此更改，或以新命令行重启节点。</translation>
    </message>
</context>
<context>
    <name>BootLoaderUnclear</name>
    <message>
        <source>What starts this node is unclear: GRUB or systemd-boot.</source>
        <translation>不清楚由什么启动此节点：GRUB 还是 systemd-boot。</translation>
    </message>
    <message>
        <source>Each has its own file for the kernel&apos;s command line, and a change in the wrong one does nothing.</source>
        <translation>两者各有自己的内核命令行文件，改错文件不起作用。</translation>
    </message>
    <message>
        <source>Look at “proxmox-boot-tool status” before you change the kernel&apos;s command line.</source>
        <translation>更改内核命令行之前，请先查看“proxmox-boot-tool status”。</translation>
    </message>
</context>
<context>
    <name>BootRenewal</name>
    <message>
        <source>%1 was ended from outside before it was done.</source>
        <translation>%1 尚未完成就被外部终止。</translation>
    </message>
    <message>
        <source>%1 is not on this node.</source>
        <translation>%1 不在此节点上。</translation>
    </message>
    <message>
        <source>%1 made no image, so the next start is as before.</source>
        <translation>%1 没有生成映像，因此下次启动与以前相同。</translation>
    </message>
    <message>
        <source>An image is not as the files say, so the next start may be as before.</source>
        <translation>有一个映像与文件不符，因此下次启动可能与以前相同。</translation>
    </message>
    <message>
        <source>%1 failed. The node was not restarted, and starts as before or with what it wrote.</source>
        <translation>%1 失败。节点未重启，启动时将与以前相同，或使用它已写入的内容。</translation>
    </message>
    <message>
        <source>GRUB&apos;s menu does not read as planned, so the node must not be restarted for it.</source>
        <translation>GRUB 的菜单与计划不符，因此不得为此重启节点。</translation>
    </message>
    <message>
        <source>GRUB cannot be told to try the new command line once. The node starts as before.</source>
        <translation>无法让 GRUB 试用一次新命令行。节点启动时与以前相同。</translation>
    </message>
    <message>
        <source>%1 failed. The node starts as before.</source>
        <translation>%1 失败。节点启动时与以前相同。</translation>
    </message>
    <message>
        <source>systemd-boot cannot be told to try the new command line once. The node starts as before. Take the change back and plan it anew.</source>
        <translation>无法让 systemd-boot 试用一次新的命令行。节点仍像以前一样启动。请撤销此更改并重新规划。</translation>
    </message>
    <message>
        <source>What systemd-boot is to start once does not read as planned, so the node must not be restarted for it.</source>
        <translation>systemd-boot 将要启动一次的内容与计划不符，因此不能为此重启节点。</translation>
    </message>
</context>
<context>
    <name>CapacityShares</name>
    <message>
        <source>Host’s own: system, pools</source>
        <translation>主机自用：系统、池</translation>
    </message>
    <message>
        <source>Guests’ disks</source>
        <translation>客户机磁盘</translation>
    </message>
    <message>
        <source>Old data</source>
        <translation>旧数据</translation>
    </message>
    <message>
        <source>Given to a VM</source>
        <translation>已分配给虚拟机</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>B</source>
        <comment>bytes</comment>
        <translation>B</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>This file is not a capture of a node.</source>
        <translation>此文件不是节点的采集文件。</translation>
    </message>
    <message>
        <source>This capture was made by a newer Lanekeeper. Open it with that one.</source>
        <translation>此采集文件由更新版本的 Lanekeeper 生成。请用该版本打开。</translation>
    </message>
    <message>
        <source>This capture is damaged or incomplete. Ask for the file again.</source>
        <translation>此采集文件已损坏或不完整。请重新索取该文件。</translation>
    </message>
</context>
<context>
    <name>CapturedShell</name>
    <message>
        <source>This is a saved picture of a node. It can be looked at and planned on, but nothing can be asked of it or done to it.</source>
        <translation>这是节点的存档画面。可以查看并据此制定计划，但不能向它询问任何内容，也不能对它做任何操作。</translation>
    </message>
</context>
<context>
    <name>ChartData</name>
    <message>
        <source>There are no IOMMU groups: nothing is isolated</source>
        <translation>没有 IOMMU 组：没有任何隔离</translation>
    </message>
    <message>
        <source>Group %1 ties a drive to other devices</source>
        <translation>组 %1 将一块硬盘与其他设备绑在一起</translation>
    </message>
    <message>
        <source>Group %1 ties a drive to what the host needs: %2</source>
        <translation>组 %1 将一块硬盘与主机所需的设备绑在一起：%2</translation>
    </message>
    <message>
        <source>No group holds an NVMe drive</source>
        <translation>没有包含 NVMe 硬盘的组</translation>
    </message>
    <message>
        <source>Every NVMe drive is alone in its group</source>
        <translation>每块 NVMe 硬盘都独占一组</translation>
    </message>
    <message>
        <source>There is no NVMe drive</source>
        <translation>没有 NVMe 硬盘</translation>
    </message>
    <message>
        <source>No drive is empty</source>
        <translation>没有空的硬盘</translation>
    </message>
    <message numerus="yes">
        <source>%n drive(s) are empty: %1 of %2</source>
        <translation>
            <numerusform>%n 块硬盘为空：%1（共 %2）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Measurements by Lanekeeper</source>
        <translation>Lanekeeper 的测量结果</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>%1, group %2</source>
        <translation>%1，组 %2</translation>
    </message>
    <message>
        <source>Nothing is known about it, so it stays with the host.</source>
        <translation>对它一无所知，因此它留给主机。</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>状态未知</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>没有不利因素。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The drive itself or a virtual disk? %1 and VM %2:</source>
        <translation>硬盘本身还是虚拟磁盘？%1 与 VM %2：</translation>
    </message>
    <message>
        <source>Shows the plan, asks, makes it true step by step and says how to take it back.</source>
        <translation>显示计划，询问，逐步执行，并说明如何撤销。</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Should the node not come back, here is what to type at its screen: %1</source>
        <translation>如果节点没有恢复运行，请在其屏幕前按此输入：%1</translation>
    </message>
    <message>
        <source>Restart and go on: lanekeeper resume %1 --reboot. To take it back: lanekeeper undo %1 %2</source>
        <translation>重启并继续：lanekeeper resume %1 --reboot。撤销：lanekeeper undo %1 %2</translation>
    </message>
    <message>
        <source>The plan is still open. Go on with it: lanekeeper resume %1</source>
        <translation>计划仍未完成。继续：lanekeeper resume %1</translation>
    </message>
    <message>
        <source>The way back: lanekeeper undo %1 %2</source>
        <translation>回退方法：lanekeeper undo %1 %2</translation>
    </message>
    <message>
        <source>Nothing on the node was changed.</source>
        <translation>节点上未更改任何内容。</translation>
    </message>
    <message>
        <source>Done. It is in the journal as %1.</source>
        <translation>已完成。变更记录中的编号为 %1。</translation>
    </message>
    <message>
        <source>To take it back: lanekeeper undo %1 %2</source>
        <translation>撤销：lanekeeper undo %1 %2</translation>
    </message>
    <message>
        <source>This gives something up. To go on, type %1:</source>
        <translation>这会放弃某些东西。若要继续，请输入 %1：</translation>
    </message>
    <message>
        <source>There is no terminal to type at. Read the plan, then add --typed %1.</source>
        <translation>没有可供输入的终端。请阅读计划，然后加上 --typed %1。</translation>
    </message>
    <message>
        <source>That was not %1; nothing was changed.</source>
        <translation>输入的不是 %1；未更改任何内容。</translation>
    </message>
    <message>
        <source>There is no terminal to ask at. Read the plan, then add --yes.</source>
        <translation>没有可供询问的终端。请阅读计划，然后加上 --yes。</translation>
    </message>
    <message>
        <source>Left as it is; nothing was changed.</source>
        <translation>保持原样；未更改任何内容。</translation>
    </message>
    <message>
        <source>Stopping after the step that runs now.</source>
        <translation>当前步骤结束后停止。</translation>
    </message>
    <message>
        <source>Apply this on %1?</source>
        <translation>将此应用到 %1？</translation>
    </message>
    <message>
        <source>The measurement is shown, but could not be kept.</source>
        <translation>测量结果已显示，但无法保存。</translation>
    </message>
    <message>
        <source>The whole comparison: lanekeeper benchmark --compare %1</source>
        <translation>完整比较：lanekeeper benchmark --compare %1</translation>
    </message>
    <message>
        <source>The line broke. The measurement goes on there; connecting again…</source>
        <translation>连接中断。测量在那边继续；正在重新连接…</translation>
    </message>
    <message>
        <source>The measurement goes on there. Fetch it later with: %1</source>
        <translation>测量在那边继续。稍后取回：%1</translation>
    </message>
    <message>
        <source>To say that it has room, add --storage-has-room.</source>
        <translation>若要说明那里有空间，请加上 --storage-has-room。</translation>
    </message>
    <message>
        <source>To have it installed, add --install-fio.</source>
        <translation>若要安装它，请加上 --install-fio。</translation>
    </message>
    <message>
        <source>Install fio on %1 with apt-get?</source>
        <translation>用 apt-get 在 %1 上安装 fio？</translation>
    </message>
    <message>
        <source>Installing fio…</source>
        <translation>正在安装 fio…</translation>
    </message>
    <message>
        <source>Looking at what is to be measured…</source>
        <translation>正在查看测量目标…</translation>
    </message>
    <message>
        <source>An earlier measurement is still there; it may run now and disturb this one. Fetch it with --collect %1.</source>
        <translation>较早的一次测量还在那里；它可能正在运行并干扰这次测量。用 --collect %1 取回它。</translation>
    </message>
    <message>
        <source>Measure now?</source>
        <translation>现在测量？</translation>
    </message>
    <message>
        <source>This is no id of a measurement.</source>
        <translation>这不是测量的编号。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Nothing is kept of a drive with this serial.</source>
        <translation>没有保存此序列号硬盘的任何内容。</translation>
    </message>
    <message>
        <source>The call is: lanekeeper %1 %2</source>
        <translation>调用方式：lanekeeper %1 %2</translation>
    </message>
    <message>
        <source>Nothing can be measured on what was saved of a node.</source>
        <translation>无法在节点的存档上进行测量。</translation>
    </message>
    <message>
        <source>Measures a drive with fio: on the node, in a folder or in a guest. Drives are only read; --compare and --import need no node.</source>
        <translation>用 fio 测量硬盘：在节点上、在文件夹中或在客户机中。对硬盘只读；--compare 和 --import 不需要节点。</translation>
    </message>
    <message>
        <source>Name a drive or a folder, not both.</source>
        <translation>指定硬盘或文件夹，不要两者都指定。</translation>
    </message>
    <message>
        <source>Say what to measure: --drive DRIVE, --file FOLDER or --guest VM.</source>
        <translation>请说明要测量什么：--drive DRIVE、--file FOLDER 或 --guest VM。</translation>
    </message>
    <message>
        <source>--%1 needs a number.</source>
        <translation>--%1 需要一个数字。</translation>
    </message>
    <message>
        <source>--%1 needs a size such as 4k, 1M or 8G.</source>
        <translation>--%1 需要一个大小，如 4k、1M 或 8G。</translation>
    </message>
    <message>
        <source>There is no pattern “%1”; there are read, randread, write, randwrite and randrw.</source>
        <translation>没有“%1”这种模式；有 read、randread、write、randwrite 和 randrw。</translation>
    </message>
    <message>
        <source>The NVMe drive to read: its serial, its PCI address or a path below /dev.</source>
        <translation>要读取的 NVMe 硬盘：序列号、PCI 地址或 /dev 下的路径。</translation>
    </message>
    <message>
        <source>Measure in a new file in this folder; it has no name and is gone at the end.</source>
        <translation>在此文件夹的一个新文件中测量；该文件没有名称，结束时即消失。</translation>
    </message>
    <message>
        <source>Measure in this running VM, through its guest agent.</source>
        <translation>在这台运行中的虚拟机内测量，通过其客户机代理。</translation>
    </message>
    <message>
        <source>quick (a minute), thorough (six runs of each job) or guide.</source>
        <translation>quick（一分钟）、thorough（每个作业六轮）或 guide。</translation>
    </message>
    <message>
        <source>How often each job runs.</source>
        <translation>每个作业运行几轮。</translation>
    </message>
    <message>
        <source>How long each run counts.</source>
        <translation>每轮计入多长时间。</translation>
    </message>
    <message>
        <source>Seconds before each run that do not count.</source>
        <translation>每轮之前不计入的秒数。</translation>
    </message>
    <message>
        <source>Size of the file, such as 1G.</source>
        <translation>文件大小，如 1G。</translation>
    </message>
    <message>
        <source>One job of your own: read, randread, write, randwrite or randrw.</source>
        <translation>您自定义的一个作业：read、randread、write、randwrite 或 randrw。</translation>
    </message>
    <message>
        <source>Its block, such as 4k or 1M.</source>
        <translation>其块大小，如 4k 或 1M。</translation>
    </message>
    <message>
        <source>How many requests it has in flight.</source>
        <translation>并发请求数。</translation>
    </message>
    <message>
        <source>How many processes work side by side.</source>
        <translation>并行工作的进程数。</translation>
    </message>
    <message>
        <source>fsync after each write.</source>
        <translation>每次写入后执行 fsync。</translation>
    </message>
    <message>
        <source>Install fio on the node where it is missing.</source>
        <translation>节点上没有 fio 时安装它。</translation>
    </message>
    <message>
        <source>You know that what lies under this virtual machine&apos;s disk has room.</source>
        <translation>您知道此虚拟机磁盘的底层存储有空间。</translation>
    </message>
    <message>
        <source>Fetch a measurement that went on without us.</source>
        <translation>取回一次脱离我们继续进行的测量。</translation>
    </message>
    <message>
        <source>Keep and show a JSON file that fio wrote elsewhere.</source>
        <translation>保存并显示由 fio 在别处写出的 JSON 文件。</translation>
    </message>
    <message>
        <source>Compare what is kept of the drive with this serial.</source>
        <translation>比较已保存的、此序列号硬盘的测量。</translation>
    </message>
    <message>
        <source>Print the measurement as one JSON object.</source>
        <translation>将测量输出为一个 JSON 对象。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>VM %1 on %2</source>
        <translation>VM %1，位于 %2</translation>
    </message>
    <message>
        <source>%1, drive %2 (%3)</source>
        <translation>%1，硬盘 %2（%3）</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1，模拟</translation>
    </message>
    <message>
        <source>%1 to %2 (%3 %)</source>
        <translation>%1 至 %2（%3 %）</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>无区间</translation>
    </message>
    <message>
        <source>runs: %1</source>
        <translation>轮数：%1</translation>
    </message>
    <message>
        <source>Measuring on %1, with %2 (%3). About %4.</source>
        <translation>在 %1 上测量，使用 %2（%3）。约 %4。</translation>
    </message>
    <message>
        <source>Once each: %1.</source>
        <translation>各一轮：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n times each: %1.</source>
        <translation>
            <numerusform>各 %n 轮：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is only read; nothing is written.</source>
        <translation>对 %1 只读；不写入任何内容。</translation>
    </message>
    <message>
        <source>A new file of %1 in %2 is written and read. It has no name, and is gone when fio ends, however that happens. There is room for %3.</source>
        <translation>在 %2 中写入并读取一个 %1 的新文件。它没有名称，无论 fio 如何结束，文件都会随之消失。那里有 %3 的空间。</translation>
    </message>
    <message>
        <source>A new file of %1 in %2 is filled, then read. It has no name, and is gone when fio ends, however that happens. There is room for %3.</source>
        <translation>在 %2 中填充一个 %1 的新文件，然后读取。它没有名称，无论 fio 如何结束，文件都会随之消失。那里有 %3 的空间。</translation>
    </message>
    <message>
        <source>Stopped before its end; this is what was measured until then.</source>
        <translation>在结束之前停止；以下是此前测量到的内容。</translation>
    </message>
    <message>
        <source>It failed before its end: %1</source>
        <translation>在结束之前失败：%1</translation>
    </message>
    <message>
        <source>Drive %1 (%2)%3</source>
        <translation>硬盘 %1（%2）%3</translation>
    </message>
    <message>
        <source>, simulated</source>
        <translation>，模拟</translation>
    </message>
    <message>
        <source>Filling the file…</source>
        <translation>正在填充文件…</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>还剩约 %1。</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>Opening a new connection to %1.</source>
        <translation>正在建立到 %1 的新连接。</translation>
    </message>
    <message>
        <source>%1 restarts. Waiting until it is back.</source>
        <translation>%1 正在重启。等待其恢复运行。</translation>
    </message>
    <message>
        <source>The capture could not be written to %1.</source>
        <translation>无法将采集文件写入 %1。</translation>
    </message>
    <message>
        <source>Say where to save the capture: -o FILE.</source>
        <translation>请指定采集文件的保存位置：-o FILE。</translation>
    </message>
    <message>
        <source>Pasted output is a file already; there is no node to capture.</source>
        <translation>粘贴的输出已是文件；没有可采集的节点。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Saved in %1. It opens as capture:%1.</source>
        <translation>已保存在 %1 中。可用 capture:%1 打开。</translation>
    </message>
    <message>
        <source>Saves what was read in a file that opens as a node, for a bug report.</source>
        <translation>将读到的内容保存为可当作节点打开的文件，用于错误报告。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>Replace serials, addresses and names by pseudonyms.</source>
        <translation>用假名替换序列号、地址和名称。</translation>
    </message>
    <message>
        <source>--early-bind is none, drive or ids, not “%1”.</source>
        <translation>--early-bind 的值为 none、drive 或 ids，而不是“%1”。</translation>
    </message>
    <message>
        <source>Choose one of --raw and --mapping.</source>
        <translation>在 --raw 和 --mapping 中选择一个。</translation>
    </message>
    <message>
        <source>--mapping needs a name.</source>
        <translation>--mapping 需要一个名称。</translation>
    </message>
    <message>
        <source>Choose one of --start-vm and --restart-vm.</source>
        <translation>在 --start-vm 和 --restart-vm 中选择一个。</translation>
    </message>
    <message>
        <source>--%1 is about the VM of a drive: --give DRIVE --vm ID, or --take-back DRIVE.</source>
        <translation>--%1 针对某硬盘的虚拟机：--give DRIVE --vm ID，或 --take-back DRIVE。</translation>
    </message>
    <message>
        <source>--%1 is about a drive that is given: --give DRIVE --vm ID.</source>
        <translation>--%1 针对所分配的硬盘：--give DRIVE --vm ID。</translation>
    </message>
    <message>
        <source>Say what to change: --give DRIVE --vm ID, --take-back DRIVE, --release DRIVE, --enable-iommu, --tidy-up, --iommu-pt, --split-group DRIVE or --guard-starts ID.</source>
        <translation>请说明要更改什么：--give DRIVE --vm ID、--take-back DRIVE、--release DRIVE、--enable-iommu、--tidy-up、--iommu-pt、--split-group DRIVE 或 --guard-starts ID。</translation>
    </message>
    <message>
        <source>--give needs --vm ID: the VM that gets the drive.</source>
        <translation>--give 需要 --vm ID：获得该硬盘的虚拟机。</translation>
    </message>
    <message>
        <source>Name one --vm for each --give, or one for all of them.</source>
        <translation>为每个 --give 指定一个 --vm，或为全部指定同一个。</translation>
    </message>
    <message>
        <source>Give this drive to a VM: a serial or a PCI address. May be repeated.</source>
        <translation>将此硬盘分配给虚拟机：序列号或 PCI 地址。可重复。</translation>
    </message>
    <message>
        <source>The VM that gets it.</source>
        <translation>获得它的虚拟机。</translation>
    </message>
    <message>
        <source>Take this drive back from the VM that has it. May be repeated.</source>
        <translation>从拥有此硬盘的虚拟机收回它。可重复。</translation>
    </message>
    <message>
        <source>Release this drive from the host now, without a restart. May be repeated.</source>
        <translation>立即从主机释放此硬盘，无需重启。可重复。</translation>
    </message>
    <message>
        <source>Switch the IOMMU on where the kernel keeps it off. Needs a restart.</source>
        <translation>在内核关闭 IOMMU 的地方开启它。需要重启。</translation>
    </message>
    <message>
        <source>Take out what guides left: ids that bind NVMe drives early, and settings that do nothing.</source>
        <translation>去掉教程的残留设置：提前绑定 NVMe 硬盘的 ID，以及不起作用的设置。</translation>
    </message>
    <message>
        <source>Let the host&apos;s own devices past the IOMMU. No VM needs it. Needs a restart.</source>
        <translation>让主机自己的设备绕过 IOMMU。没有虚拟机需要它。需要重启。</translation>
    </message>
    <message>
        <source>Put this drive into a group of its own by pretence, the last resort: the kernel is told that the ports above it keep devices apart. Needs a restart, and what has to be typed.</source>
        <translation>以假装隔离的方式将此硬盘放入单独的组，这是最后的手段：告诉内核其上方的端口会隔离设备。需要重启，并需要输入指定内容。</translation>
    </message>
    <message>
        <source>Before every start of this VM, prove that it gets the very drives it was given and nothing else, and do not start it otherwise. May be repeated.</source>
        <translation>在此虚拟机每次启动之前，证实它得到的正是分配给它的那些硬盘而没有别的，否则不启动它。可重复。</translation>
    </message>
    <message>
        <source>How the node keeps off the drive at boot. Proxmox does that by itself when the VM starts, so none is the default.</source>
        <translation>节点启动时如何避开该硬盘。虚拟机启动时 Proxmox 会自行处理，因此默认为 none。</translation>
    </message>
    <message>
        <source>Name the drive by its address. The default on a node of its own.</source>
        <translation>用地址指定硬盘。不在集群中的节点默认如此。</translation>
    </message>
    <message>
        <source>Name the drive through this PCI mapping, which is made if need be. In a cluster a mapping is the default.</source>
        <translation>通过此 PCI 映射指定硬盘，需要时会创建映射。在集群中默认使用映射。</translation>
    </message>
    <message>
        <source>Turn an i440fx machine into a q35 one. The guest sees other slots then.</source>
        <translation>将 i440fx 机型改为 q35。之后客户机看到的插槽会不同。</translation>
    </message>
    <message>
        <source>Set balloon: 0, since the memory of such a VM does not shrink.</source>
        <translation>设置 balloon: 0，因为这种虚拟机的内存不会缩减。</translation>
    </message>
    <message>
        <source>Set agent: 1, so that the guest can be asked which drive it sees.</source>
        <translation>设置 agent: 1，以便询问客户机它看到哪块硬盘。</translation>
    </message>
    <message>
        <source>Give every function of the drive&apos;s slot.</source>
        <translation>分配该硬盘所在插槽的所有功能。</translation>
    </message>
    <message>
        <source>Start the VM with this, which is stopped now. Unless this computer then reaches the node, the node stops it again and takes its devices back.</source>
        <translation>随此更改启动当前已停止的虚拟机。除非这台电脑随后能连上节点，否则节点会再次停止它并收回其设备。</translation>
    </message>
    <message>
        <source>Shut the VM down, which runs now, and start it in the same way. Its guest must agree.</source>
        <translation>关闭当前运行中的虚拟机，并以同样方式启动。其客户机必须同意关机。</translation>
    </message>
    <message>
        <source>The plan as JSON.</source>
        <translation>以 JSON 输出计划。</translation>
    </message>
    <message>
        <source>The plan as a shell script for the node.</source>
        <translation>以用于节点的 shell 脚本输出计划。</translation>
    </message>
    <message>
        <source>The plan as a unified diff.</source>
        <translation>以统一差异格式（unified diff）输出计划。</translation>
    </message>
    <message>
        <source>Go on without asking.</source>
        <translation>继续而不询问。</translation>
    </message>
    <message>
        <source>What a plan asks to be typed, where there is no terminal to ask at.</source>
        <translation>没有可供询问的终端时，计划要求输入的内容。</translation>
    </message>
    <message>
        <source>Restart the node where the plan needs it, wait for it, and go on.</source>
        <translation>在计划需要时重启节点，等待它，然后继续。</translation>
    </message>
    <message>
        <source>“%1” is not a VM&apos;s id; ids are numbers from 100 on.</source>
        <translation>“%1”不是虚拟机 ID；ID 是从 100 起的数字。</translation>
    </message>
    <message>
        <source>Choose one of --json, --script and --diff.</source>
        <translation>在 --json、--script 和 --diff 中选择一个。</translation>
    </message>
    <message>
        <source>There is no “%1”. lanekeeper --help lists what there is.</source>
        <translation>没有“%1”。lanekeeper --help 会列出所有可用的。</translation>
    </message>
    <message>
        <source>Confirmed. VM %1 keeps its devices, and the guard over its start is gone.</source>
        <translation>已确认。VM %1 保留其设备，对其启动的守护已移除。</translation>
    </message>
    <message>
        <source>Too late for VM %1: nobody confirmed its start in time, so the node stopped it and gave its devices back.</source>
        <translation>对 VM %1 来说太迟了：无人及时确认其启动，因此节点已停止它并归还了其设备。</translation>
    </message>
    <message>
        <source>Too late: nobody confirmed in time, and the node put its old boot settings back.</source>
        <translation>太迟了：无人及时确认，节点已恢复旧的启动设置。</translation>
    </message>
    <message>
        <source>Confirmed. The boot settings stay as they are now, and the guard is gone.</source>
        <translation>已确认。启动设置保持现状，守护已移除。</translation>
    </message>
    <message>
        <source>No guard waits to be confirmed on this node.</source>
        <translation>此节点上没有等待确认的守护。</translation>
    </message>
    <message>
        <source>If a change is still open, go on with it: lanekeeper resume %1</source>
        <translation>如果仍有未完成的更改，请继续：lanekeeper resume %1</translation>
    </message>
    <message>
        <source>Tells the guards on a node that all is well: over new boot settings, or over the start of a VM.</source>
        <translation>告诉节点上的守护一切正常：无论它守护的是新的启动设置，还是虚拟机的启动。</translation>
    </message>
    <message>
        <source>Private key to log in with.</source>
        <translation>用于登录的私钥。</translation>
    </message>
    <message>
        <source>Known hosts file instead of ~/.ssh/known_hosts.</source>
        <translation>代替 ~/.ssh/known_hosts 的已知主机文件。</translation>
    </message>
    <message>
        <source>Do not ask the SSH agent.</source>
        <translation>不询问 SSH 代理。</translation>
    </message>
    <message>
        <source>Do not read ~/.ssh/config.</source>
        <translation>不读取 ~/.ssh/config。</translation>
    </message>
    <message>
        <source>Trust an unknown host with this fingerprint, for this call, and no other.</source>
        <translation>仅在本次调用中信任具有此指纹的未知主机，不信任其他主机。</translation>
    </message>
    <message>
        <source>For developers: the node is the simulated one in this folder there.</source>
        <translation>供开发者使用：节点是那边此文件夹中的模拟节点。</translation>
    </message>
    <message>
        <source>--simulated-root is for a node behind SSH.</source>
        <translation>--simulated-root 用于通过 SSH 连接的节点。</translation>
    </message>
    <message>
        <source>--simulated-root needs the full path of a folder.</source>
        <translation>--simulated-root 需要文件夹的完整路径。</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>the window with the simulated nodes</source>
        <translation>带模拟节点的窗口</translation>
    </message>
    <message>
        <source>the window in this appearance</source>
        <translation>以此外观显示的窗口</translation>
    </message>
    <message>
        <source>makes the simulated nodes as new</source>
        <translation>将模拟节点恢复如新</translation>
    </message>
    <message>
        <source>done, and the answer is no</source>
        <translation>已完成，答案为否</translation>
    </message>
    <message>
        <source>a wrong call, or a drive or VM that does not exist</source>
        <translation>调用有误，或硬盘或虚拟机不存在</translation>
    </message>
    <message>
        <source>refused, with the findings that refuse</source>
        <translation>已拒绝，附导致拒绝的检查结果</translation>
    </message>
    <message>
        <source>no connection, host not trusted, or login refused</source>
        <translation>无法连接、主机不受信任或登录被拒绝</translation>
    </message>
    <message>
        <source>failed while changing, with what was done and the way back</source>
        <translation>更改时失败，附已执行的内容和回退方法</translation>
    </message>
    <message>
        <source>stopped on purpose: a reboot is owed</source>
        <translation>有意停止：还欠一次重启</translation>
    </message>
    <message>
        <source>node or file unreadable, not Proxmox, or no root</source>
        <translation>节点或文件不可读、不是 Proxmox 或不是 root</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Lanekeeper gives a Proxmox VM a whole NVMe drive over SSH, and keeps the host.</source>
        <translation>Lanekeeper 通过 SSH 将整块 NVMe 硬盘分配给 Proxmox 虚拟机，并保全主机。</translation>
    </message>
    <message>
        <source>NODE is user@host[:port], a name from ~/.ssh/config, demo:NAME, capture:FILE or paste:FILE[,FILE…]. DRIVE is a serial or a PCI address. “lanekeeper VERB --help” shows a verb&apos;s options.</source>
        <translation>NODE 是 user@host[:port]、~/.ssh/config 中的名称、demo:NAME、capture:FILE 或 paste:FILE[,FILE…]。DRIVE 是序列号或 PCI 地址。“lanekeeper VERB --help”显示某个命令的选项。</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>退出码</translation>
    </message>
    <message>
        <source>Nothing was applied here yet.</source>
        <translation>这里尚未应用过任何更改。</translation>
    </message>
    <message>
        <source>Nothing was applied from this computer yet.</source>
        <translation>尚未从这台电脑应用过任何更改。</translation>
    </message>
    <message>
        <source>What was applied, newest first: from this computer, and with a node also what its own journal says.</source>
        <translation>已应用的更改，最新的在前：来自这台电脑；指定节点时还包括节点自己的变更记录。</translation>
    </message>
    <message>
        <source>What is there and what is true about it.</source>
        <translation>有哪些东西，以及它们的实际情况。</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>以 JSON 输出。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Takes back %1.</source>
        <translation>撤销 %1。</translation>
    </message>
    <message>
        <source>Taken back by %1.</source>
        <translation>已由 %1 撤销。</translation>
    </message>
    <message>
        <source>What would be done, and what speaks against it. Changes nothing.</source>
        <translation>将会做什么，以及有哪些不利因素。不更改任何内容。</translation>
    </message>
    <message>
        <source>file:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>command:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>undo:</source>
        <translation>撤销：</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>在 %1 上：</translation>
    </message>
    <message>
        <source>This is refused, because:</source>
        <translation>已拒绝，原因如下：</translation>
    </message>
    <message>
        <source>There is nothing to do: it is already so.</source>
        <translation>无事可做：已经是这样。</translation>
    </message>
    <message>
        <source>To know before:</source>
        <translation>事先须知：</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未看到</translation>
    </message>
    <message>
        <source>expected: %1; seen: %2</source>
        <translation>预期：%1；看到：%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>在主机上</translation>
    </message>
    <message>
        <source>In the guest</source>
        <translation>在客户机中</translation>
    </message>
    <message>
        <source>Pasted output can be looked at, but nothing can be done with it. Name the node itself.</source>
        <translation>粘贴的输出可以查看，但不能对它做任何操作。请指定节点本身。</translation>
    </message>
    <message>
        <source>A capture can be read and planned on, but nothing can be done with it. Name the node itself.</source>
        <translation>采集文件可以读取并据此制定计划，但不能对它做任何操作。请指定节点本身。</translation>
    </message>
    <message>
        <source>There is no open plan on this node; nothing is waiting to go on.</source>
        <translation>此节点上没有未完成的计划；没有等待继续的操作。</translation>
    </message>
    <message>
        <source>This plan is by %1 and may still run there. Go on with it from here?</source>
        <translation>此计划由 %1 开始，可能仍在那边运行。要从这里继续吗？</translation>
    </message>
    <message>
        <source>Goes on where a plan stopped: a lost line, a killed program, a restart.</source>
        <translation>从计划停下的地方继续：连接中断、程序被终止、重启。</translation>
    </message>
    <message>
        <source>no Proxmox VE version pasted</source>
        <translation>粘贴内容中没有 Proxmox VE 版本</translation>
    </message>
    <message>
        <source>not a Proxmox VE node</source>
        <translation>不是 Proxmox VE 节点</translation>
    </message>
    <message>
        <source>Proxmox VE %1</source>
        <translation>Proxmox VE %1</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>内核 %1</translation>
    </message>
    <message>
        <source>pasted: %1</source>
        <translation>粘贴的内容：%1</translation>
    </message>
    <message>
        <source>a capture of %1</source>
        <translation>%1 的采集文件</translation>
    </message>
    <message>
        <source>on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>off in the kernel</source>
        <translation>在内核中关闭</translation>
    </message>
    <message>
        <source>off in the firmware, or not there</source>
        <translation>在固件中关闭，或不存在</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>IOMMU: %1; PCI functions: %2; groups: %3; NVMe drives: %4; VMs: %5</source>
        <translation>IOMMU：%1；PCI 功能：%2；组：%3；NVMe 硬盘：%4；虚拟机：%5</translation>
    </message>
    <message>
        <source>given to VM %1</source>
        <translation>已分配给 VM %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>驱动</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>NVMe drives</source>
        <translation>NVMe 硬盘</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>桥</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>IOMMU groups</source>
        <translation>IOMMU 组</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>A plan is open on this node. Go on with it: lanekeeper resume %1</source>
        <translation>此节点上有未完成的计划。继续：lanekeeper resume %1</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>a node without a name</source>
        <translation>没有名称的节点</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1（模拟）</translation>
    </message>
    <message>
        <source>What this change wrote:</source>
        <translation>此更改写入的内容：</translation>
    </message>
    <message>
        <source>What was changed since:</source>
        <translation>此后被更改的内容：</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>(yes/no)</source>
        <translation>(yes/no)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>This is the first contact with %1. It shows this key:</source>
        <translation>这是首次连接 %1。它出示此密钥：</translation>
    </message>
    <message>
        <source>Compare it with what the node&apos;s own console says:</source>
        <translation>请与节点自己的控制台显示的内容比对：</translation>
    </message>
    <message>
        <source>Are they equal? yes: trust and remember, once: trust for now, no: leave.</source>
        <translation>两者相同吗？yes：信任并记住，once：仅信任这一次，no：离开。</translation>
    </message>
    <message>
        <source> (yes/once/no) </source>
        <translation> (yes/once/no) </translation>
    </message>
    <message>
        <source>once</source>
        <translation>once</translation>
    </message>
    <message>
        <source>If they are equal, add --trust %1 to trust it for one call.</source>
        <translation>如果两者相同，加上 --trust %1 即可在一次调用中信任它。</translation>
    </message>
    <message>
        <source>%1 shows %2, which is not the key to trust, %3.</source>
        <translation>%1 出示的是 %2，不是要信任的密钥 %3。</translation>
    </message>
    <message>
        <source>That was not it. Password of %1:</source>
        <translation>不正确。%1 的密码：</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>That was not it. Passphrase of %1:</source>
        <translation>不正确。%1 的密码短语：</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>%1 的密码短语：</translation>
    </message>
    <message>
        <source>%1 asks:</source>
        <translation>%1 询问：</translation>
    </message>
    <message>
        <source>There is nothing to take back on this node.</source>
        <translation>此节点上没有可撤销的更改。</translation>
    </message>
    <message>
        <source>The journal has no entry “%1”. lanekeeper history lists them.</source>
        <translation>变更记录中没有条目“%1”。lanekeeper history 会列出所有条目。</translation>
    </message>
    <message>
        <source>Nothing of %1 is left to take back.</source>
        <translation>%1 已没有可撤销的内容。</translation>
    </message>
    <message>
        <source>Takes back what was applied: the entry named, else the newest. Shows the plan first.</source>
        <translation>撤销已应用的更改：指定的条目，否则为最新的条目。先显示计划。</translation>
    </message>
    <message>
        <source>Checking VM %1 on %2…</source>
        <translation>正在检查 %2 上的 VM %1…</translation>
    </message>
    <message>
        <source>There is no VM %1 on %2.</source>
        <translation>%2 上没有 VM %1。</translation>
    </message>
    <message>
        <source>Proves that the VM has its drives: on the host and, through the guest agent, in the guest.</source>
        <translation>证实虚拟机拥有其硬盘：在主机上，以及通过客户机代理在客户机中。</translation>
    </message>
    <message>
        <source>The VM to check.</source>
        <translation>要检查的虚拟机。</translation>
    </message>
    <message>
        <source>For a guest without agent: a file with what one of these printed in it. Linux: %1 FreeBSD: %2 Windows: %3</source>
        <translation>用于没有代理的客户机：一个文件，内容是以下命令之一在其中打印的输出。Linux：%1 FreeBSD：%2 Windows：%3</translation>
    </message>
    <message>
        <source>Refused; nothing was changed.</source>
        <translation>已拒绝；未更改任何内容。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>On the host, the drive</source>
        <translation>主机上的硬盘</translation>
    </message>
    <message>
        <source>VirtIO</source>
        <translation>VirtIO</translation>
    </message>
    <message>
        <source>Passed through, the drive</source>
        <translation>直通的硬盘</translation>
    </message>
    <message>
        <source>The drive</source>
        <translation>该硬盘</translation>
    </message>
    <message>
        <source>on the host</source>
        <translation>在主机上</translation>
    </message>
    <message>
        <source>over VirtIO</source>
        <translation>经 VirtIO 访问</translation>
    </message>
    <message>
        <source>passed through</source>
        <translation>直通</translation>
    </message>
    <message>
        <source>takes %1 times as long</source>
        <translation>耗时为 %1 倍</translation>
    </message>
    <message>
        <source>takes %1 % longer</source>
        <translation>耗时多 %1 %</translation>
    </message>
    <message>
        <source>takes %1 % less time</source>
        <translation>耗时少 %1 %</translation>
    </message>
    <message>
        <source>is %1 times as fast</source>
        <translation>速度为 %1 倍</translation>
    </message>
    <message>
        <source>%1 shows no difference beyond the noise to the drive %2 for %3.</source>
        <translation>%1：与硬盘%2时相比，差异未超出噪声（%3）。</translation>
    </message>
    <message>
        <source>Too few runs to tell for %3: %1 and %2. Four of each can tell, six give an interval.</source>
        <translation>轮数太少，无法判断（%3）：%1 轮和 %2 轮。各四轮可以判断，各六轮可给出区间。</translation>
    </message>
    <message>
        <source>%1 %2 for %3, compared with the drive %4.</source>
        <translation>%1：与硬盘%4时相比，%2（%3）。</translation>
    </message>
    <message>
        <source>%1 %2 for %3.</source>
        <translation>%1：%2（%3）。</translation>
    </message>
    <message>
        <source>%1 is as fast as %2.</source>
        <translation>%1：与%2时一样快。</translation>
    </message>
    <message>
        <source>Too few runs to tell the lanes apart. The thorough profile makes enough of them.</source>
        <translation>轮数太少，无法区分各访问方式。thorough（彻底）方案的轮数足够。</translation>
    </message>
    <message>
        <source>There is one lane only. Measure the drive over another lane to compare.</source>
        <translation>只有一种访问方式。请用另一种访问方式测量该硬盘以便比较。</translation>
    </message>
    <message>
        <source>One was measured on the device and another through a file, so a part of the difference is the file system&apos;s.</source>
        <translation>一次在设备上测量，另一次通过文件测量，因此部分差异来自文件系统。</translation>
    </message>
    <message>
        <source>fio used different engines.</source>
        <translation>fio 使用了不同的引擎。</translation>
    </message>
    <message>
        <source>The files had different sizes.</source>
        <translation>文件大小不同。</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>没有可比较的内容。</translation>
    </message>
    <message>
        <source>Of one measurement nobody knows which drive it was on, so it compares with no other.</source>
        <translation>有一次测量不知道是在哪块硬盘上进行的，因此不能与其他测量比较。</translation>
    </message>
    <message>
        <source>Of one measurement nobody knows how it reached the drive, so it compares with no other.</source>
        <translation>有一次测量不知道是如何访问硬盘的，因此不能与其他测量比较。</translation>
    </message>
    <message>
        <source>These were measured on different drives. Only lanes of the same drive compare.</source>
        <translation>这些是在不同的硬盘上测量的。只有同一硬盘的各访问方式才能比较。</translation>
    </message>
    <message>
        <source>Some of these are simulated and some are real. They do not compare.</source>
        <translation>其中有些是模拟的，有些是真实的。它们不能比较。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation>直通</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>ConfigRemarks</name>
    <message>
        <source>~/.ssh/config gives %1 a HostKeyAlias, which Lanekeeper does not follow: its key is looked up under its own name.</source>
        <translation>~/.ssh/config 为 %1 设置了 HostKeyAlias，Lanekeeper 不采用它：其密钥按它自己的名称查找。</translation>
    </message>
    <message>
        <source>~/.ssh/config names a list of revoked keys (RevokedHostKeys) for %1, which Lanekeeper does not read.</source>
        <translation>~/.ssh/config 为 %1 指定了已吊销密钥列表（RevokedHostKeys），Lanekeeper 不读取它。</translation>
    </message>
    <message>
        <source>~/.ssh/config sets %1 for %2, which Lanekeeper does not follow.</source>
        <translation>~/.ssh/config 为 %2 设置了 %1，Lanekeeper 不采用它。</translation>
    </message>
    <message>
        <source>~/.ssh/config runs commands on this computer to decide what it says (Match exec), at each connection.</source>
        <translation>每次连接时，~/.ssh/config 都会在这台电脑上运行命令来决定其内容（Match exec）。</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1，端口 %2</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1，经由 %2</translation>
    </message>
    <message>
        <source>%1, through the command “%2” on this computer</source>
        <translation>%1，经由这台电脑上的命令“%2”</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已连上</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>主机密钥</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>root: everything can be read and changed</source>
        <translation>root：一切都可以读取和更改</translation>
    </message>
    <message>
        <source>not those of root</source>
        <translation>不是 root 的权限</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>名称未知</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>%1, Proxmox VE %2</source>
        <translation>%1，Proxmox VE %2</translation>
    </message>
    <message>
        <source>%1, without Proxmox VE</source>
        <translation>%1，没有 Proxmox VE</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <source>%1 is there, but nothing listens on port %2. Check the port, and that the SSH server runs.</source>
        <translation>%1 存在，但端口 %2 上没有服务在监听。请检查端口，以及 SSH 服务器是否在运行。</translation>
    </message>
    <message>
        <source>There is no way to %1 from here. Check the network, and that the node is switched on.</source>
        <translation>从这里无法到达 %1。请检查网络，以及节点是否已开机。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check that it is switched on and can be reached from here.</source>
        <translation>%1 未及时响应。请检查它是否已开机，以及从这里能否连上。</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up right now. Check the network, or use the node&apos;s address.</source>
        <translation>现在无法解析名称 %1。请检查网络，或使用节点的地址。</translation>
    </message>
    <message>
        <source>No computer called %1 is known here. Check the name, or use the node&apos;s address.</source>
        <translation>这里不认识名为 %1 的电脑。请检查名称，或使用节点的地址。</translation>
    </message>
</context>
<context>
    <name>Diff</name>
    <message numerus="yes">
        <source>%n line(s) the same</source>
        <translation>
            <numerusform>%n 行相同</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drive</name>
    <message>
        <source>NVMe drive at %1</source>
        <translation>%1 处的 NVMe 硬盘</translation>
    </message>
</context>
<context>
    <name>DriveBehindVmd</name>
    <message>
        <source>%1 sits behind Intel VMD.</source>
        <translation>%1 位于 Intel VMD 之后。</translation>
    </message>
    <message>
        <source>VMD keeps its drives in one bundle, so none of them can be given on its own.</source>
        <translation>VMD 将其硬盘捆在一起，因此其中任何一块都不能单独分配。</translation>
    </message>
    <message>
        <source>Switch VMD (also called RST or RAID mode) off in the firmware setup. A system on such a drive may need care before that.</source>
        <translation>请在固件设置中关闭 VMD（也称 RST 或 RAID 模式）。如果系统在这样的硬盘上，可能需要先做准备。</translation>
    </message>
</context>
<context>
    <name>DriveBinding</name>
    <message>
        <source>What is unknown counts as in use.</source>
        <translation>未知的内容视为在用。</translation>
    </message>
    <message>
        <source>No driver holds the drive at %1.</source>
        <translation>没有驱动接管 %1 处的硬盘。</translation>
    </message>
    <message>
        <source>vfio-pci holds the drive at %1 although no VM has it.</source>
        <translation>vfio-pci 占着 %1 处的硬盘，尽管没有虚拟机拥有它。</translation>
    </message>
    <message>
        <source>The host does not use it, and cannot read its serial or what is on it.</source>
        <translation>主机不使用它，也无法读取其序列号或其上的内容。</translation>
    </message>
    <message>
        <source>The node keeps off it at its start. To see the drive, take it back.</source>
        <translation>节点启动时避开它。若要看到该硬盘，请收回它。</translation>
    </message>
    <message>
        <source>To see the drive, restart the node or bind it to nvme again.</source>
        <translation>若要看到该硬盘，请重启节点或将其重新绑定到 nvme。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The node shows no disk of %1.</source>
        <translation>节点没有显示 %1 的磁盘。</translation>
    </message>
    <message>
        <source>%1 tells no serial.</source>
        <translation>%1 不报告序列号。</translation>
    </message>
    <message>
        <source>It can be told from other drives by its slot only.</source>
        <translation>只能凭插槽将它与其他硬盘区分开。</translation>
    </message>
    <message>
        <source>Which driver holds %1 could not be read.</source>
        <translation>无法读取 %1 由哪个驱动接管。</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>不可读</translation>
    </message>
    <message>
        <source>The driver %1 holds %2, and what it does with it is unknown.</source>
        <translation>驱动 %1 占着 %2，用它做什么未知。</translation>
    </message>
</context>
<context>
    <name>DriveGiven</name>
    <message>
        <source>%1 is given to several VMs: %2.</source>
        <translation>%1 分配给了多台虚拟机：%2。</translation>
    </message>
    <message>
        <source>%1 is given to %2.</source>
        <translation>%1 已分配给 %2。</translation>
    </message>
    <message>
        <source>Only one of them can run at a time.</source>
        <translation>其中同一时间只有一台可以运行。</translation>
    </message>
    <message>
        <source>The host does not use it while that VM has it.</source>
        <translation>该虚拟机拥有它期间，主机不使用它。</translation>
    </message>
    <message>
        <source>Take it back from all but one.</source>
        <translation>请从它们那里收回，只留一台。</translation>
    </message>
    <message>
        <source>A snapshot of %1 names %2.</source>
        <translation>%1 的一个快照中指定了 %2。</translation>
    </message>
    <message>
        <source>Rolling back to it would give the drive to that VM again.</source>
        <translation>回滚到该快照会将硬盘再次分配给该虚拟机。</translation>
    </message>
    <message>
        <source>%1 is reserved by %2, which runs or starts now.</source>
        <translation>%1 已被 %2 预留，后者正在运行或启动。</translation>
    </message>
    <message>
        <source>A drive has one owner at a time.</source>
        <translation>一块硬盘同一时间只有一个所有者。</translation>
    </message>
    <message>
        <source>Stop that VM first.</source>
        <translation>请先停止该虚拟机。</translation>
    </message>
</context>
<context>
    <name>DriveHealth</name>
    <message>
        <source>spare blocks run out</source>
        <translation>备用块即将用尽</translation>
    </message>
    <message>
        <source>its temperature is out of bounds</source>
        <translation>其温度超出范围</translation>
    </message>
    <message>
        <source>it has become unreliable</source>
        <translation>它已变得不可靠</translation>
    </message>
    <message>
        <source>it takes no more writes</source>
        <translation>它不再接受写入</translation>
    </message>
    <message>
        <source>its backup power for the cache has failed</source>
        <translation>其缓存的备用电源已失效</translation>
    </message>
    <message>
        <source>its persistent memory takes no more writes</source>
        <translation>其持久内存不再接受写入</translation>
    </message>
    <message>
        <source>%1 warns of its own state.</source>
        <translation>%1 对自身状态发出警告。</translation>
    </message>
    <message>
        <source>%1 warns: %2.</source>
        <translation>%1 警告：%2。</translation>
    </message>
    <message>
        <source>Data on it may be lost soon, on the host and in a VM alike.</source>
        <translation>无论在主机上还是在虚拟机中，其上的数据都可能很快丢失。</translation>
    </message>
    <message>
        <source>Save what is on it, and replace it before you rely on it.</source>
        <translation>在依赖它之前，请先保存其上的内容并更换它。</translation>
    </message>
    <message>
        <source>%1 has used %2 % of the writes it is rated for.</source>
        <translation>%1 已用掉额定写入量的 %2 %。</translation>
    </message>
    <message>
        <source>It may go on for long, but its maker promises nothing beyond 100 %.</source>
        <translation>它也许还能用很久，但超过 100 % 后厂商不作任何保证。</translation>
    </message>
    <message>
        <source>Plan its replacement.</source>
        <translation>请计划更换它。</translation>
    </message>
    <message>
        <source>%1 has counted %2 unreadable places.</source>
        <translation>%1 已计到 %2 处不可读的位置。</translation>
    </message>
    <message>
        <source>It counts over its whole life; a number that grows is a bad sign.</source>
        <translation>该计数覆盖其整个寿命；数字不断增长是坏兆头。</translation>
    </message>
    <message>
        <source>Look at it again in some days.</source>
        <translation>请过几天再看一次。</translation>
    </message>
    <message>
        <source>%1 is at %2 °C, its warning mark is %3 °C.</source>
        <translation>%1 温度为 %2 °C，其警告值为 %3 °C。</translation>
    </message>
    <message>
        <source>It slows down to cool itself. Once a VM has it, the host no longer sees its temperature.</source>
        <translation>它会降速以冷却自身。一旦虚拟机拥有它，主机就看不到其温度了。</translation>
    </message>
    <message>
        <source>Give it a heat sink or more air.</source>
        <translation>请为它加装散热片或改善通风。</translation>
    </message>
</context>
<context>
    <name>DriveInNoGroup</name>
    <message>
        <source>%1 is in no IOMMU group.</source>
        <translation>%1 不在任何 IOMMU 组中。</translation>
    </message>
    <message>
        <source>Only devices in a group can be given to a VM.</source>
        <translation>只有在组中的设备才能分配给虚拟机。</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
</context>
<context>
    <name>DriveInUse</name>
    <message>
        <source>When a VM starts with the drive, the host loses it at once, and Proxmox does not ask.</source>
        <translation>虚拟机带着该硬盘启动时，主机会立即失去它，而 Proxmox 不会询问。</translation>
    </message>
    <message>
        <source>%1 holds the root file system.</source>
        <translation>%1 上有根文件系统。</translation>
    </message>
    <message>
        <source>The node runs from this drive and would stop when a VM takes it.</source>
        <translation>节点在此硬盘上运行，虚拟机取走它时节点就会停止运行。</translation>
    </message>
    <message>
        <source>%1 is a boot drive.</source>
        <translation>%1 是启动盘。</translation>
    </message>
    <message>
        <source>The node could not start any more without it.</source>
        <translation>没有它，节点将无法再启动。</translation>
    </message>
    <message>
        <source>%1 is mounted at %2.</source>
        <translation>%1 挂载在 %2。</translation>
    </message>
    <message>
        <source>Unmount it and take it out of /etc/fstab.</source>
        <translation>请卸载它，并将其从 /etc/fstab 中去掉。</translation>
    </message>
    <message>
        <source>%1 holds swap space in use.</source>
        <translation>%1 上有正在使用的交换空间。</translation>
    </message>
    <message>
        <source>Switch that swap space off and take it out of /etc/fstab.</source>
        <translation>请关闭该交换空间，并将其从 /etc/fstab 中去掉。</translation>
    </message>
    <message>
        <source>%1 belongs to the LVM volume group %2.</source>
        <translation>%1 属于 LVM 卷组 %2。</translation>
    </message>
    <message>
        <source>%1 belongs to the ZFS pool %2.</source>
        <translation>%1 属于 ZFS 池 %2。</translation>
    </message>
    <message>
        <source>Export the pool on the host first.</source>
        <translation>请先在主机上导出该池。</translation>
    </message>
    <message>
        <source>%1 belongs to the RAID array %2.</source>
        <translation>%1 属于 RAID 阵列 %2。</translation>
    </message>
    <message>
        <source>%1 is open as the encrypted device %2.</source>
        <translation>%1 作为加密设备 %2 处于打开状态。</translation>
    </message>
    <message>
        <source>Close the encrypted device first.</source>
        <translation>请先关闭该加密设备。</translation>
    </message>
    <message>
        <source>%1 is a Ceph OSD.</source>
        <translation>%1 是 Ceph OSD。</translation>
    </message>
    <message>
        <source>Take the OSD out of Ceph first.</source>
        <translation>请先将该 OSD 移出 Ceph。</translation>
    </message>
    <message>
        <source>%1 belongs to the btrfs file system %2, which is mounted.</source>
        <translation>%1 属于已挂载的 btrfs 文件系统 %2。</translation>
    </message>
    <message>
        <source>Unmount it first, with all of its drives.</source>
        <translation>请先卸载它，连同其所有硬盘。</translation>
    </message>
    <message>
        <source>%1 is a path of the multipath device %2.</source>
        <translation>%1 是多路径设备 %2 的一条路径。</translation>
    </message>
    <message>
        <source>Leave local drives out in /etc/multipath.conf.</source>
        <translation>请在 /etc/multipath.conf 中排除本地硬盘。</translation>
    </message>
    <message>
        <source>%1 is used by bcache.</source>
        <translation>%1 正被 bcache 使用。</translation>
    </message>
    <message>
        <source>Stop and detach the cache first.</source>
        <translation>请先停止并分离该缓存。</translation>
    </message>
    <message>
        <source>%1 is given to other machines over the network, as %2.</source>
        <translation>%1 正通过网络提供给其他机器，名为 %2。</translation>
    </message>
    <message>
        <source>Two owners of one drive destroy what is on it.</source>
        <translation>一块硬盘有两个所有者会毁掉其上的内容。</translation>
    </message>
    <message>
        <source>End that export first.</source>
        <translation>请先结束该导出。</translation>
    </message>
    <message>
        <source>%1 is held by %2.</source>
        <translation>%1 被 %2 占用。</translation>
    </message>
    <message>
        <source>%1 carries the Proxmox storage %2.</source>
        <translation>%1 上有 Proxmox 存储 %2。</translation>
    </message>
    <message>
        <source>Move what is on that storage and remove it first.</source>
        <translation>请先移走该存储上的内容并移除该存储。</translation>
    </message>
    <message>
        <source>%1 is a disk of %2.</source>
        <translation>%1 是 %2 的磁盘。</translation>
    </message>
    <message>
        <source>Remove that disk from the guest first.</source>
        <translation>请先从该客户机移除该磁盘。</translation>
    </message>
    <message>
        <source>%1 is named by the PCI mapping %2.</source>
        <translation>PCI 映射 %2 指定了 %1。</translation>
    </message>
    <message>
        <source>Whoever may use that mapping can start a VM with this drive.</source>
        <translation>凡是可以使用该映射的人，都能启动带有此硬盘的虚拟机。</translation>
    </message>
    <message>
        <source>%1 is to be used for %2 when the node starts, though it is not now.</source>
        <translation>节点启动时会将 %1 用于 %2，尽管现在没有。</translation>
    </message>
    <message>
        <source>A node that misses a drive it was told to use can stop on its way up, or take it back from the VM.</source>
        <translation>节点缺少被要求使用的硬盘时，可能会在启动途中停下，或从虚拟机那里收回它。</translation>
    </message>
    <message>
        <source>Take the line out first.</source>
        <translation>请先去掉该行。</translation>
    </message>
    <message>
        <source>%1 carries data that nothing here uses: %2.</source>
        <translation>%1 上有这里没有任何东西在使用的数据：%2。</translation>
    </message>
    <message>
        <source>A VM that gets the drive can read and overwrite it.</source>
        <translation>得到该硬盘的虚拟机可以读取并覆盖这些数据。</translation>
    </message>
    <message>
        <source>Make sure that nobody needs it.</source>
        <translation>请确认没有人需要它们。</translation>
    </message>
    <message>
        <source>What uses %1 could not be read.</source>
        <translation>无法读取 %1 被什么使用。</translation>
    </message>
    <message>
        <source>What is unknown counts as in use.</source>
        <translation>未知的内容视为在用。</translation>
    </message>
    <message>
        <source>Read the node again, and look at the reason when it stays so.</source>
        <translation>请再次读取节点；如果仍然如此，请查看原因。</translation>
    </message>
    <message>
        <source>What uses %1 is not in what was pasted.</source>
        <translation>粘贴的内容中没有 %1 被什么使用的信息。</translation>
    </message>
    <message>
        <source>To judge it, add the node itself.</source>
        <translation>若要作出判定，请添加节点本身。</translation>
    </message>
</context>
<context>
    <name>EarlyBindFindings</name>
    <message>
        <source>Give the drive without early binding: Proxmox binds it when the VM starts.</source>
        <translation>请不用提前绑定来分配该硬盘：虚拟机启动时 Proxmox 会绑定它。</translation>
    </message>
    <message>
        <source>The serial of %1 cannot be read now.</source>
        <translation>现在无法读取 %1 的序列号。</translation>
    </message>
    <message>
        <source>The serial or model of %1 has odd characters.</source>
        <translation>%1 的序列号或型号含有异常字符。</translation>
    </message>
    <message>
        <source>By its serial the drive is told from others while the node starts, whatever slot it is in.</source>
        <translation>节点启动期间，凭序列号将该硬盘与其他硬盘区分开，无论它在哪个插槽。</translation>
    </message>
    <message>
        <source>Plan it while the host has the drive.</source>
        <translation>请在主机拥有该硬盘时制定计划。</translation>
    </message>
    <message>
        <source>%1 shows the serial of %2 as well.</source>
        <translation>%1 显示的序列号与 %2 相同。</translation>
    </message>
    <message>
        <source>While the node starts the two could not be told apart.</source>
        <translation>节点启动期间将无法区分这两者。</translation>
    </message>
    <message>
        <source>%1 at %2 has the ids of %3, %4.</source>
        <translation>%2 处的 %1 与 %3 的 ID 相同：%4。</translation>
    </message>
    <message>
        <source>Binding by ids would take every device with these ids from the host at boot, whichever holds the system.</source>
        <translation>按 ID 绑定会在启动时从主机取走所有具有这些 ID 的设备，无论系统在哪一块上。</translation>
    </message>
    <message>
        <source>Or bind it early by its serial: --early-bind drive.</source>
        <translation>或者按序列号提前绑定：--early-bind drive。</translation>
    </message>
    <message>
        <source>Files of /etc/modprobe.d list ids for vfio-pci in a way that is not plain.</source>
        <translation>/etc/modprobe.d 中的文件以不直观的方式为 vfio-pci 列出了 ID。</translation>
    </message>
    <message>
        <source>Only one list counts, and which one these come to cannot be told for sure.</source>
        <translation>只有一份列表有效，而这些最终合成哪一份无法确定。</translation>
    </message>
    <message>
        <source>Make one line of them, or tidy up first.</source>
        <translation>请先将它们合并为一行，或先清理。</translation>
    </message>
    <message>
        <source>%1 gives %2 to vfio-pci by its ids already.</source>
        <translation>%1 已经按 ID 将 %2 交给 vfio-pci。</translation>
    </message>
    <message>
        <source>Somebody else wrote that line, and taking back would not touch it.</source>
        <translation>那一行是别人写的，撤销时不会动它。</translation>
    </message>
    <message>
        <source>Tidy up first, or leave it as it is.</source>
        <translation>请先清理，或保持原样。</translation>
    </message>
    <message>
        <source>The kernel&apos;s command line lists ids for vfio-pci: “%1”.</source>
        <translation>内核命令行为 vfio-pci 列出了 ID：“%1”。</translation>
    </message>
    <message>
        <source>They take the place of every list in a file.</source>
        <translation>它们会取代文件中的所有列表。</translation>
    </message>
    <message>
        <source>From its next start on, %1 keeps off %2, whether a VM runs or not.</source>
        <translation>从下次启动起，%1 避开 %2，无论虚拟机是否在运行。</translation>
    </message>
    <message>
        <source>What it is good for: the host cannot import, assemble or wipe what a guest keeps there. Its price: the host sees neither the drive&apos;s health nor its data, and the kernel&apos;s images carry one more script.</source>
        <translation>好处：主机无法导入、组装或擦除客户机存放在那里的内容。代价：主机看不到该硬盘的健康状况和数据，并且内核的映像多带一个脚本。</translation>
    </message>
    <message>
        <source>Whatever has these ids is taken: a second drive of this model too, from the first start with it on, also if the node should start from it.</source>
        <translation>凡具有这些 ID 的都会被取走：同型号的第二块硬盘也一样，从装上它后的第一次启动起，即使节点本应从它启动。</translation>
    </message>
    <message>
        <source>It is not needed for giving the drive to a VM: Proxmox binds it at every start of the VM. The word lanekeeper=off on the kernel&apos;s command line leaves it out of one start.</source>
        <translation>将硬盘分配给虚拟机并不需要它：虚拟机每次启动时 Proxmox 都会绑定该硬盘。在内核命令行中加入参数 lanekeeper=off，即可在一次启动中跳过它。</translation>
    </message>
    <message>
        <source>The node&apos;s settings in /etc could not be read whole.</source>
        <translation>无法完整读取节点在 /etc 中的设置。</translation>
    </message>
    <message>
        <source>What is unknown cannot be changed safely.</source>
        <translation>未知的内容无法安全地更改。</translation>
    </message>
</context>
<context>
    <name>EarlyBindPlan</name>
    <message>
        <source>These files decide which driver gets a drive while the node starts. The word lanekeeper=off on the kernel&apos;s command line switches them off for one start.</source>
        <translation>这些文件决定节点启动期间由哪个驱动接管硬盘。在内核命令行中加入参数 lanekeeper=off，即可在一次启动中停用它们。</translation>
    </message>
    <message>
        <source>Only a start of the node shows that it comes up with the new images, and that it keeps off this drive and no other.</source>
        <translation>只有节点启动一次，才能表明它能用新映像启动，并且避开的是这块硬盘而不是别的。</translation>
    </message>
    <message>
        <source>%1 stays among the drives that the node keeps off at its start.</source>
        <translation>%1 仍在节点启动时避开的硬盘之列。</translation>
    </message>
    <message>
        <source>While vfio-pci has several of one model, nobody can tell which of the recorded serials is this one&apos;s.</source>
        <translation>vfio-pci 占着多块同型号硬盘期间，无人能说出所记录的序列号中哪个是这一块的。</translation>
    </message>
    <message>
        <source>Take it back once more when the host has it and shows its serial.</source>
        <translation>等主机拥有它并显示其序列号后，请再收回一次。</translation>
    </message>
    <message>
        <source>From its next start on, %1 does not keep off %2 any more.</source>
        <translation>从下次启动起，%1 不再避开 %2。</translation>
    </message>
</context>
<context>
    <name>EarlyBinding</name>
    <message>
        <source>At its next start the node loses %1 to vfio-pci (ids=%2).</source>
        <translation>节点下次启动时，%1 会被 vfio-pci 取走（ids=%2）。</translation>
    </message>
    <message>
        <source>Binding by ids takes every device of that model, also one the host needs. The node may not start any more.</source>
        <translation>按 ID 绑定会取走该型号的所有设备，包括主机需要的那一块。节点可能无法再启动。</translation>
    </message>
    <message>
        <source>Take the ids out before you restart the node, and run update-initramfs -u -k all. A VM needs no such line.</source>
        <translation>重启节点之前请去掉这些 ID，并运行 update-initramfs -u -k all。虚拟机不需要这样的行。</translation>
    </message>
    <message>
        <source>vfio-pci takes %1 and its twins by their ids, %2.</source>
        <translation>vfio-pci 按 ID（%2）取走 %1 及其孪生硬盘。</translation>
    </message>
    <message numerus="yes">
        <source>Binding by ids cannot tell drives of one model apart: %n device(s) are taken.</source>
        <translation>
            <numerusform>按 ID 绑定无法区分同型号的硬盘：会取走 %n 个设备。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the ids out. Proxmox binds the one drive by itself when the VM starts.</source>
        <translation>请去掉这些 ID。虚拟机启动时 Proxmox 会自行绑定那一块硬盘。</translation>
    </message>
    <message>
        <source>vfio-pci takes %1 by its ids, %2, when the node starts.</source>
        <translation>节点启动时，vfio-pci 按 ID（%2）取走 %1。</translation>
    </message>
    <message>
        <source>A second drive of this model would be taken as well, on the next start after you put it in.</source>
        <translation>同型号的第二块硬盘也会被取走，从装上它后的下次启动起。</translation>
    </message>
    <message>
        <source>The line is not needed: Proxmox binds the drive by itself when the VM starts.</source>
        <translation>不需要该行：虚拟机启动时 Proxmox 会自行绑定该硬盘。</translation>
    </message>
</context>
<context>
    <name>EnableIommuPlan</name>
    <message>
        <source>The kernel&apos;s command line is as it should be, and the IOMMU is off all the same.</source>
        <translation>内核命令行是正确的，但 IOMMU 仍然关闭。</translation>
    </message>
    <message>
        <source>Another word would not help.</source>
        <translation>再加参数也没有用。</translation>
    </message>
    <message>
        <source>Look for DMAR or AMD-Vi in the kernel&apos;s log: journalctl -k -b</source>
        <translation>请在内核日志中查找 DMAR 或 AMD-Vi：journalctl -k -b</translation>
    </message>
    <message>
        <source>“%1” leaves</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>“%1” joins</source>
        <translation>加入“%1”</translation>
    </message>
    <message>
        <source>Switch the IOMMU on: %1 the kernel&apos;s command line, and %2 restarts.</source>
        <translation>开启 IOMMU：在内核命令行中%1，然后 %2 重启。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes of words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A kernel reads its command line only when it starts. Afterwards the IOMMU is looked at.</source>
        <translation>内核只在启动时读取其命令行。之后会查看 IOMMU。</translation>
    </message>
    <message>
        <source>Should the node not come back: press “e” in GRUB&apos;s menu and put “%1” at the end of the line that begins with “linux”.</source>
        <translation>如果节点没有恢复运行：在 GRUB 的菜单中按“e”，并将“%1”放到以“linux”开头的那一行末尾。</translation>
    </message>
    <message>
        <source>Should the node not come back: choose “Advanced options” and a recovery entry in GRUB&apos;s menu; it starts without the new word.</source>
        <translation>如果节点没有恢复运行：在 GRUB 的菜单中选择“Advanced options”和一个 recovery 条目；它会不带新参数启动。</translation>
    </message>
    <message>
        <source>The IOMMU of %1 is on already; nothing needs changing.</source>
        <translation>%1 的 IOMMU 已经开启；无需更改。</translation>
    </message>
    <message>
        <source>Without the IOMMU no device can be given to a VM; the firmware offers it and the kernel does not use it.</source>
        <translation>没有 IOMMU，任何设备都不能分配给虚拟机；固件提供 IOMMU，而内核没有使用它。</translation>
    </message>
</context>
<context>
    <name>ExportFleet</name>
    <message>
        <source>Export drives</source>
        <translation>导出硬盘</translation>
    </message>
    <message>
        <source>The drives could not be saved as %1.</source>
        <translation>无法将硬盘保存为 %1。</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Drives (*.json)</source>
        <translation>硬盘 (*.json)</translation>
    </message>
</context>
<context>
    <name>ExportMeasurements</name>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Measurements (*.json)</source>
        <translation>测量 (*.json)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>The measurements could not be saved as %1.</source>
        <translation>无法将测量保存为 %1。</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>The measurements could not be exported.</source>
        <translation>无法导出测量。</translation>
    </message>
    <message>
        <source>Export measurements</source>
        <translation>导出测量</translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation>导入测量</translation>
    </message>
    <message>
        <source>Measurements and fio results (*.json *.txt *.log);;All files (*)</source>
        <translation>测量和 fio 结果 (*.json *.txt *.log);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Show group %1</source>
        <translation>显示组 %1</translation>
    </message>
    <message>
        <source>Show the drive</source>
        <translation>显示该硬盘</translation>
    </message>
    <message>
        <source>Show VM %1</source>
        <translation>显示 VM %1</translation>
    </message>
    <message>
        <source>Plan to &amp;tidy up</source>
        <translation>计划清理(&amp;T)</translation>
    </message>
    <message>
        <source>Plan to &amp;switch it on</source>
        <translation>计划开启(&amp;S)</translation>
    </message>
    <message>
        <source>%1 can be given to a VM.</source>
        <translation>%1 可以分配给虚拟机。</translation>
    </message>
    <message>
        <source>Give to a &amp;VM…</source>
        <translation>分配给虚拟机(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>FioCommand</name>
    <message>
        <source>This is no path of a device, such as /dev/nvme0n1.</source>
        <translation>这不是设备路径，例如 /dev/nvme0n1。</translation>
    </message>
    <message>
        <source>This job writes, and a device is only ever read: a write would destroy what is on it. Writes are measured in a new file in a folder.</source>
        <translation>此作业会写入，而对设备一律只读：写入会毁掉其上的内容。写入应在文件夹中的新文件里测量。</translation>
    </message>
    <message>
        <source>What is to be measured is smaller than one block for each process.</source>
        <translation>要测量的对象小于每个进程一个块。</translation>
    </message>
</context>
<context>
    <name>FioImport</name>
    <message>
        <source>Several jobs ran at the same time and took from each other; none shows what the drive can do alone.</source>
        <translation>多个作业同时运行、互相争抢；没有一个能表明硬盘单独能做到什么。</translation>
    </message>
    <message>
        <source>fio was not told to go around the memory (direct=1), so part of this is the speed of memory, not of the drive.</source>
        <translation>没有要求 fio 绕过内存（direct=1），因此其中一部分是内存的速度，而不是硬盘的。</translation>
    </message>
    <message>
        <source>Of a job with several processes not all are in the file, so its throughput is a part of the whole.</source>
        <translation>有一个多进程作业，文件中并不包含其全部进程，因此其吞吐量只是整体的一部分。</translation>
    </message>
    <message>
        <source>fio failed, so its numbers are not those of the whole job.</source>
        <translation>fio 失败，因此其数字不代表整个作业。</translation>
    </message>
    <message>
        <source>No job of this file read or wrote anything.</source>
        <translation>此文件中没有任何作业读取或写入过内容。</translation>
    </message>
</context>
<context>
    <name>FioJobText</name>
    <message>
        <source>Sequential reads</source>
        <translation>顺序读取</translation>
    </message>
    <message>
        <source>Random reads</source>
        <translation>随机读取</translation>
    </message>
    <message>
        <source>Sequential writes</source>
        <translation>顺序写入</translation>
    </message>
    <message>
        <source>Random writes</source>
        <translation>随机写入</translation>
    </message>
    <message>
        <source>Reads and writes, 70 to 30</source>
        <translation>读写混合，70 比 30</translation>
    </message>
    <message>
        <source>small reads and writes</source>
        <translation>小块读写</translation>
    </message>
    <message>
        <source>large reads and writes</source>
        <translation>大块读写</translation>
    </message>
    <message>
        <source>reads and writes</source>
        <translation>读写</translation>
    </message>
    <message>
        <source>small writes that are flushed each</source>
        <translation>逐次刷写的小块写入</translation>
    </message>
    <message>
        <source>writes that are flushed each</source>
        <translation>逐次刷写的写入</translation>
    </message>
    <message>
        <source>small writes</source>
        <translation>小块写入</translation>
    </message>
    <message>
        <source>large writes</source>
        <translation>大块写入</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>small reads</source>
        <translation>小块读取</translation>
    </message>
    <message>
        <source>large reads</source>
        <translation>大块读取</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation>每次一个</translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>同时 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>each flushed</source>
        <translation>逐次刷写</translation>
    </message>
    <message>
        <source>%1, one at a time</source>
        <translation>%1，每次一个</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n at a time</source>
        <translation>
            <numerusform>%1，同时 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FioLog</name>
    <message>
        <source>fio ended with %1.</source>
        <translation>fio 以 %1 结束。</translation>
    </message>
    <message>
        <source>The file to measure in could not be filled. It is gone again.</source>
        <translation>无法填充要在其中测量的文件。该文件已被移除。</translation>
    </message>
    <message>
        <source>What the measurement printed makes no sense. Measure again.</source>
        <translation>测量打印的内容无法理解。请重新测量。</translation>
    </message>
</context>
<context>
    <name>FioReport</name>
    <message>
        <source>This is larger than anything fio prints.</source>
        <translation>这比 fio 打印的任何内容都大。</translation>
    </message>
    <message>
        <source>What fio printed ends in the middle, as when it was killed. Run it again.</source>
        <translation>fio 打印的内容中途结束，就像它被终止了一样。请重新运行。</translation>
    </message>
    <message>
        <source>fio failed and measured nothing.</source>
        <translation>fio 失败，未测量到任何内容。</translation>
    </message>
    <message>
        <source>This is JSON, but none of fio&apos;s.</source>
        <translation>这是 JSON，但不是 fio 的。</translation>
    </message>
    <message>
        <source>This holds no JSON of fio&apos;s. Run fio with --output-format=json.</source>
        <translation>其中没有 fio 的 JSON。请用 --output-format=json 运行 fio。</translation>
    </message>
</context>
<context>
    <name>FleetChange</name>
    <message>
        <source>VM %1</source>
        <translation>VM %1</translation>
    </message>
    <message>
        <source>no VM</source>
        <translation>无虚拟机</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>worn</source>
        <translation>已磨损</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>有警告</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 still names the old place: look before it starts.</source>
        <translation>%1 仍指向旧位置：请在其启动之前查看。</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>%1 was in %2 and is in %3 now.</source>
        <translation>%1 原位于 %2，现位于 %3。</translation>
    </message>
    <message>
        <source>Now in %1</source>
        <translation>现位于 %1</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>%1 was at %2 and is at %3 now.</source>
        <translation>%1 原位于 %2，现位于 %3。</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>好转</translation>
    </message>
    <message>
        <source>Its health was “%1” and is “%2” now.</source>
        <translation>其健康状况原为“%1”，现为“%2”。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>%1 was not in %2 before.</source>
        <translation>%1 以前不在 %2 中。</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>%1 was at %2 of %3 and is not there now.</source>
        <translation>%1 原位于 %3 的 %2，现已不在那里。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>It was given to %1 and is given to %2 now.</source>
        <translation>其分配对象原为 %1，现为 %2。</translation>
    </message>
</context>
<context>
    <name>FleetGroup</name>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>its drives are not known yet</source>
        <translation>尚不知道其硬盘</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>读取于 %1</translation>
    </message>
    <message>
        <source>no NVMe drive</source>
        <translation>没有 NVMe 硬盘</translation>
    </message>
</context>
<context>
    <name>FleetSummary</name>
    <message>
        <source>VM %1 on %2</source>
        <translation>VM %1，位于 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n drive(s) left the places that VMs name; %1 and others should not start before you look.</source>
        <translation>
            <numerusform>%n 块硬盘已离开虚拟机所指向的位置；您查看之前不应启动的虚拟机包括：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has moved since the last visit; %2 should not start before you look.</source>
        <translation>%1 自上次访问以来已移动；您查看之前不应启动：%2。</translation>
    </message>
    <message>
        <source>%1 is gone from its place; %2 should not start before you look.</source>
        <translation>%1 已从其位置消失；您查看之前不应启动：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n drive(s) have moved since the last visit; no VM names an old place.</source>
        <translation>
            <numerusform>自上次访问以来有 %n 块硬盘已移动；没有虚拟机指向旧位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has moved from %2 to %3 since the last visit.</source>
        <translation>%1 自上次访问以来已从 %2 移到 %3。</translation>
    </message>
    <message>
        <source>%1 of %2 has moved from %3 to %4 since the last visit.</source>
        <translation>%2 的 %1 自上次访问以来已从 %3 移到 %4。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n NVMe drive(s) can be given to a VM</source>
        <translation>
            <numerusform>%n 块 NVMe 硬盘中有 %1 块可以分配给虚拟机</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; nothing has changed since the last visit.</source>
        <translation>%1；自上次访问以来没有任何变化。</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n drive(s) are new or have another owner since the last visit.</source>
        <translation>
            <numerusform>%1；自上次访问以来有 %n 块硬盘是新增的或换了所有者。</numerusform>
        </translation>
    </message>
    <message>
        <source>No node was read yet, so nothing is known of their drives.</source>
        <translation>尚未读取任何节点，因此对其硬盘一无所知。</translation>
    </message>
    <message>
        <source>%1 of %2 is gone since the last visit.</source>
        <translation>%2 的 %1 自上次访问以来已消失。</translation>
    </message>
    <message numerus="yes">
        <source>%n drive(s) are gone since the last visit.</source>
        <translation>
            <numerusform>自上次访问以来有 %n 块硬盘已消失。</numerusform>
        </translation>
    </message>
    <message>
        <source>The health of %1 in %2 is worse than at the last visit.</source>
        <translation>%2 中 %1 的健康状况比上次访问时差。</translation>
    </message>
    <message numerus="yes">
        <source>The health of %n drive(s) is worse than at the last visit.</source>
        <translation>
            <numerusform>%n 块硬盘的健康状况比上次访问时差。</numerusform>
        </translation>
    </message>
    <message>
        <source>No node has an NVMe drive.</source>
        <translation>没有节点有 NVMe 硬盘。</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NVMe drive(s)</source>
        <translation>
            <numerusform>%n 块 NVMe 硬盘</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 given to VMs</source>
        <translation>%1 块已分配给虚拟机</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) not read yet</source>
        <translation>
            <numerusform>%n 个节点尚未读取</numerusform>
        </translation>
    </message>
    <message>
        <source>no node is connected</source>
        <translation>没有已连接的节点</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s) read, the first at %2</source>
        <translation>
            <numerusform>%n 个节点中已读取 %1 个，最早于 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>changes planned on %1</source>
        <translation>%1 上有计划的更改</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>没有计划</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>没有可撤销的更改</translation>
    </message>
</context>
<context>
    <name>FleetText</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>有警告</translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation>VM %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>The drive&apos;s health cannot be read now.</source>
        <translation>现在无法读取硬盘的健康状况。</translation>
    </message>
    <message>
        <source>It could not read back something it had stored.</source>
        <translation>它未能读回自己存储过的某些内容。</translation>
    </message>
    <message>
        <source>It is near the end of what its maker promises, or beyond.</source>
        <translation>它已接近或超过厂商所保证的限度。</translation>
    </message>
    <message>
        <source>It warns of its own state.</source>
        <translation>它对自身状态发出警告。</translation>
    </message>
    <message>
        <source>%1 % of the writes it is rated for are used.</source>
        <translation>已用掉额定写入量的 %1 %。</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>The node leaves this drive to VMs from its start on.</source>
        <translation>节点从启动起就将此硬盘留给虚拟机。</translation>
    </message>
    <message>
        <source>Which driver has it is not known now.</source>
        <translation>现在不知道它由哪个驱动接管。</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1（模拟）</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>分配给</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>The drive does not tell its serial now; this is the one it had here before.</source>
        <translation>硬盘现在不报告序列号；这是它以前在此处的序列号。</translation>
    </message>
    <message>
        <source>%1, IOMMU group %2</source>
        <translation>%1，IOMMU 组 %2</translation>
    </message>
    <message>
        <source>%1, in no IOMMU group</source>
        <translation>%1，不在任何 IOMMU 组中</translation>
    </message>
</context>
<context>
    <name>Frames</name>
    <message>
        <source>The node&apos;s answer makes no sense. Read it again.</source>
        <translation>节点的回答无法理解。请重新读取。</translation>
    </message>
</context>
<context>
    <name>GiftConsequences</name>
    <message>
        <source>not set: i440fx</source>
        <translation>未设置：i440fx</translation>
    </message>
    <message>
        <source>%1 is not of machine type q35, so pcie=1 is left out.</source>
        <translation>%1 不是 q35 机型，因此省略 pcie=1。</translation>
    </message>
    <message>
        <source>The guest sees the drive as a PCI device; it works and is as fast.</source>
        <translation>客户机将硬盘视为 PCI 设备；它能正常工作，速度相同。</translation>
    </message>
    <message>
        <source>Leave the machine type as it is: another one renames the guest&apos;s network ports.</source>
        <translation>请保持机型不变：换成另一种会改变客户机网口的名称。</translation>
    </message>
    <message>
        <source>%1 starts with the node.</source>
        <translation>%1 随节点启动。</translation>
    </message>
    <message>
        <source>Proxmox remembers the slot %1, not the drive. After new cards or a firmware change another device may sit there, and the VM would take it at the next boot.</source>
        <translation>Proxmox 记住的是插槽 %1，而不是硬盘。加装新卡或更改固件后，那里可能是另一个设备，而虚拟机会在下次启动时取走它。</translation>
    </message>
    <message>
        <source>Before changing hardware, switch “Start at boot” off.</source>
        <translation>更改硬件之前，请关闭“开机自启动”。</translation>
    </message>
</context>
<context>
    <name>GiftExtras</name>
    <message>
        <source>The machine type of %1 is one that is not turned into q35 here.</source>
        <translation>%1 的机型属于此处不会改为 q35 的类型。</translation>
    </message>
    <message>
        <source>Give the drive without --q35: it is as fast.</source>
        <translation>请不用 --q35 来分配硬盘：速度相同。</translation>
    </message>
    <message>
        <source>The guest of %1 is Windows, and its machine has no version that could be kept.</source>
        <translation>%1 的客户机是 Windows，而其机型没有可以保留的版本号。</translation>
    </message>
    <message>
        <source>Choose a machine with a version in Proxmox first, or give the drive without --q35.</source>
        <translation>请先在 Proxmox 中选择带版本号的机型，或不用 --q35 来分配硬盘。</translation>
    </message>
    <message>
        <source>no machine, which means i440fx</source>
        <translation>未设置机型，即 i440fx</translation>
    </message>
    <message>
        <source>%1 becomes another machine for its guest.</source>
        <translation>对客户机来说，%1 变成另一台机器。</translation>
    </message>
    <message>
        <source>Network cards can get other names, so the guest can come up without a network. Windows sets up its devices anew and may want to be activated again. Firmware and disks stay as they are. The drive is not faster for it.</source>
        <translation>网卡的名称可能改变，因此客户机启动后可能没有网络。Windows 会重新配置其设备，并可能要求重新激活。固件和磁盘保持不变。硬盘并不会因此更快。</translation>
    </message>
    <message>
        <source>Have the VM&apos;s console at hand for its next start.</source>
        <translation>虚拟机下次启动时，请准备好它的控制台。</translation>
    </message>
    <message>
        <source>%1 is no PC.</source>
        <translation>%1 不是 PC。</translation>
    </message>
    <message>
        <source>Give the drive without --q35.</source>
        <translation>请不用 --q35 来分配硬盘。</translation>
    </message>
    <message>
        <source>%1 has a graphics device that works on i440fx only.</source>
        <translation>%1 有一个只能在 i440fx 上工作的显示设备。</translation>
    </message>
    <message>
        <source>a q35 machine</source>
        <translation>q35 机型</translation>
    </message>
    <message>
        <source>With q35 the guest sees the drive as a PCI Express device.</source>
        <translation>使用 q35 时，客户机将硬盘视为 PCI Express 设备。</translation>
    </message>
    <message>
        <source>memory of a fixed size</source>
        <translation>固定大小的内存</translation>
    </message>
    <message>
        <source>QEMU holds all memory of a VM with a passed-through device, so its balloon could give nothing back; without one nobody counts on that.</source>
        <translation>有直通设备时，QEMU 会占住虚拟机的全部内存，因此内存气球归还不了任何内存；没有气球，就没有人会指望它。</translation>
    </message>
    <message>
        <source>the guest agent&apos;s channel</source>
        <translation>客户机代理的通道</translation>
    </message>
    <message>
        <source>Through the agent&apos;s channel the guest can be asked which drive it sees; qemu-guest-agent has to run in it.</source>
        <translation>通过代理的通道可以询问客户机它看到哪块硬盘；客户机中必须运行 qemu-guest-agent。</translation>
    </message>
    <message>
        <source>%1 sits in the same slot, and %2 has it.</source>
        <translation>%1 在同一插槽中，而且 %2 拥有它。</translation>
    </message>
    <message>
        <source>A device has one owner at a time, and one line.</source>
        <translation>一个设备同一时间只有一个所有者、一行配置。</translation>
    </message>
    <message>
        <source>Take it back first, or give the drive without --all-functions.</source>
        <translation>请先收回它，或不用 --all-functions 来分配硬盘。</translation>
    </message>
    <message>
        <source>%1 sits in the same slot, and the host uses it.</source>
        <translation>%1 在同一插槽中，而且主机在使用它。</translation>
    </message>
    <message>
        <source>The VM would take it from the host as well.</source>
        <translation>虚拟机也会从主机取走它。</translation>
    </message>
    <message>
        <source>Give the drive without --all-functions.</source>
        <translation>请不用 --all-functions 来分配硬盘。</translation>
    </message>
</context>
<context>
    <name>GiftName</name>
    <message>
        <source>This Proxmox has no mappings yet; they came with 8.0.</source>
        <translation>此 Proxmox 还没有映射；映射从 8.0 开始提供。</translation>
    </message>
    <message>
        <source>Give the drive by its address.</source>
        <translation>请按地址分配硬盘。</translation>
    </message>
    <message>
        <source>The cluster&apos;s mappings could not be read.</source>
        <translation>无法读取集群的映射。</translation>
    </message>
    <message>
        <source>Read the node again.</source>
        <translation>请再次读取节点。</translation>
    </message>
    <message>
        <source>The serial of %1 cannot be read now, and a mapping should keep it.</source>
        <translation>现在无法读取 %1 的序列号，而映射应当记下它。</translation>
    </message>
    <message>
        <source>Give the drive back to the host first, or give it by its address.</source>
        <translation>请先将硬盘归还主机，或按地址分配它。</translation>
    </message>
    <message>
        <source>The cluster then knows the drive by a name, and Proxmox compares it with the hardware at every start. It compares no serials, so the description keeps this one.</source>
        <translation>这样集群就凭名称识别该硬盘，Proxmox 每次启动时会将其与硬件比对。它不比对序列号，因此在描述中记下序列号。</translation>
    </message>
    <message>
        <source>The mapping %1 is for devices of another kind than %2.</source>
        <translation>映射 %1 用于与 %2 不同类型的设备。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择另一个名称。</translation>
    </message>
    <message>
        <source>It has other nodes of the cluster already; %1 is added.</source>
        <translation>它已包含集群的其他节点；将加入 %1。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a mapping.</source>
        <translation>“%1”不能作为映射的名称。</translation>
    </message>
    <message>
        <source>It starts with a letter, and letters, digits, - and _ follow; at least one of them.</source>
        <translation>名称以字母开头，后跟字母、数字、- 和 _，至少一个。</translation>
    </message>
    <message>
        <source>The mapping %1 names something else on this node, or does not fit the hardware.</source>
        <translation>映射 %1 在此节点上指定的是别的东西，或与硬件不符。</translation>
    </message>
    <message>
        <source>Choose another name, or correct the mapping under Datacenter, Resource Mappings.</source>
        <translation>请选择另一个名称，或在“数据中心 → 资源映射”中更正该映射。</translation>
    </message>
    <message>
        <source>The line names the drive by its address, as asked.</source>
        <translation>该行按要求用地址指定硬盘。</translation>
    </message>
    <message>
        <source>The line names the drive by its address: %1 is in no cluster.</source>
        <translation>该行用地址指定硬盘：%1 不在集群中。</translation>
    </message>
    <message>
        <source>The line names the drive by its address. %1</source>
        <translation>该行用地址指定硬盘。%1</translation>
    </message>
    <message>
        <source>The line names the mapping %1, so that Proxmox compares the drive with the hardware at every start, and no other node takes its own slot for it.</source>
        <translation>该行指定映射 %1，这样 Proxmox 每次启动时都会将硬盘与硬件比对，其他节点也不会把自己的插槽当成它。</translation>
    </message>
</context>
<context>
    <name>GiftOptions</name>
    <message>
        <source>Proxmox compares the drive with the hardware at every start, and no other node takes its own slot for it.</source>
        <translation>Proxmox 每次启动时都会将硬盘与硬件比对，其他节点也不会把自己的插槽当成它。</translation>
    </message>
    <message>
        <source>A slot, not a drive: with another card in the machine, the same address can mean another device.</source>
        <translation>指定的是插槽，而不是硬盘：机器中换了卡后，同一地址可能指另一个设备。</translation>
    </message>
    <message>
        <source>How the VM’s line names the drive</source>
        <translation>虚拟机的配置行如何指定硬盘</translation>
    </message>
    <message>
        <source>Through a mapping of the cluster</source>
        <translation>通过集群的映射</translation>
    </message>
    <message>
        <source>By its address</source>
        <translation>按其地址</translation>
    </message>
    <message>
        <source>Through a mapping</source>
        <translation>通过映射</translation>
    </message>
    <message>
        <source>What else changes for the VM</source>
        <translation>虚拟机的其他更改</translation>
    </message>
    <message>
        <source>Switch the guest agent’s channel on</source>
        <translation>开启客户机代理的通道</translation>
    </message>
    <message>
        <source>The guest can then be asked which drive it sees. qemu-guest-agent has to be installed in it.</source>
        <translation>之后可以询问客户机它看到哪块硬盘。客户机中必须安装 qemu-guest-agent。</translation>
    </message>
    <message>
        <source>Give it memory of a fixed size</source>
        <translation>给它固定大小的内存</translation>
    </message>
    <message>
        <source>Its memory does not shrink with a passed-through device anyway; without a balloon nobody counts on that.</source>
        <translation>有直通设备时其内存反正不会缩减；没有气球，就没有人会指望它。</translation>
    </message>
    <message>
        <source>Turn it into a q35 machine</source>
        <translation>改为 q35 机型</translation>
    </message>
    <message>
        <source>The guest sees a PCI Express device then, and is not faster for it. Its network cards can get other names.</source>
        <translation>之后客户机看到的是 PCI Express 设备，但不会因此更快。其网卡的名称可能改变。</translation>
    </message>
    <message>
        <source>Give every function of the drive’s slot</source>
        <translation>分配硬盘所在插槽的所有功能</translation>
    </message>
    <message>
        <source>The VM gets the devices beside it on the same card too.</source>
        <translation>虚拟机还会得到同一张卡上与它相邻的设备。</translation>
    </message>
    <message>
        <source>What the node does with the drive when it starts</source>
        <translation>节点启动时如何对待该硬盘</translation>
    </message>
    <message>
        <source>As it does now; Proxmox takes it when the VM starts</source>
        <translation>与现在一样；虚拟机启动时由 Proxmox 取用</translation>
    </message>
    <message>
        <source>Enough nearly always, and the node does not restart for it.</source>
        <translation>几乎总是足够，节点也不需要为此重启。</translation>
    </message>
    <message>
        <source>Keep off this drive, known by its serial</source>
        <translation>避开此硬盘，凭序列号识别</translation>
    </message>
    <message>
        <source>The host cannot import, assemble or wipe what a guest keeps there. The node restarts once, under a guard, and does not see the drive’s health afterwards.</source>
        <translation>主机无法导入、组装或擦除客户机存放在那里的内容。节点会在守护下重启一次，之后看不到该硬盘的健康状况。</translation>
    </message>
    <message>
        <source>Keep off everything with its ids</source>
        <translation>避开具有其 ID 的所有设备</translation>
    </message>
    <message>
        <source>As guides do it. A second drive of this model, bought later, is taken as well, also one the node should start from.</source>
        <translation>教程中的做法。以后购买的同型号第二块硬盘也会被取走，包括节点本应从其启动的那一块。</translation>
    </message>
    <message>
        <source>The node watches over the start: unless this computer then reaches it over a new connection, it stops the VM and takes the drive back.</source>
        <translation>节点看守启动过程：除非这台电脑随后能通过新连接连上它，否则它会停止虚拟机并收回硬盘。</translation>
    </message>
    <message>
        <source>When the VM gets it</source>
        <translation>虚拟机何时得到它</translation>
    </message>
    <message>
        <source>At its next start, whenever that is</source>
        <translation>在其下次启动时，不论何时</translation>
    </message>
    <message>
        <source>It runs on as it is.</source>
        <translation>它继续照常运行。</translation>
    </message>
    <message>
        <source>It stays stopped.</source>
        <translation>它保持停止。</translation>
    </message>
    <message>
        <source>Shut it down with that, and start it again</source>
        <translation>随此计划关机，然后重新启动</translation>
    </message>
    <message>
        <source>Its guest is asked to shut down, and never stopped by force.</source>
        <translation>会请求其客户机关机，绝不强制停止。</translation>
    </message>
    <message>
        <source>Start it with that</source>
        <translation>随此计划启动</translation>
    </message>
</context>
<context>
    <name>GivePlan</name>
    <message>
        <source>%1 has too few free hostpci slots.</source>
        <translation>%1 的空闲 hostpci 槽位太少。</translation>
    </message>
    <message>
        <source>Proxmox has room for 16 devices in a VM.</source>
        <translation>Proxmox 的一台虚拟机可容纳 16 个设备。</translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <translation>将 %1 分配给 %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>%1 has %2 already; nothing needs changing.</source>
        <translation>%1 已经拥有 %2；无需更改。</translation>
    </message>
    <message>
        <source>%1 has %2 already, and gets: %3.</source>
        <translation>%1 已经拥有 %2，并将得到：%3。</translation>
    </message>
    <message>
        <source>Give %1 to %2, from its next start on.</source>
        <translation>将 %1 分配给 %2，从其下次启动起生效。</translation>
    </message>
    <message>
        <source>From its own next start on, %1 keeps off %2, which %3 has.</source>
        <translation>从 %1 下次启动起，它会避开 %3 拥有的 %2。</translation>
    </message>
    <message>
        <source>Give %1 to %2, from its next start on; from its own next start on, %3 keeps off the drive.</source>
        <translation>将 %1 分配给 %2，从其下次启动起生效；%3 从自己的下次启动起避开该硬盘。</translation>
    </message>
    <message>
        <source>The VM gets too: %1.</source>
        <translation>虚拟机还会得到：%1。</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>%1 refuses this computer for a while, because of failed logins from here. Wait half a minute, then try once with the right key or password: each failed login makes it longer.</source>
        <translation>由于此前从这里登录失败，%1 会拒绝这台电脑一段时间。请等半分钟，然后用正确的密钥或密码试一次：每次登录失败都会延长等待时间。</translation>
    </message>
    <message>
        <source>Too many logins to %1 are under way at once, so it turned this one away. Try again in a moment.</source>
        <translation>同时登录 %1 的请求过多，因此它拒绝了这一次。请稍后再试。</translation>
    </message>
</context>
<context>
    <name>GroupHasForeignDevices</name>
    <message>
        <source>the boot drive</source>
        <translation>启动盘</translation>
    </message>
    <message>
        <source>storage in use</source>
        <translation>正在使用的存储</translation>
    </message>
    <message>
        <source>this SSH session</source>
        <translation>此 SSH 会话</translation>
    </message>
    <message numerus="yes">
        <source>%n network port(s)</source>
        <translation>
            <numerusform>%n 个网口</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other device(s)</source>
        <translation>
            <numerusform>%n 个其他设备</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>driver unknown</source>
        <translation>驱动未知</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>没有驱动</translation>
    </message>
    <message>
        <source>Group %1 ties %2 to %3.</source>
        <translation>组 %1 将 %2 与 %3 绑在一起。</translation>
    </message>
    <message numerus="yes">
        <source>A VM that starts with one device of a group takes all of it from the host, and Proxmox does not ask: %n more device(s).</source>
        <translation>
            <numerusform>虚拟机启动时只要带有组中的一个设备，就会从主机取走整个组，而 Proxmox 不会询问：还有 %n 个设备。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the drive into another slot, best one of the processor, or look for an ACS switch in the firmware.</source>
        <translation>请将硬盘换到另一个插槽，最好是处理器直连的插槽，或在固件中查找 ACS 开关。</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>The guest agent of VM %1 did not answer.</source>
        <translation>VM %1 的客户机代理没有响应。</translation>
    </message>
    <message>
        <source>VM %1 has no guest agent configured, so the guest cannot be asked.</source>
        <translation>VM %1 没有配置客户机代理，因此无法询问客户机。</translation>
    </message>
    <message>
        <source>The guest agent in VM %1 does not run, so the guest cannot be asked.</source>
        <translation>VM %1 中的客户机代理没有运行，因此无法询问客户机。</translation>
    </message>
    <message>
        <source>VM %1 does not run.</source>
        <translation>VM %1 没有运行。</translation>
    </message>
    <message>
        <source>The answer of the guest agent makes no sense.</source>
        <translation>客户机代理的回答无法理解。</translation>
    </message>
    <message>
        <source>The guest of VM %1 could not list its drives.</source>
        <translation>VM %1 的客户机无法列出其硬盘。</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>粘贴的内容</translation>
    </message>
    <message>
        <source>There is no NVMe controller with a serial in this text. Paste all that the command printed.</source>
        <translation>此文本中没有带序列号的 NVMe 控制器。请粘贴该命令打印的全部内容。</translation>
    </message>
</context>
<context>
    <name>GuestShell</name>
    <message>
        <source>This request is too large to send to a guest.</source>
        <translation>此请求太大，无法发送给客户机。</translation>
    </message>
    <message>
        <source>The guest agent of VM %1 does not do what it is asked. It must be installed and running in the guest, switched on in the VM&apos;s options, and allowed to run programs.</source>
        <translation>VM %1 的客户机代理没有按要求执行。它必须在客户机中安装并运行，在虚拟机的选项中开启，并被允许运行程序。</translation>
    </message>
    <message>
        <source>What the guest of VM %1 answers makes no sense, or was cut short.</source>
        <translation>VM %1 的客户机的回答无法理解，或被截断。</translation>
    </message>
</context>
<context>
    <name>HaRestartsElsewhere</name>
    <message>
        <source>The VM&apos;s configuration names a slot. On another node the same slot is another device or none, and Proxmox does not ask.</source>
        <translation>虚拟机的配置指定的是插槽。在另一个节点上，同一插槽是另一个设备或没有设备，而 Proxmox 不会询问。</translation>
    </message>
    <message>
        <source>%1 is in a cluster, and whether HA manages it could not be read.</source>
        <translation>%1 在集群中，无法读取 HA 是否管理它。</translation>
    </message>
    <message>
        <source>Make sure that it is not an HA resource.</source>
        <translation>请确认它不是 HA 资源。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>So it finds the drive wherever HA starts it.</source>
        <translation>因此无论 HA 在哪里启动它，它都能找到硬盘。</translation>
    </message>
    <message>
        <source>HA starts %1 on another node when this one fails.</source>
        <translation>此节点故障时，HA 会在另一个节点上启动 %1。</translation>
    </message>
    <message>
        <source>Take it out of HA, or bind it to %1 with a strict node affinity rule.</source>
        <translation>请将其移出 HA，或用严格的节点亲和性规则将其绑定到 %1。</translation>
    </message>
    <message>
        <source>HA knows %1 and leaves it alone.</source>
        <translation>HA 知道 %1，但不干预它。</translation>
    </message>
    <message>
        <source>HA may run %1 on %2 only (%3).</source>
        <translation>HA 只能在 %2 上运行 %1（%3）。</translation>
    </message>
</context>
<context>
    <name>HardwareDetails</name>
    <message>
        <source>Group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>A VM that takes one of its devices takes them all, except bridges.</source>
        <translation>虚拟机只要取走其中一个设备，就会取走全部，桥除外。</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>组内设备</translation>
    </message>
    <message>
        <source>serial not readable</source>
        <translation>序列号不可读</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>序列号 %1</translation>
    </message>
    <message>
        <source>A bridge. It stays with the host, whoever gets the devices behind it.</source>
        <translation>桥。无论谁得到它后面的设备，它都留在主机。</translation>
    </message>
    <message>
        <source>Only NVMe drives are given with this program. This belongs to group %1.</source>
        <translation>此程序只分配 NVMe 硬盘。此设备属于组 %1。</translation>
    </message>
    <message>
        <source>What %1 would lose</source>
        <translation>%1 会失去什么</translation>
    </message>
    <message>
        <source>Nothing that could be seen.</source>
        <translation>没有看到会失去什么。</translation>
    </message>
    <message>
        <source>Not everything could be read: %1.</source>
        <translation>并非一切都能读取：%1。</translation>
    </message>
    <message>
        <source>Nothing it uses.</source>
        <translation>没有它在使用的东西。</translation>
    </message>
    <message>
        <source>No mount, pool, volume group, swap, network port or other guest depends on it.</source>
        <translation>没有挂载、池、卷组、交换空间、网口或其他客户机依赖它。</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>不在任何组中</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>复位</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>磨损</translation>
    </message>
    <message>
        <source>Powered on</source>
        <translation>通电时间</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>网口</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（属于 %2）</translation>
    </message>
    <message>
        <source>Take back from &amp;VM %1</source>
        <translation>从 VM %1 收回(&amp;V)</translation>
    </message>
    <message>
        <source>Give to a &amp;VM…</source>
        <translation>分配给虚拟机(&amp;V)…</translation>
    </message>
    <message>
        <source>Not connected: this is old data.</source>
        <translation>未连接：这是旧数据。</translation>
    </message>
    <message>
        <source>Not possible on this node as it is.</source>
        <translation>以此节点的现状无法做到。</translation>
    </message>
    <message>
        <source>A change is being applied.</source>
        <translation>正在应用一项更改。</translation>
    </message>
    <message>
        <source>Already in the plan.</source>
        <translation>已在计划中。</translation>
    </message>
    <message>
        <source>Not possible as it is now; the reason stands above.</source>
        <translation>以现状无法做到；原因见上文。</translation>
    </message>
</context>
<context>
    <name>HardwareText</name>
    <message>
        <source>VM %1</source>
        <translation>VM %1</translation>
    </message>
    <message>
        <source>root /</source>
        <translation>根 /</translation>
    </message>
    <message>
        <source>boot</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>交换空间</translation>
    </message>
    <message>
        <source>LVM %1</source>
        <translation>LVM %1</translation>
    </message>
    <message>
        <source>ZFS %1</source>
        <translation>ZFS %1</translation>
    </message>
    <message>
        <source>RAID %1</source>
        <translation>RAID %1</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Ceph</source>
        <translation>Ceph</translation>
    </message>
    <message>
        <source>btrfs %1</source>
        <translation>btrfs %1</translation>
    </message>
    <message>
        <source>multipath</source>
        <translation>多路径</translation>
    </message>
    <message>
        <source>bcache</source>
        <translation>bcache</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>in fstab</source>
        <translation>在 fstab 中</translation>
    </message>
    <message>
        <source>storage %1</source>
        <translation>存储 %1</translation>
    </message>
    <message>
        <source>disk of %1</source>
        <translation>%1 的磁盘</translation>
    </message>
    <message>
        <source>mapping %1</source>
        <translation>映射 %1</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>由 %1 占用</translation>
    </message>
    <message>
        <source>old data</source>
        <translation>旧数据</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>boot drive</source>
        <translation>启动盘</translation>
    </message>
    <message>
        <source>file systems</source>
        <translation>文件系统</translation>
    </message>
    <message>
        <source>a pool</source>
        <translation>一个池</translation>
    </message>
    <message>
        <source>a volume group</source>
        <translation>一个卷组</translation>
    </message>
    <message>
        <source>guests’ disks</source>
        <translation>客户机磁盘</translation>
    </message>
    <message>
        <source>a network port</source>
        <translation>一个网口</translation>
    </message>
    <message>
        <source>%1 network ports</source>
        <translation>%1 个网口</translation>
    </message>
    <message>
        <source>this SSH session</source>
        <translation>此 SSH 会话</translation>
    </message>
    <message>
        <source>a controller</source>
        <translation>一个控制器</translation>
    </message>
    <message>
        <source>%1 controllers</source>
        <translation>%1 个控制器</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>另一个设备</translation>
    </message>
    <message>
        <source>%1 other devices</source>
        <translation>%1 个其他设备</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>boots %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>this SSH</source>
        <translation>此 SSH</translation>
    </message>
    <message>
        <source>LVM</source>
        <translation>LVM</translation>
    </message>
    <message>
        <source>ZFS</source>
        <translation>ZFS</translation>
    </message>
    <message>
        <source>BIOS boot</source>
        <translation>BIOS 启动</translation>
    </message>
    <message>
        <source>×%1 of ×%2</source>
        <translation>×%1 / ×%2</translation>
    </message>
    <message>
        <source>%1 of %2&#xa0;GT/s</source>
        <translation>%1 / %2&#xa0;GT/s</translation>
    </message>
    <message>
        <source>%1&#xa0;GT/s ×%2</source>
        <translation>%1&#xa0;GT/s ×%2</translation>
    </message>
</context>
<context>
    <name>HardwareTree</name>
    <message numerus="yes">
        <source>%n group(s) without a drive</source>
        <translation>
            <numerusform>%n 个没有硬盘的组</numerusform>
        </translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>不在任何组中</translation>
    </message>
    <message>
        <source>the IOMMU is off, so nothing is isolated</source>
        <translation>IOMMU 已关闭，因此没有任何隔离</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>stands alone</source>
        <translation>独占一组</translation>
    </message>
    <message>
        <source>belongs to the host: %1</source>
        <translation>属于主机：%1</translation>
    </message>
    <message>
        <source>shared with other devices</source>
        <translation>与其他设备共享</translation>
    </message>
    <message>
        <source>Host uses it</source>
        <translation>主机在用</translation>
    </message>
    <message numerus="yes">
        <source>%n bridge(s)</source>
        <translation>
            <numerusform>%n 个桥</numerusform>
        </translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>桥</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>桥</translation>
    </message>
</context>
<context>
    <name>HealthColumns</name>
    <message>
        <source>mark: it warns</source>
        <translation>竖线：警告</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>None is hot</source>
        <translation>都不热</translation>
    </message>
    <message numerus="yes">
        <source>%n is hot</source>
        <translation>
            <numerusform>%n 个过热</numerusform>
        </translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>of rated life</source>
        <translation>占额定寿命</translation>
    </message>
    <message>
        <source>% used</source>
        <translation>% 已用</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>已磨损</translation>
    </message>
    <message>
        <source>Little wear</source>
        <translation>磨损很少</translation>
    </message>
    <message>
        <source>Half worn</source>
        <translation>磨损过半</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>warns</source>
        <translation>有警告</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, warns at %2 °C</source>
        <translation>%1，%2 °C 时警告</translation>
    </message>
    <message>
        <source>%1 % used</source>
        <translation>已用 %1 %</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
</context>
<context>
    <name>HeldByAnother</name>
    <message>
        <source>%1 is given to %2.</source>
        <translation>%1 已分配给 %2。</translation>
    </message>
    <message>
        <source>A drive has one owner at a time.</source>
        <translation>一块硬盘同一时间只有一个所有者。</translation>
    </message>
    <message>
        <source>Take it back from %1 first.</source>
        <translation>请先从 %1 收回它。</translation>
    </message>
</context>
<context>
    <name>HistoryFiles</name>
    <message>
        <source>This computer has no room left for the history in %1. Nothing is changed without a receipt; make room and try again.</source>
        <translation>这台电脑的 %1 中已没有空间存放历史。没有回执就不作任何更改；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The history on this computer cannot be written in %1. Nothing is changed without a receipt.</source>
        <translation>无法在 %1 中写入这台电脑上的历史。没有回执就不作任何更改。</translation>
    </message>
    <message>
        <source>This is not the id of a journal entry.</source>
        <translation>这不是变更记录条目的编号。</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>VM %1</source>
        <translation>VM %1</translation>
    </message>
</context>
<context>
    <name>HostDraft</name>
    <message>
        <source>Write GRUB&apos;s menu anew</source>
        <translation>重新写入 GRUB 的菜单</translation>
    </message>
    <message>
        <source>Copy the settings to the boot partitions</source>
        <translation>将设置复制到启动分区</translation>
    </message>
    <message>
        <source>Make the images anew that the kernel starts with</source>
        <translation>重新生成内核启动所用的映像</translation>
    </message>
    <message>
        <source>GRUB reads its menu only; update-grub makes it from the settings. The menu is looked at afterwards.</source>
        <translation>GRUB 只读取其菜单；update-grub 根据设置生成菜单。之后会查看该菜单。</translation>
    </message>
    <message>
        <source>systemd-boot reads the boot partitions only; proxmox-boot-tool copies kernels and the command line there.</source>
        <translation>systemd-boot 只读取启动分区；proxmox-boot-tool 将内核和命令行复制到那里。</translation>
    </message>
    <message>
        <source>Drivers take their devices before the node&apos;s own files can be read, so what decides about it lies in these images. This may take minutes. They are looked into afterwards.</source>
        <translation>驱动在能读取节点自己的文件之前就已接管其设备，因此起决定作用的内容在这些映像中。这可能需要几分钟。之后会查看这些映像的内容。</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>重启 %1</translation>
    </message>
    <message>
        <source>Release %1 from the host</source>
        <translation>从主机释放 %1</translation>
    </message>
    <message>
        <source>Give %1 back to the host</source>
        <translation>将 %1 归还主机</translation>
    </message>
    <message>
        <source>Add the drive to the mapping %1</source>
        <translation>将硬盘加入映射 %1</translation>
    </message>
    <message>
        <source>Make the mapping %1</source>
        <translation>创建映射 %1</translation>
    </message>
    <message>
        <source>Bring the mapping %1 back to what it was</source>
        <translation>将映射 %1 恢复原状</translation>
    </message>
    <message>
        <source>Remove the mapping %1 again</source>
        <translation>重新移除映射 %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message numerus="yes">
        <source>Change %n files</source>
        <translation>
            <numerusform>更改 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a guard over the boot settings</source>
        <translation>为启动设置设立守护</translation>
    </message>
    <message>
        <source>Unless Lanekeeper reaches the node within %1 minutes after its restart, the node puts back what this change wrote and restarts once more. Guests with passed devices start only after that.</source>
        <translation>除非 Lanekeeper 在节点重启后 %1 分钟内连上它，否则节点会将此更改写入的内容改回原样，并再次重启。带有直通设备的客户机在那之后才启动。</translation>
    </message>
    <message>
        <source>Take the guard away</source>
        <translation>移除守护</translation>
    </message>
    <message>
        <source>What it guarded is taken back.</source>
        <translation>它所守护的内容已撤销。</translation>
    </message>
    <message>
        <source>Confirm the restart</source>
        <translation>确认重启</translation>
    </message>
    <message>
        <source>The node was reached over a new line, so the guard and its copies are taken away.</source>
        <translation>已通过新连接连上节点，因此移除守护及其副本。</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Have GRUB try the new command line once</source>
        <translation>让 GRUB 试用一次新命令行</translation>
    </message>
    <message>
        <source>Make the image of the kernel %1 anew</source>
        <translation>重新生成内核 %1 的映像</translation>
    </message>
    <message>
        <source>GRUB takes the new menu at the next start, and forgets that before it starts anything. Until the restart is confirmed, the old menu stays what the node starts with.</source>
        <translation>GRUB 在下次启动时采用新菜单，并在启动任何内容之前就忘掉这一点。在确认重启之前，节点仍以旧菜单启动。</translation>
    </message>
    <message>
        <source>It stayed as it was for as long as the restart was not confirmed.</source>
        <translation>在重启未得到确认期间，它一直保持原样。</translation>
    </message>
    <message>
        <source>The image of the kernel %1 stays as it is until the restart is confirmed.</source>
        <translation>在确认重启之前，内核 %1 的映像保持不变。</translation>
    </message>
    <message>
        <source>The new command line is what the node starts with from then on.</source>
        <translation>从那时起，节点就以新命令行启动。</translation>
    </message>
    <message>
        <source>Should the node not come back: switch it off and on, and it starts as before.</source>
        <translation>如果节点没有恢复运行：请关闭电源再打开，它启动时会与以前相同。</translation>
    </message>
    <message>
        <source>Have systemd-boot try the new command line once</source>
        <translation>让 systemd-boot 试用一次新的命令行</translation>
    </message>
    <message>
        <source>An entry of its own goes to the boot partitions. systemd-boot takes it at the next start, and forgets that before it starts anything. Until the restart is confirmed, the old entry stays what the node starts with; a kernel that does not come up starts the node anew after half a minute.</source>
        <translation>启动分区上会添加一个单独的启动项。systemd-boot 下次启动时使用它，并在启动任何内容之前忘记这一点。在确认重启之前，节点仍以旧的启动项启动；未能启动的内核会在半分钟后重启节点。</translation>
    </message>
</context>
<context>
    <name>HostFiles</name>
    <message>
        <source>Somebody changed %1 in the meantime. Nothing was written; look at the plan again.</source>
        <translation>其间有人更改了 %1。未写入任何内容；请重新查看计划。</translation>
    </message>
    <message>
        <source>The line broke while a file was sent. Nothing was written.</source>
        <translation>发送文件时连接中断。未写入任何内容。</translation>
    </message>
    <message>
        <source>The node has no room left for %1. Nothing was written.</source>
        <translation>节点没有空间存放 %1。未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 is a link or no plain file. Nothing was written; change it by hand.</source>
        <translation>%1 是链接或不是普通文件。未写入任何内容；请手动更改它。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Log in as root.</source>
        <translation>无法写入 %1。请以 root 登录。</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was changed.</source>
        <translation>无法写入 %1。未更改任何内容。</translation>
    </message>
    <message>
        <source>%1 written and read back</source>
        <translation>%1 已写入并读回</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 已移除</translation>
    </message>
    <message>
        <source>Not all files were written: %1 is not as planned.</source>
        <translation>并非所有文件都已写入：%1 与计划不符。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Log in as root.</source>
        <translation>无法读取 %1。请以 root 登录。</translation>
    </message>
    <message>
        <source>Somebody changed %1 in the meantime.</source>
        <translation>其间有人更改了 %1。</translation>
    </message>
</context>
<context>
    <name>HostKey</name>
    <message>
        <source>%1 shows another key than the one on record, so it may be another computer in between. Nothing was sent to it. If the node was installed anew, remove the old key with ssh-keygen -R and connect again.</source>
        <translation>%1 出示的密钥与记录的不同，因此中间可能有另一台电脑。没有向它发送任何内容。如果节点是重新安装的，请用 ssh-keygen -R 移除旧密钥，然后重新连接。</translation>
    </message>
    <message>
        <source>The key that %1 shows is marked as revoked in the list of known hosts. Nothing was sent to it.</source>
        <translation>%1 出示的密钥在已知主机列表中被标为已吊销。没有向它发送任何内容。</translation>
    </message>
    <message>
        <source>The key of %1 is not known here and was not confirmed, so nothing was sent to it. Compare its fingerprint with the one on the node and confirm it.</source>
        <translation>这里不认识 %1 的密钥，也没有人确认它，因此没有向它发送任何内容。请将其指纹与节点上的比对，然后确认。</translation>
    </message>
    <message>
        <source>The node&apos;s key could not be remembered.</source>
        <translation>无法记住节点的密钥。</translation>
    </message>
    <message>
        <source>The list of known hosts trusts a certificate authority for %1 (@cert-authority), which Lanekeeper cannot make use of; it goes by the key itself.</source>
        <translation>已知主机列表为 %1 信任一个证书颁发机构（@cert-authority），Lanekeeper 无法利用它；只按密钥本身判断。</translation>
    </message>
    <message>
        <source>The list of known hosts cannot be read, so %1 cannot be recognised. Check the file.</source>
        <translation>无法读取已知主机列表，因此无法识别 %1。请检查该文件。</translation>
    </message>
    <message>
        <source>%1 did not show a key.</source>
        <translation>%1 没有出示密钥。</translation>
    </message>
</context>
<context>
    <name>HostpciNamesNothing</name>
    <message>
        <source>the mapping %1</source>
        <translation>映射 %1</translation>
    </message>
    <message>
        <source>%1 of %2 names %3, which is not on this node.</source>
        <translation>%2 的 %1 指定了 %3，而此节点上没有它。</translation>
    </message>
    <message>
        <source>The VM cannot start like this.</source>
        <translation>虚拟机这样无法启动。</translation>
    </message>
    <message>
        <source>Look where the device is now: after a change of hardware it may have another address. Then correct the line or remove it.</source>
        <translation>请查看该设备现在的位置：更改硬件后它的地址可能不同。然后更正或移除该行。</translation>
    </message>
</context>
<context>
    <name>HostpciUnreadable</name>
    <message>
        <source>VM %1 has a %2 line that cannot be understood.</source>
        <translation>VM %1 有一行无法理解的 %2。</translation>
    </message>
    <message>
        <source>It could name any drive, so none can be called free.</source>
        <translation>它可能指定任何一块硬盘，因此没有哪块可以算作空闲。</translation>
    </message>
    <message>
        <source>Correct or remove that line on the node.</source>
        <translation>请在节点上更正或移除该行。</translation>
    </message>
</context>
<context>
    <name>HostpciValue</name>
    <message>
        <source>A hostpci line names something that is not a PCI address.</source>
        <translation>有一行 hostpci 指定的不是 PCI 地址。</translation>
    </message>
    <message>
        <source>A hostpci line names no device.</source>
        <translation>有一行 hostpci 没有指定设备。</translation>
    </message>
    <message>
        <source>A hostpci line names its device twice.</source>
        <translation>有一行 hostpci 将其设备指定了两次。</translation>
    </message>
    <message>
        <source>A hostpci line must name either a device or a mapping.</source>
        <translation>hostpci 行必须指定设备或映射，二者择一。</translation>
    </message>
</context>
<context>
    <name>ImageFindings</name>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>What makes the images that the kernel starts with is not known.</source>
        <translation>不知道内核启动所用的映像由什么生成。</translation>
    </message>
    <message>
        <source>%1 makes the images that the kernel starts with.</source>
        <translation>内核启动所用的映像由 %1 生成。</translation>
    </message>
    <message>
        <source>Lanekeeper knows initramfs-tools, which Proxmox brings, and no other.</source>
        <translation>Lanekeeper 只了解 Proxmox 自带的 initramfs-tools。</translation>
    </message>
    <message>
        <source>Leave it to Proxmox to bind the drive when the VM starts.</source>
        <translation>请交由 Proxmox 在虚拟机启动时绑定硬盘。</translation>
    </message>
    <message>
        <source>/boot has room for %1, and a new image beside the old one needs %2.</source>
        <translation>/boot 还有 %1 的空间，而与旧映像并存的新映像需要 %2。</translation>
    </message>
    <message>
        <source>How much room /boot has could not be read.</source>
        <translation>无法读取 /boot 有多少空间。</translation>
    </message>
    <message>
        <source>With an image that is only half there the node would not start.</source>
        <translation>映像若只写了一半，节点将无法启动。</translation>
    </message>
    <message>
        <source>Remove kernels that are not used any more: apt autoremove</source>
        <translation>请移除不再使用的内核：apt autoremove</translation>
    </message>
    <message>
        <source>The new images go to the boot partitions as well, whose room is not read.</source>
        <translation>新映像也会写入启动分区，而启动分区的空间没有读取。</translation>
    </message>
    <message>
        <source>They would have to be mounted for that. They take the place of the old images there, and proxmox-boot-tool fails when one does not fit; then the plan stops.</source>
        <translation>为此必须先挂载它们。新映像会取代那里的旧映像，其中一个放不下时 proxmox-boot-tool 就会失败；那时计划停止。</translation>
    </message>
    <message>
        <source>When a kernel was added lately, look at them first: proxmox-boot-tool status</source>
        <translation>如果最近添加过内核，请先查看它们：proxmox-boot-tool status</translation>
    </message>
</context>
<context>
    <name>IommuOff</name>
    <message>
        <source>VT-d</source>
        <translation>VT-d</translation>
    </message>
    <message>
        <source>IOMMU (AMD-Vi)</source>
        <translation>IOMMU（AMD-Vi）</translation>
    </message>
    <message>
        <source>VT-d or IOMMU</source>
        <translation>VT-d 或 IOMMU</translation>
    </message>
    <message>
        <source>Take the word “%1” off the kernel&apos;s command line and restart the node.</source>
        <translation>请将参数“%1”从内核命令行中去掉，然后重启节点。</translation>
    </message>
    <message>
        <source>Kernel %1 needs the word “intel_iommu=on” on its command line, and a restart.</source>
        <translation>内核 %1 需要在命令行中加入参数“intel_iommu=on”，并重启。</translation>
    </message>
    <message>
        <source>This kernel uses the IOMMU by default, so look in its log for the reason.</source>
        <translation>此内核默认使用 IOMMU，因此请在其日志中查找原因。</translation>
    </message>
    <message>
        <source>The IOMMU is off in the kernel.</source>
        <translation>IOMMU 在内核中已关闭。</translation>
    </message>
    <message>
        <source>The IOMMU is off in the kernel: “%1” on its command line.</source>
        <translation>IOMMU 在内核中已关闭：其命令行中有“%1”。</translation>
    </message>
    <message>
        <source>The firmware offers it, the kernel does not use it; without it no device can be given to a VM.</source>
        <translation>固件提供 IOMMU，而内核没有使用它；没有它，任何设备都不能分配给虚拟机。</translation>
    </message>
    <message>
        <source>The IOMMU is off in the firmware.</source>
        <translation>IOMMU 在固件中已关闭。</translation>
    </message>
    <message>
        <source>Without it no device can be given to a VM. No word on the kernel&apos;s command line helps.</source>
        <translation>没有它，任何设备都不能分配给虚拟机。内核命令行中的任何参数都无济于事。</translation>
    </message>
    <message>
        <source>Restart the node, switch %1 on in the firmware setup, and read the node again.</source>
        <translation>请重启节点，在固件设置中开启 %1，然后再次读取节点。</translation>
    </message>
    <message>
        <source>Whether the IOMMU is on could not be read.</source>
        <translation>无法读取 IOMMU 是否开启。</translation>
    </message>
    <message>
        <source>Without it no device can be given to a VM.</source>
        <translation>没有它，任何设备都不能分配给虚拟机。</translation>
    </message>
    <message>
        <source>Whether the IOMMU is on is not in what was pasted.</source>
        <translation>粘贴的内容中没有 IOMMU 是否开启的信息。</translation>
    </message>
    <message>
        <source>Paste what “find /sys/kernel/iommu_groups -type l” prints: it lists groups only where the IOMMU works.</source>
        <translation>请粘贴“find /sys/kernel/iommu_groups -type l”打印的内容：只有 IOMMU 正常工作时它才会列出组。</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>A journal entry cannot be read.</source>
        <translation>无法读取一个变更记录条目。</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>退出码</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1（模拟）</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>With</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Stopped because</source>
        <translation>停止原因</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>撤销对象</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>被撤销于</translation>
    </message>
    <message>
        <source>A change without a description</source>
        <translation>没有描述的更改</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <comment>a change and the number of others</comment>
        <translation>%1，另有 %2 项</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Owes a restart</source>
        <translation>待重启</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month, in Qt&apos;s date format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, in Qt&apos;s date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>It is by %1 and may still run there; look first.</source>
        <translation>它由 %1 开始，可能仍在那边运行；请先查看。</translation>
    </message>
    <message>
        <source>What took effect stays, and the rest is done. Each step proves again that all is as planned.</source>
        <translation>已生效的保留，其余的继续执行。每一步都会再次证实一切与计划一致。</translation>
    </message>
    <message>
        <source>%1 restarts, and its guests stop for that time.</source>
        <translation>%1 会重启，其客户机在此期间停止。</translation>
    </message>
    <message>
        <source>Receipt on the node</source>
        <translation>节点上的回执</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>报告保存于</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
</context>
<context>
    <name>JumpRelay</name>
    <message>
        <source>The jump host %1 was reached, but it does not pass the line on to port %3 of %2. Check that the node is up, and that the jump host may reach it (AllowTcpForwarding).</source>
        <translation>已连上跳板机 %1，但它没有将连接转到 %2 的端口 %3。请检查节点是否在运行，以及跳板机是否可以连接它（AllowTcpForwarding）。</translation>
    </message>
</context>
<context>
    <name>KernelLineChange</name>
    <message>
        <source>“%1” is set in %2 in a way that Lanekeeper does not edit.</source>
        <translation>“%1”在 %2 中的设置方式是 Lanekeeper 不编辑的。</translation>
    </message>
    <message>
        <source>The file is a shell script, and only plain assignments are changed.</source>
        <translation>该文件是 shell 脚本，只会更改普通的赋值。</translation>
    </message>
    <message>
        <source>Take the word out by hand, then read the node again.</source>
        <translation>请手动去掉该参数，然后再次读取节点。</translation>
    </message>
    <message>
        <source>%1 is not one line with a root= word.</source>
        <translation>%1 不是含有 root= 参数的单独一行。</translation>
    </message>
    <message>
        <source>A node without that word does not find its root file system.</source>
        <translation>没有该参数，节点就找不到其根文件系统。</translation>
    </message>
    <message>
        <source>Mend the file by hand, then read the node again.</source>
        <translation>请手动修正该文件，然后再次读取节点。</translation>
    </message>
    <message>
        <source>What starts this node is unclear: GRUB or systemd-boot.</source>
        <translation>不清楚由什么启动此节点：GRUB 还是 systemd-boot。</translation>
    </message>
    <message>
        <source>Each has its own file for the kernel&apos;s command line, and a change in the wrong one does nothing.</source>
        <translation>两者各有自己的内核命令行文件，改错文件不起作用。</translation>
    </message>
    <message>
        <source>Look at “proxmox-boot-tool status” on the node.</source>
        <translation>请在节点上查看“proxmox-boot-tool status”。</translation>
    </message>
    <message>
        <source>%1 was not read to the byte.</source>
        <translation>%1 没有逐字节读取完整。</translation>
    </message>
    <message>
        <source>Lanekeeper writes a file only when it knows all of it, so that it can be put back as it was.</source>
        <translation>Lanekeeper 只在了解文件全部内容时才写入它，这样才能恢复原样。</translation>
    </message>
    <message>
        <source>Change it by hand, then read the node again.</source>
        <translation>请手动更改它，然后再次读取节点。</translation>
    </message>
</context>
<context>
    <name>KernelOptionPlans</name>
    <message>
        <source>The host&apos;s own devices then reach all of the memory of %1, past the IOMMU.</source>
        <translation>之后主机自己的设备可绕过 IOMMU 访问 %1 的全部内存。</translation>
    </message>
    <message>
        <source>What it is good for: some network cards and controllers of the host get a little faster. Its price: a faulty device of the host, or its firmware, is no longer kept inside its own buffers. A drive that a VM has is kept apart as before, and is not faster for it.</source>
        <translation>好处：主机的某些网卡和控制器会略微变快。代价：主机上有故障的设备或其固件不再被限制在自己的缓冲区内。虚拟机所拥有的硬盘仍像以前一样被隔离，也不会因此更快。</translation>
    </message>
    <message>
        <source>Nothing here needs it. It is taken back like any other change.</source>
        <translation>这里没有任何东西需要它。它可以像其他更改一样撤销。</translation>
    </message>
    <message>
        <source>The host&apos;s own devices of %1 go past the IOMMU already; nothing needs changing.</source>
        <translation>%1 自己的设备已经绕过 IOMMU；无需更改。</translation>
    </message>
    <message>
        <source>Let the host&apos;s own devices past the IOMMU: “%1” joins the kernel&apos;s command line, and %2 restarts.</source>
        <translation>让主机自己的设备绕过 IOMMU：将“%1”加入内核命令行，然后 %2 重启。</translation>
    </message>
    <message>
        <source>“%1” is set already, and says something else about the same thing.</source>
        <translation>“%1”已经设置，并且对同一件事有不同的规定。</translation>
    </message>
    <message>
        <source>Of two such words the kernel takes the last, and which that is depends on its files.</source>
        <translation>两个这样的参数中，内核采用最后一个，而哪个在最后取决于其文件。</translation>
    </message>
    <message>
        <source>Take that word out first.</source>
        <translation>请先去掉该参数。</translation>
    </message>
    <message>
        <source>Wanted for the host&apos;s own devices; no VM needs it.</source>
        <translation>为主机自己的设备所需；没有虚拟机需要它。</translation>
    </message>
    <message>
        <source>A kernel reads its command line only when it starts.</source>
        <translation>内核只在启动时读取其命令行。</translation>
    </message>
</context>
<context>
    <name>KnownHosts</name>
    <message>
        <source>The node&apos;s key could not be remembered, because the list of known hosts cannot be written.</source>
        <translation>无法记住节点的密钥，因为无法写入已知主机列表。</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>A node is being changed</source>
        <translation>正在更改节点</translation>
    </message>
    <message>
        <source>A change of %1 is being applied.</source>
        <translation>正在对 %1 应用一项更改。</translation>
    </message>
    <message>
        <source>Leaving waits for the end of the step that runs and stops there. History then says what was done and offers the way back.</source>
        <translation>退出会等待正在运行的步骤结束，并在那里停止。之后历史会说明已做了什么，并提供回退方法。</translation>
    </message>
    <message>
        <source>&amp;Stop after this step and leave</source>
        <translation>此步骤后停止并退出(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>继续(&amp;K)</translation>
    </message>
    <message>
        <source>A measurement runs</source>
        <translation>正在进行测量</translation>
    </message>
    <message>
        <source>The measurement on %1 is not at its end.</source>
        <translation>%1 上的测量尚未结束。</translation>
    </message>
    <message>
        <source>It goes on there without this program. What it measures is fetched when Lanekeeper is started again and connected to that node.</source>
        <translation>它会在那里继续运行，不需要本程序。下次启动 Lanekeeper 并连接到该节点时，会取回测量结果。</translation>
    </message>
    <message>
        <source>&amp;Leave, fetch it later</source>
        <translation>退出，稍后取回(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>留下(&amp;S)</translation>
    </message>
</context>
<context>
    <name>LinkDowngraded</name>
    <message>
        <source>%1 runs with %2 of its %3 PCIe lanes.</source>
        <translation>%1 只用了 %3 条 PCIe 通道中的 %2 条。</translation>
    </message>
    <message>
        <source>The PCIe link of %1 runs at %2 of %3 GT/s.</source>
        <translation>%1 的 PCIe 链路以 %2 GT/s 运行，最高可达 %3 GT/s。</translation>
    </message>
    <message>
        <source>It is slower than it could be, on the host and in a VM alike.</source>
        <translation>无论在主机上还是在虚拟机中，它都比应有的速度慢。</translation>
    </message>
    <message>
        <source>Another slot or a firmware setting may help; a slot may also have no more than this.</source>
        <translation>换一个插槽或更改固件设置可能有帮助；也可能该插槽最多只能如此。</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Login refused</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>Host key not trusted</source>
        <translation>主机密钥不受信任</translation>
    </message>
    <message>
        <source>Unreachable since %1</source>
        <translation>%1 起无法连接</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>正在应用…</translation>
    </message>
    <message>
        <source>Measuring, %1 %</source>
        <translation>正在测量，%1 %</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Host key changed</source>
        <translation>主机密钥已变</translation>
    </message>
    <message>
        <source>Captured, read only</source>
        <translation>采集文件，只读</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>采集文件</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>粘贴内容</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1（模拟）</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Proxmox VE %1</source>
        <translation>Proxmox VE %1</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>内核 %1</translation>
    </message>
    <message>
        <source>host key changed, nothing was sent</source>
        <translation>主机密钥已变，没有发送任何内容</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, and one that follows it</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>LivePlots</name>
    <message>
        <source>Within %1 % of the host</source>
        <translation>与主机相差不超过 %1 %</translation>
    </message>
    <message>
        <source>%1 % less than on the host</source>
        <translation>比在主机上少 %1 %</translation>
    </message>
    <message>
        <source>%1 % more than on the host</source>
        <translation>比在主机上多 %1 %</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <comment>reads, unit, job</comment>
        <translation>%1（%2），%3</translation>
    </message>
    <message>
        <source>thousand %1 per second, %2</source>
        <comment>reads, job</comment>
        <translation>每秒千次%1，%2</translation>
    </message>
    <message>
        <source>%1 per second, %2</source>
        <comment>reads, job</comment>
        <translation>每秒%1次数，%2</translation>
    </message>
    <message>
        <source>Drive temperature</source>
        <translation>硬盘温度</translation>
    </message>
    <message>
        <source>Too hot: above the drive’s own warning</source>
        <translation>过热：超出硬盘自身的警告值</translation>
    </message>
    <message>
        <source>Close to the drive’s own warning</source>
        <translation>接近硬盘自身的警告值</translation>
    </message>
    <message>
        <source>Cool enough</source>
        <translation>温度合适</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>host, %1</source>
        <translation>主机，%1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>drive temperature in °C since the start</source>
        <translation>开始以来的硬盘温度（°C）</translation>
    </message>
    <message>
        <source>warns at</source>
        <translation>警告值</translation>
    </message>
    <message>
        <source>now %1 °C</source>
        <translation>现在 %1 °C</translation>
    </message>
    <message>
        <source>Throughput now</source>
        <translation>当前吞吐量</translation>
    </message>
    <message>
        <source>Requests now</source>
        <translation>当前请求数</translation>
    </message>
    <message>
        <source>Median answer</source>
        <translation>响应时间中位数</translation>
    </message>
    <message>
        <source>99th percentile</source>
        <translation>第 99 百分位</translation>
    </message>
    <message>
        <source>Guest CPU for fio</source>
        <translation>fio 占客户机 CPU</translation>
    </message>
    <message>
        <source>CPU for fio</source>
        <translation>fio 占 CPU</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>第 %1 轮：%2</translation>
    </message>
    <message>
        <source>Run %1: failed</source>
        <translation>第 %1 轮：失败</translation>
    </message>
    <message>
        <source>Run %1: running</source>
        <translation>第 %1 轮：运行中</translation>
    </message>
    <message>
        <source>Run %1: waiting</source>
        <translation>第 %1 轮：等待中</translation>
    </message>
</context>
<context>
    <name>LiveText</name>
    <message>
        <source>%1; %2 of %3 runs</source>
        <comment>job, done, all</comment>
        <translation>%1；%2/%3 轮</translation>
    </message>
    <message>
        <source>run %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Measuring %1 inside %2</source>
        <translation>正在 %2 内测量 %1</translation>
    </message>
    <message>
        <source>Measuring %1 on %2</source>
        <translation>正在 %2 上测量 %1</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1（模拟）</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>filling the file first</source>
        <translation>先填充文件</translation>
    </message>
    <message>
        <source>%1, warming up</source>
        <translation>%1，预热中</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1，剩余%2</translation>
    </message>
    <message>
        <source>Reads only: fio runs with --readonly and refuses any write. Stopping keeps what is measured.</source>
        <translation>只读：fio 以 --readonly 运行，拒绝任何写入。停止会保留已测量的内容。</translation>
    </message>
    <message>
        <source>Writes only into one new file of %1 in %2, which is removed at the end. Stopping keeps what is measured.</source>
        <translation>只写入 %2 中一个 %1 的新文件，结束时移除。停止会保留已测量的内容。</translation>
    </message>
</context>
<context>
    <name>LocalShell</name>
    <message>
        <source>A script on the simulated node broke off before its end.</source>
        <translation>模拟节点上的一个脚本在结束之前中断。</translation>
    </message>
    <message>
        <source>Lanekeeper runs scripts on this computer only inside the folder of a simulated node.</source>
        <translation>Lanekeeper 只在模拟节点的文件夹内在这台电脑上运行脚本。</translation>
    </message>
    <message>
        <source>The simulated node does not answer.</source>
        <translation>模拟节点没有响应。</translation>
    </message>
</context>
<context>
    <name>LogCauses</name>
    <message>
        <source>The VM did not start: the IOMMU group of %1 is not wholly given away.</source>
        <translation>虚拟机没有启动：%1 的 IOMMU 组没有完整让出。</translation>
    </message>
    <message>
        <source>The VM did not start: an IOMMU group is not wholly given away.</source>
        <translation>虚拟机没有启动：有一个 IOMMU 组没有完整让出。</translation>
    </message>
    <message>
        <source>Another device of the same group is still held by a driver of the host, and a group goes to a VM whole or not at all.</source>
        <translation>同组的另一个设备仍被主机的驱动占着，而一个组要么整组交给虚拟机，要么完全不交。</translation>
    </message>
    <message>
        <source>Look which other devices are in the group; where the host needs one of them, use another slot.</source>
        <translation>请查看组中还有哪些设备；如果主机需要其中之一，请换用另一个插槽。</translation>
    </message>
    <message>
        <source>The kernel refuses to give %1 to a VM, because the firmware keeps memory of it for itself.</source>
        <translation>内核拒绝将 %1 分配给虚拟机，因为固件为自己保留着它的一段内存。</translation>
    </message>
    <message>
        <source>The kernel refuses to give a device to a VM, because the firmware keeps memory of it for itself.</source>
        <translation>内核拒绝将一个设备分配给虚拟机，因为固件为自己保留着它的一段内存。</translation>
    </message>
    <message>
        <source>The firmware demands a fixed memory mapping (RMRR) for the device. No setting of Proxmox or of the VM changes that.</source>
        <translation>固件要求为该设备固定内存映射（RMRR）。Proxmox 或虚拟机的任何设置都改变不了这一点。</translation>
    </message>
    <message>
        <source>Look for a firmware update or a firmware setting of the maker, or use another slot or device.</source>
        <translation>请查找厂商的固件更新或固件设置，或换用另一个插槽或设备。</translation>
    </message>
    <message>
        <source>The VM did not start: the IOMMU is off.</source>
        <translation>虚拟机没有启动：IOMMU 已关闭。</translation>
    </message>
    <message>
        <source>Without it no device can be given to a VM. It is off in the firmware or in the kernel.</source>
        <translation>没有它，任何设备都不能分配给虚拟机。它在固件或内核中已关闭。</translation>
    </message>
    <message>
        <source>Switch VT-d or AMD-Vi on in the firmware setup, and look for “iommu=off” on the kernel&apos;s command line.</source>
        <translation>请在固件设置中开启 VT-d 或 AMD-Vi，并检查内核命令行中是否有“iommu=off”。</translation>
    </message>
    <message>
        <source>The VM did not start: the group of %1 is not bound to vfio-pci.</source>
        <translation>虚拟机没有启动：%1 所在的组没有绑定到 vfio-pci。</translation>
    </message>
    <message>
        <source>The VM did not start: a group is not bound to vfio-pci.</source>
        <translation>虚拟机没有启动：有一个组没有绑定到 vfio-pci。</translation>
    </message>
    <message>
        <source>The group&apos;s file below /dev/vfio is not there, so the module is not loaded or a host driver holds the device.</source>
        <translation>/dev/vfio 下没有该组的文件，因此模块没有加载，或主机驱动占着该设备。</translation>
    </message>
    <message>
        <source>Start the VM through Proxmox, which binds the group itself, and look whether the module vfio-pci is there.</source>
        <translation>请通过 Proxmox 启动虚拟机，它会自行绑定该组，并检查模块 vfio-pci 是否存在。</translation>
    </message>
    <message>
        <source>Interrupt remapping is not in use on this machine.</source>
        <translation>这台机器没有使用中断重映射。</translation>
    </message>
    <message>
        <source>The kernel then refuses to give devices to VMs, unless unsafe interrupts are allowed, which a VM could abuse.</source>
        <translation>那么内核会拒绝将设备分配给虚拟机，除非允许不安全的中断，而虚拟机可能滥用它。</translation>
    </message>
    <message>
        <source>Look in the firmware setup for “x2APIC opt out” and for a firmware update before allowing unsafe interrupts.</source>
        <translation>在允许不安全的中断之前，请在固件设置中查找“x2APIC opt out”，并查找固件更新。</translation>
    </message>
    <message>
        <source>The VM did not start: there is no device %1 on this node.</source>
        <translation>虚拟机没有启动：此节点上没有设备 %1。</translation>
    </message>
    <message>
        <source>The VM did not start: a device that its configuration names is not there.</source>
        <translation>虚拟机没有启动：其配置指定的一个设备不存在。</translation>
    </message>
    <message>
        <source>Its configuration names an address where nothing is: the device was taken out, or addresses have moved.</source>
        <translation>其配置指定的地址上什么都没有：设备已被取出，或地址已变动。</translation>
    </message>
    <message>
        <source>Look at the addresses of lspci, and correct or remove the hostpci line.</source>
        <translation>请查看 lspci 的地址，并更正或移除 hostpci 行。</translation>
    </message>
    <message>
        <source>The VM did not start: another VM has %1.</source>
        <translation>虚拟机没有启动：另一台虚拟机拥有 %1。</translation>
    </message>
    <message>
        <source>The VM did not start: another VM has its device.</source>
        <translation>虚拟机没有启动：另一台虚拟机拥有其设备。</translation>
    </message>
    <message>
        <source>A device belongs to one running VM at a time.</source>
        <translation>一个设备同一时间只属于一台运行中的虚拟机。</translation>
    </message>
    <message>
        <source>Stop the other VM first.</source>
        <translation>请先停止另一台虚拟机。</translation>
    </message>
    <message>
        <source>%1 did not come back from a reset.</source>
        <translation>%1 复位后没有恢复。</translation>
    </message>
    <message>
        <source>A device did not come back from a reset.</source>
        <translation>有一个设备复位后没有恢复。</translation>
    </message>
    <message>
        <source>It stays unusable until the node is switched off and on; a restart may not be enough.</source>
        <translation>在节点关机再开机之前，它一直不可用；仅重启可能不够。</translation>
    </message>
    <message>
        <source>Switch the node off and on. Should it happen again, look for a firmware update of the device.</source>
        <translation>请将节点关机再开机。如果再次发生，请查找该设备的固件更新。</translation>
    </message>
    <message>
        <source>%1 could not be taken from its driver.</source>
        <translation>无法将 %1 从其驱动取下。</translation>
    </message>
    <message>
        <source>A device could not be taken from its driver.</source>
        <translation>无法将一个设备从其驱动取下。</translation>
    </message>
    <message>
        <source>Proxmox takes the whole group from the host&apos;s drivers at each start; here one did not let go.</source>
        <translation>Proxmox 每次启动虚拟机时都从主机驱动取下整个组；这里有一个驱动没有放手。</translation>
    </message>
    <message>
        <source>Look what uses the devices of the group on the host.</source>
        <translation>请查看主机上有什么在使用该组的设备。</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration names %1 twice.</source>
        <translation>虚拟机的配置将 %1 指定了两次。</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration names a device twice.</source>
        <translation>虚拟机的配置将一个设备指定了两次。</translation>
    </message>
    <message>
        <source>A device can be in one hostpci line only.</source>
        <translation>一个设备只能出现在一行 hostpci 中。</translation>
    </message>
    <message>
        <source>Remove one of the lines.</source>
        <translation>请移除其中一行。</translation>
    </message>
    <message>
        <source>The VM did not start: the ROM file of %1 is not there.</source>
        <translation>虚拟机没有启动：%1 的 ROM 文件不存在。</translation>
    </message>
    <message>
        <source>The VM did not start: a ROM file is not there.</source>
        <translation>虚拟机没有启动：一个 ROM 文件不存在。</translation>
    </message>
    <message>
        <source>Its hostpci line names a file that QEMU cannot find; messages on regions and mmap above it are harmless.</source>
        <translation>其 hostpci 行指定了 QEMU 找不到的文件；其上方关于 region 和 mmap 的消息无害。</translation>
    </message>
    <message>
        <source>Put the file where the line says, or take romfile off the line. An NVMe drive needs none.</source>
        <translation>请将文件放到该行所指的位置，或从该行去掉 romfile。NVMe 硬盘不需要 ROM 文件。</translation>
    </message>
    <message>
        <source>The VM did not start: pcie=1 needs the machine type q35.</source>
        <translation>虚拟机没有启动：pcie=1 需要 q35 机型。</translation>
    </message>
    <message>
        <source>Proxmox accepts the setting and refuses only at the start.</source>
        <translation>Proxmox 接受该设置，只在启动时才拒绝。</translation>
    </message>
    <message>
        <source>Take pcie=1 off the hostpci line, or change the machine type.</source>
        <translation>请从 hostpci 行去掉 pcie=1，或更改机型。</translation>
    </message>
    <message>
        <source>The VM did not start: its PCI mapping does not lead to a free device.</source>
        <translation>虚拟机没有启动：其 PCI 映射没有指向空闲的设备。</translation>
    </message>
    <message>
        <source>The hardware has changed since the mapping was made, it is not for this node, or another VM has the device.</source>
        <translation>自创建映射以来硬件已改变，或映射不适用于此节点，或另一台虚拟机拥有该设备。</translation>
    </message>
    <message>
        <source>Look at the mapping in Datacenter, Resource Mappings.</source>
        <translation>请在“数据中心 → 资源映射”中查看该映射。</translation>
    </message>
    <message>
        <source>Only root may name a device in a VM&apos;s configuration.</source>
        <translation>只有 root 可以在虚拟机的配置中指定设备。</translation>
    </message>
    <message>
        <source>Others may use PCI mappings they have rights on.</source>
        <translation>其他用户可以使用自己有权限的 PCI 映射。</translation>
    </message>
    <message>
        <source>Log in as root, or use a mapping.</source>
        <translation>请以 root 登录，或使用映射。</translation>
    </message>
    <message>
        <source>The VM cannot be moved or saved while it has a device of this node.</source>
        <translation>虚拟机拥有此节点的设备时，不能移动或保存。</translation>
    </message>
    <message>
        <source>What the device holds cannot be carried along with the VM&apos;s memory.</source>
        <translation>设备中保存的内容无法随虚拟机的内存一起带走。</translation>
    </message>
    <message>
        <source>Stop the VM, or take the device from it first.</source>
        <translation>请停止虚拟机，或先从它收回设备。</translation>
    </message>
    <message>
        <source>The VM did not start for want of a network port, not for its devices.</source>
        <translation>虚拟机没有启动，原因是缺少网口，而不是它的设备。</translation>
    </message>
    <message>
        <source>A bridge that its configuration names has no physical interface. That happens too when the network card was given to a VM.</source>
        <translation>其配置指定的一个网桥没有物理接口。网卡被分配给虚拟机时也会这样。</translation>
    </message>
    <message>
        <source>Look at the bridge in /etc/network/interfaces.</source>
        <translation>请查看 /etc/network/interfaces 中的该网桥。</translation>
    </message>
    <message>
        <source>The kernel splits IOMMU groups by force (pcie_acs_override).</source>
        <translation>内核强行拆分 IOMMU 组（pcie_acs_override）。</translation>
    </message>
    <message>
        <source>Devices that seem to be alone in a group may still reach each other&apos;s memory, so the groups prove nothing.</source>
        <translation>看似在组中独处的设备可能仍能访问彼此的内存，因此这些组什么也证明不了。</translation>
    </message>
    <message>
        <source>Take pcie_acs_override off the kernel&apos;s command line, and look at the true groups.</source>
        <translation>请将 pcie_acs_override 从内核命令行中去掉，再查看真实的组。</translation>
    </message>
    <message>
        <source>The VM did not start, and what was pasted does not say why.</source>
        <translation>虚拟机没有启动，粘贴的内容没有说明原因。</translation>
    </message>
    <message>
        <source>“QEMU exited with code 1” ends every start that fails; the cause stands above it.</source>
        <translation>每次失败的启动都以“QEMU exited with code 1”结束；原因在它的上方。</translation>
    </message>
    <message>
        <source>Paste the whole task log, and what dmesg says of that minute.</source>
        <translation>请粘贴完整的任务日志，以及 dmesg 在那一分钟的内容。</translation>
    </message>
</context>
<context>
    <name>LookAtTarget</name>
    <message>
        <source>A measurement needs an id of letters, digits and “-”.</source>
        <translation>测量的编号须由字母、数字和“-”组成。</translation>
    </message>
    <message>
        <source>The target has no name that can be used.</source>
        <translation>目标没有可用的名称。</translation>
    </message>
    <message>
        <source>A folder is named by its full path, such as /var/lib/vz.</source>
        <translation>请用完整路径指定文件夹，例如 /var/lib/vz。</translation>
    </message>
    <message>
        <source>Several drives have this serial. Name the one you mean by its PCI address.</source>
        <translation>有多块硬盘是此序列号。请用 PCI 地址指定您要的那一块。</translation>
    </message>
    <message>
        <source>The machine could not be looked at.</source>
        <translation>无法查看该机器。</translation>
    </message>
    <message>
        <source>There is no NVMe drive %1 that this machine&apos;s own driver holds. One that was given to a VM is measured in that VM.</source>
        <translation>没有由这台机器自己的驱动接管的 NVMe 硬盘 %1。已分配给虚拟机的硬盘须在该虚拟机中测量。</translation>
    </message>
    <message>
        <source>There is no block device %1.</source>
        <translation>没有块设备 %1。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>There is no VM %1 on this node.</source>
        <translation>此节点上没有 VM %1。</translation>
    </message>
    <message>
        <source>The disks of the VM could not be looked at.</source>
        <translation>无法查看虚拟机的磁盘。</translation>
    </message>
    <message>
        <source>The drive is in use (%1). Reading harms nothing, but each slows the other down.</source>
        <translation>该硬盘正在使用（%1）。读取没有害处，但会互相拖慢。</translation>
    </message>
    <message>
        <source>There is no way into the guest.</source>
        <translation>没有进入客户机的途径。</translation>
    </message>
    <message>
        <source>fio is not installed in the guest. Install it there, such as with: apt install fio</source>
        <translation>客户机中没有安装 fio。请在其中安装，例如：apt install fio</translation>
    </message>
    <message>
        <source>fio is not installed there. It comes with: apt install fio</source>
        <translation>那里没有安装 fio。安装方法：apt install fio</translation>
    </message>
    <message>
        <source>A thin pool keeps the room of the file until the file system is trimmed (fstrim).</source>
        <translation>在修整（fstrim）文件系统之前，精简池会一直保留文件占用的空间。</translation>
    </message>
    <message>
        <source>The device has no size.</source>
        <translation>该设备没有大小。</translation>
    </message>
</context>
<context>
    <name>MachineShutdown</name>
    <message>
        <source>The guest of %1 did not shut down within %2 minutes. It runs on as it was, and the change of its devices waits. Shut it down from inside, then start it again; or take the change back.</source>
        <translation>%1 的客户机没有在 %2 分钟内关机。它照常运行，对其设备的更改还在等待。请从内部将其关机，然后重新启动它；或者撤销该更改。</translation>
    </message>
    <message>
        <source>%1 is not on this node any more.</source>
        <translation>%1 已不在此节点上。</translation>
    </message>
</context>
<context>
    <name>MachineStart</name>
    <message>
        <source>Nobody confirmed the start of %1 in time, so the node stopped it and gave back what the start had taken. It does not start at boot until this is taken back.</source>
        <translation>无人及时确认 %1 的启动，因此节点停止了它，并归还了启动时取走的设备。在撤销此更改之前，它不会开机自启动。</translation>
    </message>
    <message>
        <source>The node was restarted while the start of %1 was watched, and the VM was not started again. Look why before you start it. It does not start at boot until this is taken back.</source>
        <translation>在看守 %1 启动期间节点被重启，虚拟机没有再次启动。请先查明原因再启动它。在撤销此更改之前，它不会开机自启动。</translation>
    </message>
    <message>
        <source>The start of %1 would take other devices than planned. It was not started.</source>
        <translation>启动 %1 会取走与计划不同的设备。没有启动它。</translation>
    </message>
    <message>
        <source>Whether what the start took was given back is not known yet: %1</source>
        <translation>尚不清楚启动时取走的设备是否已归还：%1</translation>
    </message>
    <message>
        <source>What the start had taken from the host was given back.</source>
        <translation>启动时从主机取走的设备已归还。</translation>
    </message>
    <message>
        <source>The VM does not start at boot until this is taken back.</source>
        <translation>在撤销此更改之前，该虚拟机不会开机自启动。</translation>
    </message>
    <message>
        <source>%1 was started, and the node does not take a new connection. Unless one comes in time, it stops the VM and gives back what the start took.</source>
        <translation>%1 已启动，而节点不接受新连接。除非及时有新连接，否则节点会停止该虚拟机并归还启动时取走的设备。</translation>
    </message>
    <message>
        <source>%1 did not start: %2</source>
        <translation>%1 没有启动：%2</translation>
    </message>
    <message>
        <source>%1 was started, and this is not so: %2</source>
        <translation>%1 已启动，但以下一项不成立：%2</translation>
    </message>
    <message>
        <source>A start with passed devices needs a second connection, and none can be opened from here.</source>
        <translation>带有直通设备的启动需要第二个连接，而从这里无法建立。</translation>
    </message>
    <message>
        <source>Whether %1 runs on this node is not known any more.</source>
        <translation>已无法得知 %1 是否在此节点上运行。</translation>
    </message>
    <message>
        <source>%1 was started meanwhile, with other devices.</source>
        <translation>其间 %1 已被启动，并带有其他设备。</translation>
    </message>
    <message>
        <source>%1 is not on this node any more.</source>
        <translation>%1 已不在此节点上。</translation>
    </message>
</context>
<context>
    <name>MachineState</name>
    <message>
        <source>%1 belongs to the node %2.</source>
        <translation>%1 属于节点 %2。</translation>
    </message>
    <message>
        <source>A drive can go only to a VM of the node it sits in.</source>
        <translation>硬盘只能分配给其所在节点的虚拟机。</translation>
    </message>
    <message>
        <source>%1 is locked (%2).</source>
        <translation>%1 已锁定（%2）。</translation>
    </message>
    <message>
        <source>Proxmox works on it, and refuses changes until that is done.</source>
        <translation>Proxmox 正在处理它，完成之前拒绝更改。</translation>
    </message>
    <message>
        <source>Wait until it is done and read the node again.</source>
        <translation>请等待完成，然后再次读取节点。</translation>
    </message>
    <message>
        <source>%1 is a template.</source>
        <translation>%1 是模板。</translation>
    </message>
    <message>
        <source>It never runs, and every clone of it would claim the same drive.</source>
        <translation>它从不运行，而它的每个克隆都会要求同一块硬盘。</translation>
    </message>
    <message>
        <source>Give the drive to a VM made of it.</source>
        <translation>请将硬盘分配给由它生成的虚拟机。</translation>
    </message>
    <message>
        <source>The configuration of %1 could not be read whole.</source>
        <translation>无法完整读取 %1 的配置。</translation>
    </message>
    <message>
        <source>It cannot be changed safely without.</source>
        <translation>没有完整配置就无法安全地更改它。</translation>
    </message>
    <message>
        <source>no digest</source>
        <translation>没有摘要</translation>
    </message>
    <message>
        <source>%1 has all of its 16 hostpci slots in use.</source>
        <translation>%1 的 16 个 hostpci 槽位全部在用。</translation>
    </message>
    <message>
        <source>Proxmox has no room for another device in this VM.</source>
        <translation>Proxmox 在此虚拟机中容不下另一个设备。</translation>
    </message>
    <message>
        <source>%1 has other changes waiting.</source>
        <translation>%1 有其他待生效的更改。</translation>
    </message>
    <message>
        <source>It does not run, so Proxmox makes them true together with this one.</source>
        <translation>它没有运行，因此 Proxmox 会将它们与这一项一起生效。</translation>
    </message>
</context>
<context>
    <name>MachineTakesHostDevices</name>
    <message>
        <source>%1 takes from the host what it uses, at its next start.</source>
        <translation>%1 下次启动时，会从主机取走主机正在使用的设备。</translation>
    </message>
    <message>
        <source>The line %1 names it or something in its group, and Proxmox does not ask.</source>
        <translation>%1 这一行指定了它或其组中的设备，而 Proxmox 不会询问。</translation>
    </message>
    <message>
        <source>Do not start that VM before the line is corrected or removed.</source>
        <translation>在更正或移除该行之前，请勿启动该虚拟机。</translation>
    </message>
</context>
<context>
    <name>MachineText</name>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>i440fx</source>
        <translation>i440fx</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>The VM can no longer move to another node while it runs.</source>
        <translation>虚拟机运行时不能再移动到另一个节点。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups of the VM do not contain the drive. Back it up inside the guest.</source>
        <translation>虚拟机的备份不包含该硬盘。请在客户机内部备份它。</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>It has none. Snapshots never contain the drive.</source>
        <translation>它没有快照。快照从不包含该硬盘。</translation>
    </message>
    <message>
        <source>It has %1. They do not contain the drive.</source>
        <translation>它有快照 %1。它们不包含该硬盘。</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>机型</translation>
    </message>
    <message>
        <source>q35: the drive appears as a PCIe device.</source>
        <translation>q35：硬盘显示为 PCIe 设备。</translation>
    </message>
    <message>
        <source>i440fx: the drive appears on the old PCI bus. q35 is the better choice.</source>
        <translation>i440fx：硬盘出现在旧的 PCI 总线上。q35 是更好的选择。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>All %1 stay in use while it runs; ballooning gives nothing back.</source>
        <translation>运行期间，全部 %1 一直被占用；内存气球不会归还任何内存。</translation>
    </message>
    <message>
        <source>Start on boot</source>
        <translation>开机自启动</translation>
    </message>
    <message>
        <source>It takes the drive each time the node starts.</source>
        <translation>每次节点启动时，它都会取走该硬盘。</translation>
    </message>
    <message>
        <source>It takes the drive when somebody starts it.</source>
        <translation>有人启动它时，它会取走该硬盘。</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>Somebody changed the mapping %1 in the meantime.</source>
        <translation>其间有人更改了映射 %1。</translation>
    </message>
    <message>
        <source>Another device sits in the drive&apos;s slot now. Nothing was changed; read the node again.</source>
        <translation>该硬盘的插槽中现在是另一个设备。未更改任何内容；请再次读取节点。</translation>
    </message>
    <message>
        <source>Nothing was changed; look at the plan again.</source>
        <translation>未更改任何内容；请重新查看计划。</translation>
    </message>
    <message>
        <source>/etc/pve/mapping/pci.cfg cannot be read. Log in as root.</source>
        <translation>无法读取 /etc/pve/mapping/pci.cfg。请以 root 登录。</translation>
    </message>
    <message>
        <source>The mapping %1 could not be changed.</source>
        <translation>无法更改映射 %1。</translation>
    </message>
    <message>
        <source>/etc/pve cannot be written, most likely because the cluster has no quorum. Nothing was changed.</source>
        <translation>无法写入 /etc/pve，很可能是因为集群未达到法定票数。未更改任何内容。</translation>
    </message>
    <message>
        <source>Proxmox refused to change the mapping %1: %2</source>
        <translation>Proxmox 拒绝更改映射 %1：%2</translation>
    </message>
    <message>
        <source>The node&apos;s answer makes no sense. Read it again.</source>
        <translation>节点的回答无法理解。请重新读取。</translation>
    </message>
    <message>
        <source>Proxmox said nothing against it, but the mapping %1 does not read as planned.</source>
        <translation>Proxmox 没有提出异议，但映射 %1 与计划不符。</translation>
    </message>
    <message>
        <source>/etc/pve/mapping/pci.cfg could not be read.</source>
        <translation>无法读取 /etc/pve/mapping/pci.cfg。</translation>
    </message>
</context>
<context>
    <name>MappingFit</name>
    <message>
        <source>it lacks %1=%2</source>
        <translation>缺少 %1=%2</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 是 %2，而不是 %3</translation>
    </message>
    <message>
        <source>there is no device at %1</source>
        <translation>%1 处没有设备</translation>
    </message>
</context>
<context>
    <name>MappingIsStale</name>
    <message>
        <source>at %1 sits the drive with the serial %2, not %3</source>
        <translation>%1 处的硬盘序列号为 %2，而不是 %3</translation>
    </message>
    <message>
        <source>The PCI mapping %1 does not fit the hardware: %2.</source>
        <translation>PCI 映射 %1 与硬件不符：%2。</translation>
    </message>
    <message>
        <source>Proxmox compares them at every start and refuses a VM that uses the mapping. A changed id can mean that another device sits in that slot now.</source>
        <translation>Proxmox 每次启动时都会比对它们，并拒绝启动使用该映射的虚拟机。ID 改变可能意味着该插槽中现在是另一个设备。</translation>
    </message>
    <message>
        <source>Make sure which device is meant, then correct the mapping under Datacenter, Resource Mappings.</source>
        <translation>请确认指的是哪个设备，然后在“数据中心 → 资源映射”中更正该映射。</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>The measurement ended before it began.</source>
        <translation>测量还没开始就结束了。</translation>
    </message>
    <message>
        <source>Somebody ended it on the machine, or the machine was restarted.</source>
        <translation>有人在该机器上结束了它，或该机器被重启。</translation>
    </message>
    <message>
        <source>It took far longer than expected and was ended.</source>
        <translation>它远远超出预期时间，因此被结束。</translation>
    </message>
    <message>
        <source>Another drive is in that place now.</source>
        <translation>该位置上现在是另一块硬盘。</translation>
    </message>
    <message>
        <source>No file could be made in the folder.</source>
        <translation>无法在该文件夹中创建文件。</translation>
    </message>
    <message>
        <source>It ended too early.</source>
        <translation>它结束得太早。</translation>
    </message>
    <message>
        <source>fio failed: %1</source>
        <translation>fio 失败：%1</translation>
    </message>
    <message>
        <source>Nothing was measured. %1</source>
        <translation>没有测量到任何内容。%1</translation>
    </message>
    <message>
        <source>Stopped before anything was measured.</source>
        <translation>在测量到任何内容之前已停止。</translation>
    </message>
    <message>
        <source>There is no way into the guest.</source>
        <translation>没有进入客户机的途径。</translation>
    </message>
    <message>
        <source>This machine has no apt-get. Install fio there with its own package manager.</source>
        <translation>这台机器没有 apt-get。请用它自己的软件包管理器安装 fio。</translation>
    </message>
    <message>
        <source>fio could not be installed. The machine&apos;s package manager says why.</source>
        <translation>无法安装 fio。原因见该机器的软件包管理器。</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message>
        <source>VM %1 %2</source>
        <translation>VM %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation>
            <numerusform>%n 个测试项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 × %3 s each</source>
        <comment>tests, runs, seconds</comment>
        <translation>%1，各 %2 × %3 s</translation>
    </message>
    <message>
        <source>The new file in %1, as %2 sees it.</source>
        <translation>%1 中的新文件，从 %2 的角度看。</translation>
    </message>
    <message>
        <source>The drive itself, all over it, as %1 sees it. What lies on it is read and thrown away.</source>
        <translation>硬盘本身，遍及整块，从 %1 的角度看。其上的内容读取后即丢弃。</translation>
    </message>
    <message>
        <source>Nothing. fio runs with --readonly and refuses any write.</source>
        <translation>不写入。fio 以 --readonly 运行，拒绝任何写入。</translation>
    </message>
    <message>
        <source>One new file of %1 in %2, removed at the end, also when the line is lost. No other file is touched.</source>
        <translation>%2 中一个 %1 的新文件，结束时移除，连接中断时也是如此。不会触及其他文件。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>about 1 min: 6 tests</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 are free, down to what lies under the folder.</source>
        <translation>可用空间 %1，已计及该文件夹的底层存储。</translation>
    </message>
</context>
<context>
    <name>Measurement</name>
    <message>
        <source>This is no file of measurements, or it is damaged. Nothing of it was taken.</source>
        <translation>这不是测量文件，或文件已损坏。没有采用其中任何内容。</translation>
    </message>
    <message>
        <source>A newer Lanekeeper wrote this file. Update Lanekeeper to read it.</source>
        <translation>此文件由更新版本的 Lanekeeper 写出。请更新 Lanekeeper 以读取它。</translation>
    </message>
    <message>
        <source>A number in this measurement is none; it was not written.</source>
        <translation>此测量中有一个数字不是数字；没有写出它。</translation>
    </message>
</context>
<context>
    <name>MeasurementGroup</name>
    <message>
        <source>%1, %2</source>
        <comment>lane, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>One measurement, and nothing beside it to compare with</source>
        <translation>只有一次测量，没有可与之比较的</translation>
    </message>
</context>
<context>
    <name>MeasurementPlots</name>
    <message>
        <source>%1 % less</source>
        <translation>少 %1 %</translation>
    </message>
    <message>
        <source>%1 % more</source>
        <translation>多 %1 %</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>too few runs to tell</source>
        <translation>轮数太少，无法判断</translation>
    </message>
    <message>
        <source>%1, more is better</source>
        <translation>%1，越大越好</translation>
    </message>
    <message>
        <source>%1, less is better</source>
        <translation>%1，越小越好</translation>
    </message>
    <message>
        <source>Answer times</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>The slowest %1 make the difference</source>
        <translation>差别在于最慢的%1</translation>
    </message>
    <message>
        <source>Slow or fast, the answers take equally long</source>
        <translation>无论快慢，响应时间都相当</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>percentile, % of %1 answered within this time</source>
        <translation>百分位：在此时间内得到响应的%1占比（%）</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>This drive over time</source>
        <translation>此硬盘随时间的变化</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>CPU per request</source>
        <translation>每次请求 CPU</translation>
    </message>
    <message>
        <source>Hottest</source>
        <translation>最高温度</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>降速</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量时间</translation>
    </message>
    <message>
        <source>Bars are medians of the runs; whiskers hold the median with 95 %.</source>
        <translation>条形为各轮的中位数；误差线以 95 % 的把握包含中位数。</translation>
    </message>
    <message>
        <source>Bars are medians of the runs; whiskers reach from the slowest run to the fastest.</source>
        <translation>条形为各轮的中位数；误差线从最慢的一轮延伸到最快的一轮。</translation>
    </message>
    <message>
        <source>One run each: how far runs lie apart is not known.</source>
        <translation>各只有一轮：各轮之间相差多少未知。</translation>
    </message>
    <message>
        <source>“Same” means no difference beyond the noise.</source>
        <translation>“相同”表示差异未超出噪声。</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>对数刻度</translation>
    </message>
</context>
<context>
    <name>MeasurementStore</name>
    <message>
        <source>A newer Lanekeeper keeps the measurements here. Update Lanekeeper to see them; nothing of them was changed.</source>
        <translation>这里的测量由更新版本的 Lanekeeper 保存。请更新 Lanekeeper 以查看它们；其中没有更改任何内容。</translation>
    </message>
    <message>
        <source>The file of measurements is damaged.</source>
        <translation>测量文件已损坏。</translation>
    </message>
    <message>
        <source>A number in this measurement is none; it was not kept.</source>
        <translation>此测量中有一个数字不是数字；没有保存它。</translation>
    </message>
    <message>
        <source>This measurement cannot be kept as it is.</source>
        <translation>此测量无法照原样保存。</translation>
    </message>
    <message>
        <source>The folder for measurements cannot be made.</source>
        <translation>无法创建测量文件夹。</translation>
    </message>
    <message>
        <source>The measurements kept on this computer cannot be used now.</source>
        <translation>保存在这台电脑上的测量现在无法使用。</translation>
    </message>
    <message>
        <source>The file of measurements is damaged, and it cannot be put aside.</source>
        <translation>测量文件已损坏，并且无法将其移到一旁。</translation>
    </message>
    <message>
        <source>The file of measurements is damaged (%1). It was put aside as %2, and a new one was begun.</source>
        <translation>测量文件已损坏（%1）。已将其移到一旁，名为 %2，并新建了一个文件。</translation>
    </message>
    <message>
        <source>There is no such measurement.</source>
        <translation>没有这样的测量。</translation>
    </message>
    <message>
        <source>There is no room on this computer to keep measurements.</source>
        <translation>这台电脑上没有空间保存测量。</translation>
    </message>
</context>
<context>
    <name>MeasurementText</name>
    <message>
        <source>Sequential read</source>
        <translation>顺序读取</translation>
    </message>
    <message>
        <source>Random read</source>
        <translation>随机读取</translation>
    </message>
    <message>
        <source>Sequential write</source>
        <translation>顺序写入</translation>
    </message>
    <message>
        <source>Write and flush</source>
        <translation>写入并刷写</translation>
    </message>
    <message>
        <source>Random write</source>
        <translation>随机写入</translation>
    </message>
    <message>
        <source>Mixed 70/30</source>
        <translation>混合 70/30</translation>
    </message>
    <message>
        <source>%1, one at a time</source>
        <translation>%1，每次一个</translation>
    </message>
    <message>
        <source>%1, %2 in flight</source>
        <translation>%1，%2 个并发</translation>
    </message>
    <message>
        <source>%1, %2 × %3 in flight</source>
        <translation>%1，%2 × %3 个并发</translation>
    </message>
    <message>
        <source>flushes</source>
        <translation>刷写</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>GB/s</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>thousand/s</source>
        <translation>千次/秒</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>次/秒</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>mean answer time</source>
        <translation>平均响应时间</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>VM %1 %2</source>
        <translation>VM %1 %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>machine, node</comment>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Drive not known</source>
        <translation>硬盘未知</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, serial</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>彻底</translation>
    </message>
    <message>
        <source>As in the guide</source>
        <translation>如教程所述</translation>
    </message>
    <message>
        <source>Own values</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>约 %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>约 %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>约 %1 h</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>imported from %1</source>
        <translation>从 %1 导入</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
</context>
<context>
    <name>MemberOffline</name>
    <message>
        <source>The cluster member %1 is offline.</source>
        <translation>集群成员 %1 离线。</translation>
    </message>
    <message>
        <source>Changes here work as long as the cluster keeps its quorum.</source>
        <translation>只要集群保持法定票数，这里就可以进行更改。</translation>
    </message>
</context>
<context>
    <name>MemoryPinned</name>
    <message>
        <source>other guests that run: %1</source>
        <translation>其他运行中的客户机：%1</translation>
    </message>
    <message>
        <source>the cache of ZFS may grow to %1</source>
        <translation>ZFS 的缓存可能增长到 %1</translation>
    </message>
    <message>
        <source>All %1 of memory of %2 are taken when it starts.</source>
        <translation>%2 启动时会占用全部 %1 内存。</translation>
    </message>
    <message>
        <source>All memory of %1 is taken when it starts.</source>
        <translation>%1 启动时会占用其全部内存。</translation>
    </message>
    <message>
        <source>The drive writes straight into the guest&apos;s memory, so the host cannot swap or share it.</source>
        <translation>硬盘直接写入客户机的内存，因此主机不能交换或共享这些内存。</translation>
    </message>
    <message>
        <source>Together with the other guests and the caches of the host it may not fit.</source>
        <translation>与其他客户机和主机的缓存加在一起可能放不下。</translation>
    </message>
    <message>
        <source>Give the VM less memory, or stop another guest before it starts.</source>
        <translation>请给虚拟机少分一些内存，或在它启动之前停止另一台客户机。</translation>
    </message>
</context>
<context>
    <name>MigrationEnds</name>
    <message>
        <source>%1 can no longer be moved to another node while it has the drive.</source>
        <translation>%1 拥有该硬盘期间，不能再移动到另一个节点。</translation>
    </message>
    <message>
        <source>Proxmox refuses, whether it runs or not: “can&apos;t migrate VM which uses local devices”. Through a mapping it can be moved while it is shut down, to a node that has a drive of its own under that name. It cannot be suspended to disk either.</source>
        <translation>无论它是否在运行，Proxmox 都会拒绝：“can&apos;t migrate VM which uses local devices”。通过映射，它可以在关机时移动到一个在该名称下有自己硬盘的节点。它也不能挂起到磁盘。</translation>
    </message>
    <message>
        <source>Before this node is serviced, shut the VM down.</source>
        <translation>维护此节点之前，请先将虚拟机关机。</translation>
    </message>
</context>
<context>
    <name>NetworkNames</name>
    <message>
        <source>These names follow the places of the cards. When a card is added, removed or moved, they can change, and the node is off the network. Giving a drive to a VM moves nothing.</source>
        <translation>这些名称取决于网卡的位置。添加、移除或移动卡时，名称可能改变，节点就会断网。将硬盘分配给虚拟机不会移动任何东西。</translation>
    </message>
    <message>
        <source>Before you move cards, pin the names (Proxmox VE 9: pve-network-interface-pinning) or have a screen and keyboard at hand.</source>
        <translation>移动卡之前，请固定这些名称（Proxmox VE 9：pve-network-interface-pinning），或备好屏幕和键盘。</translation>
    </message>
    <message>
        <source>The network depends on names that can change: %1.</source>
        <translation>网络依赖可能改变的名称：%1。</translation>
    </message>
</context>
<context>
    <name>NoResetMethod</name>
    <message>
        <source>The kernel knows no way to reset %1.</source>
        <translation>内核不知道如何复位 %1。</translation>
    </message>
    <message>
        <source>A VM gets the drive in the state its last user left it in. The second start of a VM may not find it.</source>
        <translation>虚拟机得到硬盘时，它处于上一个使用者留下的状态。虚拟机第二次启动时可能找不到它。</translation>
    </message>
    <message>
        <source>Try whether the VM starts twice. If not, only a restart of the node helps.</source>
        <translation>请试试虚拟机能否启动两次。如果不能，只有重启节点才有用。</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
</context>
<context>
    <name>Node</name>
    <message>
        <source>This does not name a node. Write user@host, user@host:port, demo:NAME, capture:FILE or paste:FILE.</source>
        <translation>这没有指定节点。请写成 user@host、user@host:port、demo:NAME、capture:FILE 或 paste:FILE。</translation>
    </message>
</context>
<context>
    <name>NodeBook</name>
    <message>
        <source>The list of nodes could not be saved in %1; this session goes on without it.</source>
        <translation>无法将节点列表保存到 %1；本次会话在没有保存的情况下继续。</translation>
    </message>
</context>
<context>
    <name>NodeJob</name>
    <message>
        <source>The node could not start a longer piece of work. Look at the room left in /run there, and try again.</source>
        <translation>节点无法启动一项较长的工作。请查看那里 /run 的剩余空间，然后重试。</translation>
    </message>
    <message>
        <source>The node knows nothing of this piece of work. It was restarted meanwhile, or somebody ended it.</source>
        <translation>节点不知道这项工作。其间它被重启，或有人结束了该工作。</translation>
    </message>
    <message>
        <source>What the node says of its work makes no sense. Read the node again.</source>
        <translation>节点关于其工作的回答无法理解。请再次读取节点。</translation>
    </message>
    <message>
        <source>The work on the node does not end. Look at its processes there.</source>
        <translation>节点上的工作没有结束。请在那里查看其进程。</translation>
    </message>
</context>
<context>
    <name>NodeJournal</name>
    <message>
        <source>Another change is open on this node, and its record cannot be read. Resume or end it first.</source>
        <translation>此节点上有另一项未完成的更改，其记录无法读取。请先继续或结束它。</translation>
    </message>
    <message>
        <source>The node has no room left for a receipt in /var/lib/lanekeeper. Free some space there and try again.</source>
        <translation>节点的 /var/lib/lanekeeper 中没有空间存放回执。请在那里腾出一些空间后重试。</translation>
    </message>
    <message>
        <source>The receipt cannot be written to /var/lib/lanekeeper on the node. Log in as root, or look at that folder.</source>
        <translation>无法将回执写入节点的 /var/lib/lanekeeper。请以 root 登录，或查看该文件夹。</translation>
    </message>
    <message>
        <source>Another change is open on this node, begun by %1 on %2. Resume it first.</source>
        <translation>此节点上有另一项未完成的更改，由 %1 在 %2 上开始。请先继续它。</translation>
    </message>
    <message>
        <source>The node has a record of this name already. Try again.</source>
        <translation>节点上已有此名称的记录。请重试。</translation>
    </message>
    <message>
        <source>The node has no record of this change.</source>
        <translation>节点上没有此更改的记录。</translation>
    </message>
    <message>
        <source>Somebody else brought this change to an end. Read the node again.</source>
        <translation>其他人结束了此更改。请再次读取节点。</translation>
    </message>
    <message>
        <source>The journal in /var/lib/lanekeeper on the node cannot be read. Log in as root.</source>
        <translation>无法读取节点上 /var/lib/lanekeeper 中的变更记录。请以 root 登录。</translation>
    </message>
</context>
<context>
    <name>NodeMemory</name>
    <message>
        <source>%1 moved from %2 to %3; it was last seen at its old place on %4.</source>
        <translation>%1 从 %2 移到了 %3；最后一次在旧位置看到它是 %4。</translation>
    </message>
    <message>
        <source>No VM of this node names its old place.</source>
        <translation>此节点上没有虚拟机指定其旧位置。</translation>
    </message>
    <message>
        <source>A VM still names the old place and would get what sits there now.</source>
        <translation>仍有虚拟机指定旧位置，它会得到现在位于那里的东西。</translation>
    </message>
    <message>
        <source>Take the old line back and give the drive again.</source>
        <translation>请收回旧的一行，然后重新分配该硬盘。</translation>
    </message>
    <message>
        <source>%1 was in IOMMU group %2 until %3 and is in group %4 now.</source>
        <translation>%1 在 %3 之前位于 IOMMU 组 %2，现在位于组 %4。</translation>
    </message>
    <message>
        <source>Another kernel, firmware or card changed the numbers. PCI mappings that name the old number do not start their VMs any more.</source>
        <translation>内核、固件或卡的变动改变了编号。指定旧编号的 PCI 映射不再能启动其虚拟机。</translation>
    </message>
    <message>
        <source>At %1, where %2 (%3) was until %4, there is %5 now.</source>
        <translation>%1 处在 %4 之前是 %2（%3），现在是 %5。</translation>
    </message>
    <message>
        <source>An address names a slot, not a drive.</source>
        <translation>地址指定的是插槽，而不是硬盘。</translation>
    </message>
    <message>
        <source>A VM names this address and would get the new device when it starts.</source>
        <translation>有虚拟机指定此地址，它启动时会得到新设备。</translation>
    </message>
    <message>
        <source>Do not start that VM before its hostpci line is right.</source>
        <translation>在其 hostpci 行改正之前，请勿启动该虚拟机。</translation>
    </message>
    <message>
        <source>%1 (%2), last seen at %3 on %4, is not in this node now.</source>
        <translation>%1（%2）最后一次出现在 %3，时间为 %4，现在不在此节点中。</translation>
    </message>
    <message>
        <source>It was taken out, has failed, or is switched off.</source>
        <translation>它被取出、已损坏或已断电。</translation>
    </message>
    <message>
        <source>The serial of the drive at %1 cannot be read now; on %2 it was %3 (%4).</source>
        <translation>现在无法读取 %1 处硬盘的序列号；%2 时为 %3（%4）。</translation>
    </message>
    <message>
        <source>While vfio-pci holds a drive, the kernel shows no serial. The ids still agree, which a drive of the same model would do as well.</source>
        <translation>vfio-pci 占着硬盘期间，内核不显示序列号。ID 仍然相符，但同型号的硬盘也会如此。</translation>
    </message>
    <message>
        <source>What was remembered of this node cannot be read.</source>
        <translation>无法读取关于此节点所记住的内容。</translation>
    </message>
</context>
<context>
    <name>NodeName</name>
    <message>
        <source>Connects to %1 and reads it.</source>
        <translation>连接 %1 并读取它。</translation>
    </message>
    <message>
        <source>Connects to %1, port %2, and reads it.</source>
        <translation>连接 %1 的端口 %2 并读取它。</translation>
    </message>
    <message>
        <source>The user is given twice; leave it out in one place.</source>
        <translation>用户给出了两次；请在一处去掉。</translation>
    </message>
    <message>
        <source>The port is given twice; leave it out in one place.</source>
        <translation>端口给出了两次；请在一处去掉。</translation>
    </message>
    <message>
        <source>A simulated node on this computer. It can be changed and taken back like a real one.</source>
        <translation>这台电脑上的模拟节点。它可以像真实节点一样更改和撤销。</translation>
    </message>
    <message>
        <source>Opens the file. Nothing on any node is read or changed.</source>
        <translation>打开该文件。不读取也不更改任何节点上的内容。</translation>
    </message>
</context>
<context>
    <name>NodeOffers</name>
    <message>
        <source>%1, through %2</source>
        <translation>%1，经由 %2</translation>
    </message>
</context>
<context>
    <name>NodeRestart</name>
    <message>
        <source>The node does not say when it was started.</source>
        <translation>节点没有说明它何时启动。</translation>
    </message>
    <message>
        <source>The node restarted, but its kernel&apos;s command line is not as planned. Another boot loader or another entry of its menu may have started it.</source>
        <translation>节点已重启，但其内核命令行与计划不符。可能是另一个引导程序或其菜单中的另一个条目启动了它。</translation>
    </message>
    <message>
        <source>The node restarted, and the IOMMU is off all the same. Look for DMAR or AMD-Vi in its kernel&apos;s log.</source>
        <translation>节点已重启，但 IOMMU 仍然关闭。请在其内核日志中查找 DMAR 或 AMD-Vi。</translation>
    </message>
    <message>
        <source>The node restarted, but it did not keep off the drive at %1. Its kernel&apos;s log says why: journalctl -k -b -g lanekeeper</source>
        <translation>节点已重启，但没有避开 %1 处的硬盘。原因见其内核日志：journalctl -k -b -g lanekeeper</translation>
    </message>
    <message>
        <source>The node restarted, and the drive at %1 still shares its IOMMU group. The word did not do what it is for; take it back.</source>
        <translation>节点已重启，但 %1 处的硬盘仍与其他设备共享 IOMMU 组。该参数没有起到应有的作用；请撤销它。</translation>
    </message>
    <message>
        <source>The node cannot be restarted.</source>
        <translation>无法重启节点。</translation>
    </message>
    <message>
        <source>Nobody confirmed the restart in time, so the node put its old boot settings back by itself.</source>
        <translation>无人及时确认重启，因此节点已自行恢复旧的启动设置。</translation>
    </message>
    <message>
        <source>The node came back with its old command line. The new one was tried once: the kernel did not come up with it, or the node was started anew since. The old one is what it starts with.</source>
        <translation>节点恢复运行时使用的是旧命令行。新命令行已试用一次：内核未能以它启动，或者节点此后又重新启动过。节点现在以旧命令行启动。</translation>
    </message>
</context>
<context>
    <name>NvmeBlacklisted</name>
    <message>
        <source>The host is told to leave its nvme driver alone.</source>
        <translation>主机被告知不要使用自己的 nvme 驱动。</translation>
    </message>
    <message>
        <source>At the next start it may see no NVMe drive at all, its boot drive included.</source>
        <translation>下次启动时它可能看不到任何 NVMe 硬盘，包括其启动盘。</translation>
    </message>
    <message>
        <source>Take that line out before you restart the node, and run update-initramfs -u -k all. A VM needs no such line.</source>
        <translation>重启节点之前请去掉该行，并运行 update-initramfs -u -k all。虚拟机不需要这样的行。</translation>
    </message>
</context>
<context>
    <name>OpenShell</name>
    <message>
        <source>The capture cannot be read. Check its name and its permissions.</source>
        <translation>无法读取该采集文件。请检查其名称和权限。</translation>
    </message>
    <message>
        <source>The file is larger than %1, so it is no capture.</source>
        <translation>该文件大于 %1，因此不是采集文件。</translation>
    </message>
    <message>
        <source>The pasted output cannot be read. Check its name and its permissions.</source>
        <translation>无法读取粘贴的输出。请检查其名称和权限。</translation>
    </message>
    <message>
        <source>The file is larger than %1, which is more than anybody pastes.</source>
        <translation>该文件大于 %1，没有人会粘贴这么多。</translation>
    </message>
    <message>
        <source>Pasted output cannot be opened here.</source>
        <translation>在此无法打开粘贴的输出。</translation>
    </message>
</context>
<context>
    <name>OtherChanges</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a drive and its serial</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Switch the IOMMU on</source>
        <translation>开启 IOMMU</translation>
    </message>
    <message>
        <source>Tidy up what guides left</source>
        <translation>清理教程的残留设置</translation>
    </message>
    <message>
        <source>Release %1 from the host now</source>
        <translation>立即从主机释放 %1</translation>
    </message>
    <message>
        <source>Put %1 into a group of its own, by pretence</source>
        <translation>将 %1 放入单独的组（假装隔离）</translation>
    </message>
    <message>
        <source>Check every start of %1</source>
        <translation>检查 %1 的每次启动</translation>
    </message>
    <message>
        <source>Let the host’s own devices past the IOMMU</source>
        <translation>让主机自己的设备绕过 IOMMU</translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message>
        <source>Intel VT-d</source>
        <translation>Intel VT-d</translation>
    </message>
    <message>
        <source>AMD-Vi</source>
        <translation>AMD-Vi</translation>
    </message>
    <message>
        <source>processor unknown</source>
        <translation>处理器未知</translation>
    </message>
    <message>
        <source>NVMe capacity by use, %1</source>
        <translation>NVMe 容量按用途划分，%1</translation>
    </message>
    <message>
        <source>There is no NVMe drive</source>
        <translation>没有 NVMe 硬盘</translation>
    </message>
    <message>
        <source>The size of the drives cannot be read</source>
        <translation>无法读取硬盘的大小</translation>
    </message>
    <message>
        <source>None of %1 is empty</source>
        <translation>%1 中没有空的部分</translation>
    </message>
    <message>
        <source>%1 of %2 are empty</source>
        <translation>%2 中有 %1 为空</translation>
    </message>
    <message>
        <source>Nothing is isolated</source>
        <translation>没有任何隔离</translation>
    </message>
    <message>
        <source>There are no IOMMU groups</source>
        <translation>没有 IOMMU 组</translation>
    </message>
    <message numerus="yes">
        <source>%n IOMMU group(s) by isolation</source>
        <translation>
            <numerusform>%n 个 IOMMU 组按隔离情况划分</numerusform>
        </translation>
    </message>
    <message>
        <source>No group holds an NVMe drive</source>
        <translation>没有包含 NVMe 硬盘的组</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s) with a drive stand alone</source>
        <translation>
            <numerusform>%n 个有硬盘的组中有 %1 个独占</numerusform>
        </translation>
    </message>
    <message>
        <source>Drive alone</source>
        <translation>只有硬盘</translation>
    </message>
    <message>
        <source>Drive with other devices</source>
        <translation>硬盘与其他设备</translation>
    </message>
    <message>
        <source>No drive in it</source>
        <translation>没有硬盘</translation>
    </message>
    <message>
        <source>The IOMMU is on (%1).</source>
        <translation>IOMMU 已开启（%1）。</translation>
    </message>
    <message>
        <source>The firmware offers the IOMMU (%1); the kernel does not use it.</source>
        <translation>固件提供 IOMMU（%1）；内核没有使用它。</translation>
    </message>
    <message>
        <source>The IOMMU (%1) is off in the firmware, or not there.</source>
        <translation>IOMMU（%1）在固件中已关闭，或不存在。</translation>
    </message>
    <message>
        <source>Whether the IOMMU is on could not be read.</source>
        <translation>无法读取 IOMMU 是否开启。</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>What was pasted is larger than 4 MiB; leave out what is not needed.</source>
        <translation>粘贴的内容超过 4 MiB；请去掉不需要的部分。</translation>
    </message>
    <message>
        <source>Nothing in what was pasted is known here. Paste what lspci, lsblk, dmesg or qm config print, or a listing of IOMMU groups.</source>
        <translation>粘贴的内容中没有任何可识别的东西。请粘贴 lspci、lsblk、dmesg 或 qm config 打印的内容，或 IOMMU 组的列表。</translation>
    </message>
    <message>
        <source>It is not in what was pasted.</source>
        <translation>粘贴的内容中没有它。</translation>
    </message>
    <message>
        <source>The prompts name several machines: %1.</source>
        <translation>提示符中出现了多台机器：%1。</translation>
    </message>
    <message>
        <source>This is no pasted output.</source>
        <translation>这不是粘贴的输出。</translation>
    </message>
</context>
<context>
    <name>PciAddress</name>
    <message>
        <source>This is not a PCI address; one looks like 0000:04:00.0.</source>
        <translation>这不是 PCI 地址；PCI 地址形如 0000:04:00.0。</translation>
    </message>
</context>
<context>
    <name>PcieNeedsQ35</name>
    <message>
        <source>%1 cannot start: %2 asks for pcie=1, and its machine is not q35.</source>
        <translation>%1 无法启动：%2 要求 pcie=1，而其机型不是 q35。</translation>
    </message>
    <message>
        <source>Proxmox accepts the option and refuses the start.</source>
        <translation>Proxmox 接受该选项，但拒绝启动。</translation>
    </message>
    <message>
        <source>Take pcie=1 off; the drive is as fast without it.</source>
        <translation>请去掉 pcie=1；没有它，硬盘速度相同。</translation>
    </message>
</context>
<context>
    <name>PlanAdvice</name>
    <message>
        <source>passthrough</source>
        <translation>直通</translation>
    </message>
    <message>
        <source>VirtIO</source>
        <translation>VirtIO</translation>
    </message>
    <message>
        <source>to weigh</source>
        <translation>权衡</translation>
    </message>
</context>
<context>
    <name>PlanDraft</name>
    <message>
        <source>Proxmox takes the drive from the host when the VM starts; nothing else on the node changes.</source>
        <translation>虚拟机启动时 Proxmox 会从主机取走该硬盘；节点上其他内容都不改变。</translation>
    </message>
    <message>
        <source>The VM starts without the drive from then on; nothing else on the node changes.</source>
        <translation>此后虚拟机启动时不带该硬盘；节点上其他内容都不改变。</translation>
    </message>
    <message>
        <source>Only settings of the VM change, and no device.</source>
        <translation>只更改虚拟机的设置，不更改设备。</translation>
    </message>
    <message>
        <source>The VM runs, so the change waits until it has been stopped and started.</source>
        <translation>虚拟机正在运行，因此更改要等到它停止并重新启动之后。</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Shut down and started: %1.</source>
        <translation>关机并启动：%1。</translation>
    </message>
    <message>
        <source>Started: %1.</source>
        <translation>启动：%1。</translation>
    </message>
    <message>
        <source>%1 keeps running and changes when it is stopped and started again.</source>
        <translation>%1 继续运行，停止并重新启动时才更改。</translation>
    </message>
    <message>
        <source>%1 keep running and change when they are stopped and started again.</source>
        <translation>%1 继续运行，停止并重新启动时才更改。</translation>
    </message>
    <message>
        <source>%1: from the next start on.</source>
        <translation>%1：从下次启动起。</translation>
    </message>
    <message>
        <source>Give the drive %1 to VM %2.</source>
        <translation>将硬盘 %1 分配给 VM %2。</translation>
    </message>
    <message>
        <source>Take the drive %1 back.</source>
        <translation>收回硬盘 %1。</translation>
    </message>
    <message>
        <source>Release the drive %1 from the host now.</source>
        <translation>立即从主机释放硬盘 %1。</translation>
    </message>
    <message>
        <source>Switch the IOMMU on.</source>
        <translation>开启 IOMMU。</translation>
    </message>
    <message>
        <source>Tidy up what guides left.</source>
        <translation>清理教程的残留设置。</translation>
    </message>
    <message>
        <source>Let the host’s own devices past the IOMMU.</source>
        <translation>让主机自己的设备绕过 IOMMU。</translation>
    </message>
    <message>
        <source>Put the drive %1 into a group of its own, by pretence.</source>
        <translation>将硬盘 %1 放入单独的组（假装隔离）。</translation>
    </message>
    <message>
        <source>Check the devices of VM %1 before every start.</source>
        <translation>在 VM %1 每次启动前检查其设备。</translation>
    </message>
    <message>
        <source>One thing speaks against it.</source>
        <translation>有一项不利因素。</translation>
    </message>
    <message numerus="yes">
        <source>%n things speak against it.</source>
        <translation>
            <numerusform>有 %n 项不利因素。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing can be applied.</source>
        <translation>未更改任何内容，也不能应用任何内容。</translation>
    </message>
    <message>
        <source>Nothing is planned for %1</source>
        <translation>%1 没有任何计划</translation>
    </message>
    <message>
        <source>This would hurt %1, so it cannot be applied</source>
        <translation>这会损害 %1，因此不能应用</translation>
    </message>
    <message>
        <source>Taking back a change on %1</source>
        <translation>撤销 %1 上的一项更改</translation>
    </message>
    <message>
        <source>Nothing needs changing: %1 is already as planned</source>
        <translation>无需更改：%1 已与计划一致</translation>
    </message>
    <message>
        <source>One change is planned for %1</source>
        <translation>为 %1 计划了一项更改</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are planned for %1</source>
        <translation>
            <numerusform>为 %1 计划了 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>one setting</source>
        <translation>一项设置</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>一个文件</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>boot images</source>
        <translation>启动映像</translation>
    </message>
    <message>
        <source>boot menu</source>
        <translation>启动菜单</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>驱动</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>守护</translation>
    </message>
    <message>
        <source>shutdown</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>guarded start</source>
        <translation>守护启动</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>没有任何计划。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>无事可做。</translation>
    </message>
    <message>
        <source>Nothing is erased, all can be undone.</source>
        <translation>不擦除任何内容，一切都可以撤销。</translation>
    </message>
    <message>
        <source>One restart of %1, and all its guests stop for it.</source>
        <translation>%1 重启一次，其所有客户机都会为此停止。</translation>
    </message>
    <message>
        <source>No restart of %1. %2</source>
        <translation>%1 不重启。%2</translation>
    </message>
    <message>
        <source>There is nothing to apply.</source>
        <translation>没有可应用的内容。</translation>
    </message>
    <message>
        <source>%1 is pasted output: it can be looked at, and nothing can be applied to a file.</source>
        <translation>%1 是粘贴的输出：可以查看，但不能对文件应用任何内容。</translation>
    </message>
    <message>
        <source>%1 is a capture: it can be planned on, and nothing can be applied to a file.</source>
        <translation>%1 是采集文件：可以据此制定计划，但不能对文件应用任何内容。</translation>
    </message>
    <message>
        <source>A plan is being applied to %1.</source>
        <translation>正在将一个计划应用到 %1。</translation>
    </message>
    <message>
        <source>%1 is being read; this takes a moment.</source>
        <translation>正在读取 %1；请稍候。</translation>
    </message>
    <message>
        <source>%1 does not answer now. Read it again before you apply.</source>
        <translation>%1 现在没有响应。应用之前请再次读取它。</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>命令：%1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>This change of %1 cannot be taken back as it stands</source>
        <translation>%1 的这项更改按现状无法撤销</translation>
    </message>
    <message>
        <source>Take back: %1.</source>
        <translation>撤销：%1。</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>There is no NVMe drive “%1” on %2.</source>
        <translation>%2 上没有 NVMe 硬盘“%1”。</translation>
    </message>
    <message>
        <source>“%1” fits several drives on %2. Name the drive by its address.</source>
        <translation>%2 上有多块硬盘符合“%1”。请用地址指定硬盘。</translation>
    </message>
    <message>
        <source>There is no VM %1 on %2.</source>
        <translation>%2 上没有 VM %1。</translation>
    </message>
    <message>
        <source>%1 is wanted twice in this plan.</source>
        <translation>此计划中两次要求使用 %1。</translation>
    </message>
    <message>
        <source>A drive has one owner at a time.</source>
        <translation>一块硬盘同一时间只有一个所有者。</translation>
    </message>
    <message>
        <source>Take one of the two back.</source>
        <translation>请撤回两者之一。</translation>
    </message>
</context>
<context>
    <name>PowerPlan</name>
    <message>
        <source>Whether %1 runs could not be read.</source>
        <translation>无法读取 %1 是否在运行。</translation>
    </message>
    <message>
        <source>So it can neither be shut down nor started with this.</source>
        <translation>因此既不能随此计划关机，也不能随此计划启动。</translation>
    </message>
    <message>
        <source>Change its devices only, and start it in Proxmox.</source>
        <translation>请只更改其设备，并在 Proxmox 中启动它。</translation>
    </message>
    <message>
        <source>%1 runs already.</source>
        <translation>%1 已在运行。</translation>
    </message>
    <message>
        <source>A VM gets other devices only when it is stopped and started.</source>
        <translation>虚拟机只有在停止并重新启动时才会得到不同的设备。</translation>
    </message>
    <message>
        <source>Have it shut down and started: --restart-vm</source>
        <translation>让它关机并启动：--restart-vm</translation>
    </message>
    <message>
        <source>%1 does not run.</source>
        <translation>%1 没有运行。</translation>
    </message>
    <message>
        <source>There is nothing to shut down.</source>
        <translation>没有需要关机的。</translation>
    </message>
    <message>
        <source>Have it started: --start-vm</source>
        <translation>让它启动：--start-vm</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 at %2, which %3 has</source>
        <translation>%1（%2，由 %3 占用）</translation>
    </message>
    <message>
        <source>The VM runs then with the devices it has from now on. It takes none from the host.</source>
        <translation>之后虚拟机以从现在起所拥有的设备运行。它不会从主机取走任何设备。</translation>
    </message>
    <message>
        <source>The start takes from the host: %1. Unless Lanekeeper then reaches the node over a new connection, within %2 minutes, the node itself stops the VM and gives that back.</source>
        <translation>启动会从主机取走：%1。除非 Lanekeeper 随后在 %2 分钟内通过新连接连上节点，否则节点自己会停止虚拟机并归还这些设备。</translation>
    </message>
    <message>
        <source>Until the start is proved, the VM does not start at boot.</source>
        <translation>在启动得到证实之前，该虚拟机不会开机自启动。</translation>
    </message>
    <message>
        <source>%1 is a template.</source>
        <translation>%1 是模板。</translation>
    </message>
    <message>
        <source>Templates do not run.</source>
        <translation>模板不会运行。</translation>
    </message>
    <message>
        <source>Make a VM of it first.</source>
        <translation>请先用它生成虚拟机。</translation>
    </message>
    <message>
        <source>Whether HA manages %1 could not be read.</source>
        <translation>无法读取 HA 是否管理 %1。</translation>
    </message>
    <message>
        <source>HA starts and stops its VMs by itself, and would get in the way of the guard.</source>
        <translation>HA 会自行启动和停止其虚拟机，会妨碍守护。</translation>
    </message>
    <message>
        <source>HA manages %1.</source>
        <translation>HA 管理 %1。</translation>
    </message>
    <message>
        <source>HA starts and stops its VMs by itself: it would start this one again when it is shut down, or when the guard stops it.</source>
        <translation>HA 会自行启动和停止其虚拟机：在该虚拟机关机时，或守护停止它时，HA 会再次启动它。</translation>
    </message>
    <message>
        <source>Take it out of HA first, or change its devices only and restart it there.</source>
        <translation>请先将其移出 HA，或只更改其设备并在 Proxmox 中重启它。</translation>
    </message>
    <message>
        <source>%1 is started with this plan.</source>
        <translation>%1 随此计划启动。</translation>
    </message>
    <message>
        <source>%1 is shut down and started with this plan.</source>
        <translation>%1 随此计划关机并启动。</translation>
    </message>
    <message>
        <source>Shut down %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>Its guest is asked to shut down, and has %1 minutes for that. It is not stopped by force: should it go on running, it keeps what it has, and the change waits.</source>
        <translation>会请求其客户机关机，并给它 %1 分钟。不会强制停止：如果它继续运行，就保留现有的设备，更改则等待。</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>启动 %1</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>What the node answered is not an answer to this program.</source>
        <translation>节点的回答不是给此程序的回答。</translation>
    </message>
    <message>
        <source>This answer has a format this version of Lanekeeper does not know. Use a newer one.</source>
        <translation>此回答的格式是这个版本的 Lanekeeper 不认识的。请使用更新的版本。</translation>
    </message>
    <message>
        <source>The node&apos;s answer is incomplete or wrongly put together. Read the node again.</source>
        <translation>节点的回答不完整或组成有误。请再次读取节点。</translation>
    </message>
    <message>
        <source>The node&apos;s answer arrived damaged or incomplete. Read the node again.</source>
        <translation>节点的回答到达时已损坏或不完整。请再次读取节点。</translation>
    </message>
    <message>
        <source>The node could not be read: the program&apos;s questions ended with an error there.</source>
        <translation>无法读取节点：程序的询问在那里以错误结束。</translation>
    </message>
    <message>
        <source>This machine is not a Proxmox VE node: the package pve-manager is not installed on it.</source>
        <translation>这台机器不是 Proxmox VE 节点：没有安装软件包 pve-manager。</translation>
    </message>
    <message>
        <source>This login may not read what is needed on the node. Log in as root.</source>
        <translation>此登录无权读取节点上所需的内容。请以 root 登录。</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>There is no profile “%1”; there are %2.</source>
        <translation>没有方案“%1”；有 %2。</translation>
    </message>
    <message>
        <source>A block is a power of two between 512 bytes and 64 MiB.</source>
        <translation>块大小是 512 字节到 64 MiB 之间的 2 的幂。</translation>
    </message>
    <message>
        <source>Between 1 and 1024 requests can be in flight.</source>
        <translation>并发请求数可以是 1 到 1024。</translation>
    </message>
    <message>
        <source>Between 1 and 64 processes can work side by side.</source>
        <translation>并行工作的进程数可以是 1 到 64。</translation>
    </message>
    <message>
        <source>Only a job that writes can flush.</source>
        <translation>只有写入的作业才能刷写。</translation>
    </message>
    <message>
        <source>A benchmark has between 1 and 50 jobs.</source>
        <translation>一次基准测试有 1 到 50 个作业。</translation>
    </message>
    <message>
        <source>A benchmark has at most %1 runs of all jobs together.</source>
        <translation>一次基准测试的所有作业合计最多 %1 轮。</translation>
    </message>
    <message>
        <source>A job runs between 1 and 100 times, for 1 to 3600 seconds each.</source>
        <translation>一个作业运行 1 到 100 次，每次 1 到 3600 秒。</translation>
    </message>
    <message>
        <source>The file has between 16 MiB and 1 TiB.</source>
        <translation>文件大小为 16 MiB 到 1 TiB。</translation>
    </message>
    <message>
        <source>This benchmark writes, and a drive itself is only ever read: a write would destroy what is on it. Name a folder with --file, or choose jobs that read.</source>
        <translation>此基准测试会写入，而对硬盘本身一律只读：写入会毁掉其上的内容。请用 --file 指定文件夹，或选择只读取的作业。</translation>
    </message>
    <message>
        <source>The file is smaller than one block for each process.</source>
        <translation>文件小于每个进程一个块。</translation>
    </message>
    <message>
        <source>This would take longer than a day.</source>
        <translation>这会花费超过一天的时间。</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>no NVMe controller</source>
        <translation>没有 NVMe 控制器</translation>
    </message>
    <message>
        <source>The guest sees the drive with the recorded serial.</source>
        <translation>客户机看到具有所记录序列号的硬盘。</translation>
    </message>
    <message>
        <source>no serial was recorded</source>
        <translation>没有记录序列号</translation>
    </message>
    <message>
        <source>The guest sees the same vendor and device.</source>
        <translation>客户机看到相同的厂商和设备。</translation>
    </message>
    <message>
        <source>not found by its serial</source>
        <translation>按序列号未找到</translation>
    </message>
    <message>
        <source>The guest sees the same model.</source>
        <translation>客户机看到相同的型号。</translation>
    </message>
    <message>
        <source>The guest&apos;s own driver has it.</source>
        <translation>客户机自己的驱动接管了它。</translation>
    </message>
    <message>
        <source>the VM does not run</source>
        <translation>虚拟机没有运行</translation>
    </message>
    <message>
        <source>The configuration of %1 names %2.</source>
        <translation>%1 的配置指定了 %2。</translation>
    </message>
    <message>
        <source>no such line</source>
        <translation>没有这样的行</translation>
    </message>
    <message>
        <source>%1 waits until the VM has been stopped and started</source>
        <translation>%1 要等到虚拟机停止并重新启动之后</translation>
    </message>
    <message>
        <source>The recorded device sits at %1.</source>
        <translation>所记录的设备位于 %1。</translation>
    </message>
    <message>
        <source>nothing was recorded</source>
        <translation>没有任何记录</translation>
    </message>
    <message>
        <source>no device</source>
        <translation>没有设备</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>vfio-pci holds %1.</source>
        <translation>vfio-pci 占着 %1。</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>没有驱动</translation>
    </message>
    <message>
        <source>%1 holds %2 while it runs.</source>
        <translation>%1 运行时占有 %2。</translation>
    </message>
    <message>
        <source>no reservation</source>
        <translation>没有预留</translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation>VM %1</translation>
    </message>
    <message>
        <source>The host has no block device of it.</source>
        <translation>主机上没有它的块设备。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not proved. This is not so: %1</source>
        <translation>未证实。以下一项不成立：%1</translation>
    </message>
    <message>
        <source>The configuration of %1 is set; the proof comes at its next start.</source>
        <translation>%1 的配置已设置；在其下次启动时得到证实。</translation>
    </message>
    <message numerus="yes">
        <source>Proved, as far as what was pasted comes from this guest: %1 has its %n drive(s).</source>
        <translation>
            <numerusform>若粘贴的内容确实来自此客户机，则已证实：%1 拥有其 %n 块硬盘。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proved: %1 has its %n drive(s).</source>
        <translation>
            <numerusform>已证实：%1 拥有其 %n 块硬盘。</numerusform>
        </translation>
    </message>
    <message>
        <source>Proved on the host; what the guest of %1 sees is not proved.</source>
        <translation>在主机上已证实；%1 的客户机看到什么尚未证实。</translation>
    </message>
    <message>
        <source>Not proved yet: %1 has not been started with the drive.</source>
        <translation>尚未证实：%1 还没有带着该硬盘启动过。</translation>
    </message>
    <message>
        <source>There is no VM %1 on this node.</source>
        <translation>此节点上没有 VM %1。</translation>
    </message>
    <message>
        <source>%1 has no NVMe drive of this node.</source>
        <translation>%1 没有此节点的 NVMe 硬盘。</translation>
    </message>
</context>
<context>
    <name>ProofLane</name>
    <message>
        <source>%1, slot %2</source>
        <translation>%1，插槽 %2</translation>
    </message>
    <message>
        <source>No device there</source>
        <translation>那里没有设备</translation>
    </message>
    <message>
        <source>driver unknown</source>
        <translation>驱动未知</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>没有驱动</translation>
    </message>
    <message>
        <source>No IOMMU group</source>
        <translation>无 IOMMU 组</translation>
    </message>
    <message>
        <source>IOMMU group %1</source>
        <translation>IOMMU 组 %1</translation>
    </message>
    <message>
        <source>alone</source>
        <comment>in its IOMMU group</comment>
        <translation>独占</translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation>VM %1</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 等待中</translation>
    </message>
    <message>
        <source>no hostpci line</source>
        <translation>没有 hostpci 行</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>In the guest</source>
        <translation>在客户机中</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未看到</translation>
    </message>
    <message>
        <source>seen by its serial</source>
        <translation>凭序列号看到</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <comment>a time, or a date and a time</comment>
        <translation>记录于 %1</translation>
    </message>
    <message>
        <source>same serial</source>
        <translation>序列号相同</translation>
    </message>
    <message>
        <source>another serial</source>
        <translation>序列号不同</translation>
    </message>
    <message>
        <source>serial not compared</source>
        <translation>序列号未比较</translation>
    </message>
</context>
<context>
    <name>ProofText</name>
    <message>
        <source>%1 of %2 checks agree.</source>
        <translation>%2 项检查中有 %1 项相符。</translation>
    </message>
    <message>
        <source>Checked at %1 on the host, and with what was pasted from the guest.</source>
        <translation>已于 %1 在主机上检查，并用从客户机粘贴的内容检查。</translation>
    </message>
    <message>
        <source>Checked at %1 on the host and through the guest agent.</source>
        <translation>已于 %1 在主机上并通过客户机代理检查。</translation>
    </message>
    <message>
        <source>Checked at %1 on the host.</source>
        <translation>已于 %1 在主机上检查。</translation>
    </message>
    <message>
        <source>%1 is not running. It takes the drive when it starts; start it, then check again.</source>
        <translation>%1 没有运行。它启动时取得硬盘；请启动它，然后再次检查。</translation>
    </message>
    <message>
        <source>%1 still runs with its old settings. Stop it and start it again, then check again.</source>
        <translation>%1 仍以旧设置运行。请停止并重新启动它，然后再次检查。</translation>
    </message>
    <message>
        <source>Checking on the host and in the guest…</source>
        <translation>正在主机上和客户机中检查…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Checking reads only.</source>
        <translation>检查只读取。</translation>
    </message>
    <message>
        <source>Not proved yet: the VM has to start first</source>
        <translation>尚未证实：必须先启动虚拟机</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>未看到</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>与计划一致</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>IDs in guest</source>
        <translation>客户机中的 ID</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Driver in guest</source>
        <translation>客户机中的驱动</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>占用者</translation>
    </message>
    <message>
        <source>Block device</source>
        <translation>块设备</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
</context>
<context>
    <name>ProxyProcess</name>
    <message>
        <source>The command that ~/.ssh/config names for the way to this node cannot be started.</source>
        <translation>无法启动 ~/.ssh/config 中为到达此节点所指定的命令。</translation>
    </message>
</context>
<context>
    <name>ProxyRoute</name>
    <message>
        <source>~/.ssh/config reaches this node through a command, and “%1” cannot be handed to one safely. Use plain letters, digits, dots and dashes in it.</source>
        <translation>~/.ssh/config 通过命令到达此节点，而“%1”无法安全地交给该命令。其中请只用普通的字母、数字、点和短横线。</translation>
    </message>
    <message>
        <source>The ProxyCommand in ~/.ssh/config has a “%%1” that means nothing. Correct it, or connect without ~/.ssh/config.</source>
        <translation>~/.ssh/config 中的 ProxyCommand 含有没有意义的“%%1”。请更正它，或不使用 ~/.ssh/config 连接。</translation>
    </message>
</context>
<context>
    <name>ReleasePlan</name>
    <message>
        <source>%1 stays with vfio-pci until the node restarts.</source>
        <translation>节点重启之前，%1 一直留给 vfio-pci。</translation>
    </message>
    <message>
        <source>Proxmox does not bind it back, so the host does not see its data.</source>
        <translation>Proxmox 不会将它重新绑定回去，因此主机看不到其数据。</translation>
    </message>
    <message>
        <source>The host sees the data of %1 again.</source>
        <translation>主机再次看到 %1 的数据。</translation>
    </message>
    <message>
        <source>A pool or volume group of the guest on it can be imported there by mistake.</source>
        <translation>客户机在其上的池或卷组可能在那里被误导入。</translation>
    </message>
    <message>
        <source>Import nothing from it while a VM may still need it.</source>
        <translation>在虚拟机可能仍需要它时，不要从中导入任何内容。</translation>
    </message>
    <message>
        <source>No driver has %1 now.</source>
        <translation>现在没有驱动接管 %1。</translation>
    </message>
    <message>
        <source>%1 is with the driver %2 now.</source>
        <translation>%1 现在由驱动 %2 接管。</translation>
    </message>
    <message>
        <source>What it does there is not known.</source>
        <translation>驱动用它做什么未知。</translation>
    </message>
    <message>
        <source>Proxmox leaves a drive with vfio-pci when its VM stops; so the host gets it back without a restart. Its serial is looked at afterwards.</source>
        <translation>虚拟机停止后，Proxmox 仍将硬盘留给 vfio-pci；这样主机无需重启就能取回它。之后会查看其序列号。</translation>
    </message>
    <message>
        <source>With vfio-pci the host cannot touch the drive. This lasts until the node restarts.</source>
        <translation>由 vfio-pci 接管时，主机不能触及该硬盘。这持续到节点重启为止。</translation>
    </message>
    <message>
        <source>%1 is released from the host already; nothing needs changing.</source>
        <translation>%1 已从主机释放；无需更改。</translation>
    </message>
    <message>
        <source>Release %1 from the host now, until the node restarts.</source>
        <translation>立即从主机释放 %1，直到节点重启。</translation>
    </message>
</context>
<context>
    <name>RemoteScript</name>
    <message>
        <source>This program ships no script of that name.</source>
        <translation>此程序没有附带该名称的脚本。</translation>
    </message>
    <message>
        <source>A NUL byte cannot be sent to a node.</source>
        <translation>NUL 字节不能发送给节点。</translation>
    </message>
    <message>
        <source>This request is too large to send to a node.</source>
        <translation>此请求太大，无法发送给节点。</translation>
    </message>
</context>
<context>
    <name>ReplicationMissesDrive</name>
    <message>
        <source>The replication %1 copies %2 to %3, but not what is on the drive.</source>
        <translation>复制作业 %1 将 %2 复制到 %3，但不包含该硬盘上的内容。</translation>
    </message>
    <message>
        <source>Started there, the VM has its virtual disks and the line that names a slot of this node.</source>
        <translation>在那里启动时，虚拟机有其虚拟磁盘，以及指定此节点插槽的那一行。</translation>
    </message>
    <message>
        <source>Let the guest copy the drive itself.</source>
        <translation>请让客户机自行复制该硬盘。</translation>
    </message>
</context>
<context>
    <name>RescueSheet</name>
    <message>
        <source>If the kernel does not come up:</source>
        <translation>如果内核无法启动：</translation>
    </message>
    <message>
        <source>Switch the node on and hold the space bar until the boot menu shows. Choose the first entry and press e.</source>
        <translation>打开节点电源并按住空格键，直到出现启动菜单。选择第一个条目并按 e。</translation>
    </message>
    <message>
        <source>Switch the node on and press Esc (or hold Shift) until GRUB&apos;s menu shows. Choose the first entry and press e. Go to the line that begins with “linux”.</source>
        <translation>打开节点电源并按 Esc（或按住 Shift），直到出现 GRUB 的菜单。选择第一个条目并按 e。移到以“linux”开头的那一行。</translation>
    </message>
    <message>
        <source>Take this out of it:</source>
        <translation>从中去掉：</translation>
    </message>
    <message>
        <source>Put this at its end:</source>
        <translation>在其末尾加上：</translation>
    </message>
    <message>
        <source>Whatever Lanekeeper installed for the start of the node keeps still with this word at the end:</source>
        <translation>末尾加上此参数后，Lanekeeper 为节点启动所安装的一切都不会动作：</translation>
    </message>
    <message>
        <source>Press Enter: the node starts once with that line.</source>
        <translation>按 Enter：节点用该行启动一次。</translation>
    </message>
    <message>
        <source>Press Ctrl-X: the node starts once with that line.</source>
        <translation>按 Ctrl-X：节点用该行启动一次。</translation>
    </message>
    <message>
        <source>If it still does not come up, choose an older kernel in that menu.</source>
        <translation>如果仍然无法启动，请在该菜单中选择较旧的内核。</translation>
    </message>
    <message>
        <source>When the node runs, but cannot be reached: log in as root at its screen and type</source>
        <translation>如果节点在运行但无法连接：请在其屏幕前以 root 登录，并输入</translation>
    </message>
    <message>
        <source>It puts back what was saved before the change, and restarts the node. If it runs well as it is, this keeps it so:</source>
        <translation>它会恢复更改之前保存的内容，并重启节点。如果节点现状运行良好，以下命令可保持现状：</translation>
    </message>
    <message>
        <source>By hand, if that file is not there:</source>
        <translation>如果没有该文件，请手动执行：</translation>
    </message>
    <message>
        <source>Rescue sheet for %1</source>
        <translation>%1 的救援说明</translation>
    </message>
    <message>
        <source>Change %1, by %2</source>
        <translation>更改 %1，由 %2 进行</translation>
    </message>
    <message>
        <source>First wait: %1 minutes after its start the node puts its old boot settings back by itself and restarts once.</source>
        <translation>请先等待：节点启动 %1 分钟后，会自行恢复旧的启动设置并重启一次。</translation>
    </message>
    <message>
        <source>If it still does not come up, choose the kernel %1 in that menu. What it starts with was left as it was.</source>
        <translation>如果仍无法启动，请在该菜单中选择内核 %1。它启动所用的内容保持原样。</translation>
    </message>
    <message>
        <source>If the kernel does not come up: switch the node off and on. The new command line was tried once, and it starts with the old one now. If it still does not come up, choose an older kernel at the boot menu.</source>
        <translation>如果内核无法启动：请将节点关机再开机。新的命令行已试用一次，现在会以旧的命令行启动。如果仍无法启动，请在启动菜单中选择较旧的内核。</translation>
    </message>
</context>
<context>
    <name>ReservationIsStale</name>
    <message>
        <source>A reservation of %1 for %2 is left over; its process is gone.</source>
        <translation>%2 对 %1 的预留残留下来；其进程已不存在。</translation>
    </message>
    <message>
        <source>It holds nothing: Proxmox passes it over.</source>
        <translation>它不占用任何东西：Proxmox 会忽略它。</translation>
    </message>
</context>
<context>
    <name>RestartFindings</name>
    <message>
        <source>The restart stops %1.</source>
        <translation>重启会停止 %1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of VMs</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Those with “start at boot” come back by themselves, the others do not.</source>
        <translation>设为“开机自启动”的会自行重新启动，其他的不会。</translation>
    </message>
    <message>
        <source>Choose a time when they may be away.</source>
        <translation>请选择它们可以停用的时间。</translation>
    </message>
    <message>
        <source>%1 is a member of the cluster %2.</source>
        <translation>%1 是集群 %2 的成员。</translation>
    </message>
    <message>
        <source>While it restarts the cluster has one vote less, and guests under high availability may start on other members.</source>
        <translation>它重启期间集群少一票，高可用的客户机可能在其他成员上启动。</translation>
    </message>
    <message>
        <source>Look that the others are online, and switch its maintenance mode on if guests must not move.</source>
        <translation>请确认其他成员在线；如果客户机不得移动，请开启其维护模式。</translation>
    </message>
    <message>
        <source>A guard on the node puts the old boot settings back unless the restart is confirmed; it cannot help where the kernel itself does not come up.</source>
        <translation>除非确认重启，否则节点上的守护会恢复旧的启动设置；内核本身无法启动时，它无能为力。</translation>
    </message>
    <message>
        <source>The new settings are the ones the boot loader starts from then on, not for one start alone.</source>
        <translation>从那时起引导程序就以新设置启动，而不只是一次启动。</translation>
    </message>
    <message>
        <source>Have a screen and keyboard, or remote management, at hand. Before the restart a rescue sheet is saved on this computer that says what to type.</source>
        <translation>请备好屏幕和键盘，或远程管理。重启之前，会在这台电脑上保存一份救援说明，说明要输入什么。</translation>
    </message>
    <message>
        <source>The node does not say when it was started.</source>
        <translation>节点没有说明它何时启动。</translation>
    </message>
    <message>
        <source>Without that a restart cannot be told from none.</source>
        <translation>没有这一点，就无法区分是否重启过。</translation>
    </message>
    <message>
        <source>A guard stands over an earlier change of the boot settings.</source>
        <translation>对启动设置的较早更改仍有守护在看守。</translation>
    </message>
    <message>
        <source>It would put back what that change wrote, and know nothing of this one.</source>
        <translation>它会将那次更改写入的内容改回原样，却不知道这一次更改。</translation>
    </message>
    <message>
        <source>Go on with that change or take it back; or confirm it: lanekeeper confirm</source>
        <translation>请继续或撤销那次更改；或者确认它：lanekeeper confirm</translation>
    </message>
    <message>
        <source>HA starts %1, which has passed devices, before the restart is confirmed.</source>
        <translation>HA 会在确认重启之前启动带有直通设备的 %1。</translation>
    </message>
    <message>
        <source>The guard lets such guests wait until the node was reached with its new boot settings. HA starts its own by itself, and the start takes a whole IOMMU group from the host.</source>
        <translation>守护会让这类客户机等待，直到已连上使用新启动设置的节点。HA 会自行启动其管理的客户机，而这样的启动会从主机取走整个 IOMMU 组。</translation>
    </message>
    <message>
        <source>Have HA leave it alone for the restart: ha-manager set vm:%1 --state ignored. Then read the node again; afterwards set it to started.</source>
        <translation>请让 HA 在重启期间不要管它：ha-manager set vm:%1 --state ignored。然后再次读取节点；之后将其设为 started。</translation>
    </message>
    <message>
        <source>Whether HA manages %1, which has passed devices, could not be read.</source>
        <translation>无法读取 HA 是否管理带有直通设备的 %1。</translation>
    </message>
    <message>
        <source>HA would start it before the restart is confirmed, and the guard could not keep it from that.</source>
        <translation>HA 会在确认重启之前启动它，而守护无法阻止。</translation>
    </message>
    <message>
        <source>Read the node again as root.</source>
        <translation>请以 root 身份再次读取节点。</translation>
    </message>
    <message>
        <source>The way back is the kernel %1 at the boot menu: its image stays as it is until the restart is confirmed.</source>
        <translation>回退方法是启动菜单中的内核 %1：在确认重启之前，其映像保持不变。</translation>
    </message>
    <message>
        <source>GRUB tries the new kernel command line once.</source>
        <translation>GRUB 会试用一次新的内核命令行。</translation>
    </message>
    <message>
        <source>Should the kernel not come up with it, switch the node off and on: it then starts as before. Only the confirmed restart makes the new command line the one it starts with.</source>
        <translation>如果内核未能以它启动，请关闭节点电源再打开：节点随后启动时会与以前相同。只有确认重启，新命令行才会成为节点启动所用的命令行。</translation>
    </message>
    <message>
        <source>Have somebody near the node, or remote management, at hand. Before the restart a rescue sheet is saved on this computer that says what to do.</source>
        <translation>请安排有人在节点旁边，或备好远程管理。重启之前，会在这台电脑上保存一份救援说明，说明要做什么。</translation>
    </message>
    <message>
        <source>the firmware did not keep it when that was tried</source>
        <translation>尝试时固件未保留它</translation>
    </message>
    <message>
        <source>systemd-boot tries the new kernel command line once.</source>
        <translation>systemd-boot 会试用一次新的内核命令行。</translation>
    </message>
</context>
<context>
    <name>ReturningShell</name>
    <message>
        <source>The node has not come back yet.</source>
        <translation>节点尚未恢复运行。</translation>
    </message>
    <message>
        <source>Stopped while the node restarted, as asked.</source>
        <translation>已按要求在节点重启期间停止。</translation>
    </message>
    <message>
        <source>The node did not come back within 15 minutes. Look at its screen; when it runs again, resume this change.</source>
        <translation>节点没有在 15 分钟内恢复运行。请查看其屏幕；它再次运行后，请继续此更改。</translation>
    </message>
    <message>
        <source>Stopped while a new connection was opened, as asked.</source>
        <translation>已按要求在建立新连接期间停止。</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>There is too little room on %1: %2 are free, and the file with what must stay free needs %3. Choose a smaller file (--size) or another folder.</source>
        <translation>%1 上空间太少：可用 %2，而该文件加上必须保留的空间需要 %3。请选择较小的文件（--size）或另一个文件夹。</translation>
    </message>
    <message>
        <source>The folder lies in memory, so nothing of a drive would be measured. Choose another folder.</source>
        <translation>该文件夹在内存中，因此测量不到硬盘的任何内容。请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Nobody knows how much room there is under the folder, so nothing is written there. Choose a folder on a local disk.</source>
        <translation>无人知道该文件夹的底层有多少空间，因此不在那里写入任何内容。请选择本地磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The metadata of the thin pool %1 is nearly full. A full one stops every disk in it.</source>
        <translation>精简池 %1 的元数据几乎已满。一旦写满，其中的所有磁盘都会停止工作。</translation>
    </message>
    <message>
        <source>It is not known on which disk the folder lies, so nothing is written there.</source>
        <translation>不知道该文件夹在哪个磁盘上，因此不在那里写入任何内容。</translation>
    </message>
    <message>
        <source>This machine is a virtual one, and what its disk lies on cannot be seen from here. A full storage there would stop other machines too. Measure here only if you know that it has room.</source>
        <translation>这台机器是虚拟的，从这里看不到其磁盘的底层存储。那里的存储写满也会使其他机器停止。只有在您知道那里有空间时才在这里测量。</translation>
    </message>
    <message>
        <source>the file system of the folder</source>
        <translation>该文件夹的文件系统</translation>
    </message>
    <message>
        <source>It is not known on what the disks of the guest lie, so nothing is written there.</source>
        <translation>不知道客户机的磁盘位于什么存储之上，因此不在那里写入任何内容。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A guard stands over the boot settings of this node.</source>
        <translation>此节点的启动设置上有守护。</translation>
    </message>
    <message>
        <source>Some minutes after a start it puts the old settings back and restarts the node once more, unless the new ones are confirmed. Guests with passed devices wait for that.</source>
        <translation>除非确认新设置，否则启动几分钟后它会恢复旧设置，并再次重启节点。带有直通设备的客户机会等待这一过程。</translation>
    </message>
    <message>
        <source>Go on with the open change; that confirms it. Or on its own: lanekeeper confirm</source>
        <translation>请继续未完成的更改；这样就会确认。或单独确认：lanekeeper confirm</translation>
    </message>
    <message>
        <source>The node put its old boot settings back by itself.</source>
        <translation>节点已自行恢复旧的启动设置。</translation>
    </message>
    <message>
        <source>Nobody confirmed its restart in time, so it may not have been reachable with the new ones.</source>
        <translation>无人及时确认其重启，因此使用新设置时它可能无法连接。</translation>
    </message>
    <message>
        <source>Take the change back in the history; that also takes the guard&apos;s traces away.</source>
        <translation>请在历史中撤销该更改；这也会清除守护的痕迹。</translation>
    </message>
    <message>
        <source>This login may not read what is needed to judge the drives.</source>
        <translation>此登录无权读取判定硬盘所需的内容。</translation>
    </message>
    <message>
        <source>What cannot be read counts as in use, and qm set needs root.</source>
        <translation>无法读取的内容视为在用，而且 qm set 需要 root。</translation>
    </message>
    <message>
        <source>Log in as root.</source>
        <translation>请以 root 登录。</translation>
    </message>
    <message>
        <source>not 0</source>
        <translation>不是 0</translation>
    </message>
    <message>
        <source>This machine does not run Proxmox VE.</source>
        <translation>这台机器未运行 Proxmox VE。</translation>
    </message>
    <message>
        <source>Drives are given to VMs through Proxmox, so nothing can be changed here.</source>
        <translation>硬盘是通过 Proxmox 分配给虚拟机的，因此这里不能更改任何内容。</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Whether the cluster %1 has a quorum could not be read.</source>
        <translation>无法读取集群 %1 是否达到法定票数。</translation>
    </message>
    <message>
        <source>The cluster %1 has no quorum.</source>
        <translation>集群 %1 未达到法定票数。</translation>
    </message>
    <message>
        <source>Without a quorum /etc/pve is read-only, so no VM can be changed.</source>
        <translation>未达到法定票数时 /etc/pve 是只读的，因此不能更改任何虚拟机。</translation>
    </message>
    <message>
        <source>Bring the other members back first.</source>
        <translation>请先让其他成员恢复运行。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Most of the node is not in what was pasted.</source>
        <translation>粘贴的内容中缺少节点的大部分信息。</translation>
    </message>
    <message>
        <source>It can be looked at, and no drive of it can be called free: what is unknown counts as in use.</source>
        <translation>可以查看它，但其中没有哪块硬盘可以算作空闲：未知的内容视为在用。</translation>
    </message>
    <message>
        <source>To judge its drives, add the node itself.</source>
        <translation>若要判定其硬盘，请添加节点本身。</translation>
    </message>
    <message>
        <source>“%1” could not be read on the node.</source>
        <translation>无法在节点上读取“%1”。</translation>
    </message>
    <message>
        <source>No drive is judged by it.</source>
        <translation>没有硬盘据此判定。</translation>
    </message>
    <message>
        <source>What depends on it is unknown, and what is unknown counts as in use.</source>
        <translation>取决于它的内容未知，而未知的内容视为在用。</translation>
    </message>
    <message>
        <source>Read the node again. When it stays so, look at the reason on the node.</source>
        <translation>请再次读取节点。如果仍然如此，请在节点上查看原因。</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The report could not be saved as %1.</source>
        <translation>无法将报告保存为 %1。</translation>
    </message>
    <message>
        <source>Web pages (*.html);;Text files (*.txt);;All files (*)</source>
        <translation>网页 (*.html);;文本文件 (*.txt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>SecondPath</name>
    <message>
        <source>%1 is also reached through the controller at %2.</source>
        <translation>也可以通过 %2 处的控制器访问 %1。</translation>
    </message>
    <message>
        <source>The host would keep the same data through the other one, and both would write to it.</source>
        <translation>主机会通过另一个控制器保有同样的数据，两边都会写入。</translation>
    </message>
    <message>
        <source>Leave this drive to the host.</source>
        <translation>请将此硬盘留给主机。</translation>
    </message>
</context>
<context>
    <name>SessionInGroup</name>
    <message>
        <source>This SSH session comes in through group %1.</source>
        <translation>此 SSH 会话经由组 %1 进来。</translation>
    </message>
    <message>
        <source>With a drive of that group the node would lose its network, and nobody could reach it to take the change back.</source>
        <translation>分配该组的硬盘后，节点会失去网络，再没有人能连上它来撤销更改。</translation>
    </message>
</context>
<context>
    <name>SeveralNamespaces</name>
    <message numerus="yes">
        <source>%1 shows %n disks.</source>
        <translation>
            <numerusform>%1 显示 %n 个磁盘。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are namespaces of one controller, and all of them go to the VM.</source>
        <translation>它们是同一控制器的命名空间，会全部归虚拟机。</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>已按您的要求停止。</translation>
    </message>
    <message numerus="yes">
        <source>The node did not finish within %n second(s), so its answer was given up. Try again when the node is less busy.</source>
        <translation>
            <numerusform>节点没有在 %n 秒内完成，因此放弃等待其回答。请在节点不那么繁忙时重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The node did not answer within %n second(s). Check that it runs and can be reached, then connect again.</source>
        <translation>
            <numerusform>节点没有在 %n 秒内响应。请检查它是否在运行、能否连上，然后重新连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>The node gives no sign of life any more. Check that it runs and can be reached, then connect again.</source>
        <translation>节点不再有任何响应。请检查它是否在运行、能否连上，然后重新连接。</translation>
    </message>
    <message>
        <source>The node sends without end what nobody asked it for, so the line was closed. Check that this is the node you meant, and connect again.</source>
        <translation>节点不停发送无人请求的内容，因此已关闭连接。请确认这是您要的节点，然后重新连接。</translation>
    </message>
    <message>
        <source>The node sent more than %1, which no honest answer needs, so it was cut off.</source>
        <translation>节点发送的内容超过 %1，正常的回答不需要这么多，因此已将其截断。</translation>
    </message>
    <message>
        <source>The line to the node ended before the answer was complete. Connect again to see how the node is now.</source>
        <translation>与节点的连接在回答完整之前中断。请重新连接，以查看节点现在的状况。</translation>
    </message>
    <message>
        <source>The login works, but the node ran nothing for it. Use an account with an ordinary shell, such as root.</source>
        <translation>登录成功，但节点没有为其运行任何内容。请使用带普通 shell 的账户，例如 root。</translation>
    </message>
    <message>
        <source>The login works, but %1 may not become root there. Log in as root, or let root put this line into /etc/sudoers.d/lanekeeper on the node: %2</source>
        <translation>登录成功，但 %1 在那里不能成为 root。请以 root 登录，或让 root 将这一行放入节点的 /etc/sudoers.d/lanekeeper：%2</translation>
    </message>
</context>
<context>
    <name>ShellScript</name>
    <message>
        <source>Only Lanekeeper itself sets the guard. Without it nothing goes back by itself.</source>
        <translation>只有 Lanekeeper 自己才会设置守护。没有它，任何内容都不会自行恢复。</translation>
    </message>
    <message>
        <source>To take it back: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>To take it back:</source>
        <translation>撤销：</translation>
    </message>
    <message>
        <source>For %1, as root. Stops at the first failure.</source>
        <translation>用于 %1，以 root 身份运行。遇到第一个失败即停止。</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>无事可做。</translation>
    </message>
    <message>
        <source>What follows is for after the restart.</source>
        <translation>以下内容在重启之后执行。</translation>
    </message>
    <message>
        <source>Only Lanekeeper itself has the boot loader try it once. Here it is what the node starts with from then on.</source>
        <translation>只有 Lanekeeper 自身会让引导加载程序试用一次。在此处，节点此后都以它启动。</translation>
    </message>
</context>
<context>
    <name>ShownText</name>
    <message>
        <source> … (cut here)</source>
        <translation> …（在此截断）</translation>
    </message>
</context>
<context>
    <name>SimulatedNode</name>
    <message>
        <source>The description of this simulated node cannot be read.</source>
        <translation>无法读取此模拟节点的描述。</translation>
    </message>
    <message>
        <source>A link stands there.</source>
        <translation>那里是一个链接。</translation>
    </message>
    <message>
        <source>The simulated node could not be made, because a file in its folder cannot be written. Make room there or choose another folder.</source>
        <translation>无法创建模拟节点，因为其文件夹中的一个文件无法写入。请在那里腾出空间，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>There is no demo node “%1”. The demo nodes are: %2.</source>
        <translation>没有演示节点“%1”。演示节点有：%2。</translation>
    </message>
    <message>
        <source>The folder for the demo nodes cannot be made. Choose another one.</source>
        <translation>无法创建演示节点的文件夹。请选择另一个。</translation>
    </message>
    <message>
        <source>The simulated node could not be made, because its folder cannot be written.</source>
        <translation>无法创建模拟节点，因为其文件夹无法写入。</translation>
    </message>
    <message>
        <source>The simulated node could not be put in its place.</source>
        <translation>无法将模拟节点放到它的位置。</translation>
    </message>
    <message>
        <source>A demo node&apos;s folder cannot be removed. Remove it by hand.</source>
        <translation>无法移除一个演示节点的文件夹。请手动移除它。</translation>
    </message>
    <message>
        <source>Something else stands where the demo node should be. Move it away first.</source>
        <translation>演示节点应在的位置上有别的东西。请先将其移走。</translation>
    </message>
</context>
<context>
    <name>SnapshotsLackDrive</name>
    <message>
        <source>%1 has snapshots (%2), and none holds what is on the drive.</source>
        <translation>%1 有快照（%2），其中没有一个包含该硬盘上的内容。</translation>
    </message>
    <message>
        <source>Rolling back restores the VM&apos;s configuration as well: the line of the drive goes or comes with it, while what is on the drive stays as it is. New snapshots with RAM, and suspending to disk, are refused.</source>
        <translation>回滚也会恢复虚拟机的配置：硬盘那一行会随之消失或出现，而硬盘上的内容保持不变。会拒绝新建带内存的快照，也会拒绝挂起到磁盘。</translation>
    </message>
    <message>
        <source>After a rollback, look whether the VM still has the drive.</source>
        <translation>回滚之后，请查看虚拟机是否仍拥有该硬盘。</translation>
    </message>
</context>
<context>
    <name>SplitGroupPlan</name>
    <message>
        <source>The IOMMU is off, so there are no groups.</source>
        <translation>IOMMU 已关闭，因此没有组。</translation>
    </message>
    <message>
        <source>Switch it on first.</source>
        <translation>请先开启它。</translation>
    </message>
    <message>
        <source>The kernel %1 is not one of Proxmox, and others do not know this word.</source>
        <translation>内核 %1 不是 Proxmox 的内核，而其他内核不认识此参数。</translation>
    </message>
    <message>
        <source>It would do nothing.</source>
        <translation>它不会起任何作用。</translation>
    </message>
    <message>
        <source>Start the node with a kernel of Proxmox.</source>
        <translation>请用 Proxmox 的内核启动节点。</translation>
    </message>
    <message>
        <source>No port above %1 is in its group.</source>
        <translation>%1 上方没有端口在其组中。</translation>
    </message>
    <message>
        <source>What ties it to the others is not a port, so this cannot put it apart.</source>
        <translation>将它与其他设备绑在一起的不是端口，因此这无法将其分开。</translation>
    </message>
    <message>
        <source>Another slot may.</source>
        <translation>换一个插槽也许可以。</translation>
    </message>
    <message>
        <source>%1 is one function of a device with others.</source>
        <translation>%1 是同一设备多个功能中的一个。</translation>
    </message>
    <message>
        <source>Functions of one device are not put apart by its port.</source>
        <translation>同一设备的各功能不会被其端口分开。</translation>
    </message>
    <message>
        <source>The kernel was started with “%1”, and the group is shared all the same.</source>
        <translation>内核启动时带有“%1”，而该组仍然是共享的。</translation>
    </message>
    <message>
        <source>Put the drive into another slot.</source>
        <translation>请将硬盘换到另一个插槽。</translation>
    </message>
    <message>
        <source>The kernel then only pretends that %1 is kept apart.</source>
        <translation>那么内核只是假装 %1 已被隔离。</translation>
    </message>
    <message>
        <source>Devices below these ports may still reach each other around the IOMMU. A hostile or faulty VM that has the drive could read and change the host&apos;s memory, and data of other guests can be damaged. The kernel pretends it of every port with these ids.</source>
        <translation>这些端口下的设备可能仍能绕过 IOMMU 互相访问。拥有该硬盘的恶意或有故障的虚拟机可能读取并更改主机的内存，其他客户机的数据也可能受损。内核会对具有这些 ID 的每个端口都这样假装。</translation>
    </message>
    <message>
        <source>Better: another slot, best one of the processor, or an ACS switch in the firmware. Do this only for a VM you trust like the host itself.</source>
        <translation>更好的办法：换一个插槽，最好是处理器直连的插槽，或固件中的 ACS 开关。只有当您像信任主机本身一样信任该虚拟机时才这样做。</translation>
    </message>
    <message>
        <source>Mappings of %1 name group numbers, which can change: %2.</source>
        <translation>%1 的映射中指定了可能改变的组编号：%2。</translation>
    </message>
    <message>
        <source>A VM that uses a mapping with an old number does not start until the mapping is corrected.</source>
        <translation>使用带旧编号映射的虚拟机，在更正映射之前不会启动。</translation>
    </message>
    <message>
        <source>Look at Datacenter, Resource Mappings after the restart.</source>
        <translation>重启后请查看“数据中心 → 资源映射”。</translation>
    </message>
    <message>
        <source>%1 shares its IOMMU group with nothing of the host; nothing needs changing.</source>
        <translation>%1 没有与主机的任何设备共享 IOMMU 组；无需更改。</translation>
    </message>
    <message>
        <source>Put %1 into a group of its own, by pretence: “%2” joins the kernel&apos;s command line, and %3 restarts.</source>
        <translation>将 %1 放入单独的组（假装隔离）：将“%2”加入内核命令行，然后 %3 重启。</translation>
    </message>
    <message>
        <source>The ports above the drive do not keep devices apart; the kernel is told to treat them as if they did.</source>
        <translation>硬盘上方的端口并不隔离设备；这里告诉内核将它们当作会隔离设备的端口。</translation>
    </message>
    <message>
        <source>Groups are made only when a kernel starts. Afterwards the drive&apos;s group is looked at.</source>
        <translation>只有内核启动时才会划分组。之后会查看该硬盘的组。</translation>
    </message>
</context>
<context>
    <name>SshLogin</name>
    <message>
        <source>the keys of the SSH agent</source>
        <translation>SSH 代理中的密钥</translation>
    </message>
    <message>
        <source>the key %1 of the SSH agent</source>
        <translation>SSH 代理中的密钥 %1</translation>
    </message>
    <message>
        <source>the key %1 (which cannot be read)</source>
        <translation>密钥 %1（无法读取）</translation>
    </message>
    <message>
        <source>the key %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>the key %1 (which stayed locked)</source>
        <translation>密钥 %1（未能解锁）</translation>
    </message>
    <message>
        <source>the certificate beside the key %1</source>
        <translation>密钥 %1 旁的证书</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>a password or answers to the node&apos;s questions</source>
        <translation>密码，或对节点提问的回答</translation>
    </message>
    <message>
        <source>questions of the node that stayed without an answer</source>
        <translation>节点的提问（未得到回答）</translation>
    </message>
    <message>
        <source>no key and no password, which this node does not ask for</source>
        <translation>既无密钥也无密码，节点并不要求它们</translation>
    </message>
    <message>
        <source>The node asks %1 more questions than any login needs, so it was left. Check that it is the computer you mean.</source>
        <translation>节点向 %1 提出的问题超过任何登录所需，因此已断开。请确认这是您要的电脑。</translation>
    </message>
    <message>
        <source>There was nothing to log in with as %1: no key, no SSH agent, no password. Choose a key that the node knows, or give the password.</source>
        <translation>没有可供 %1 登录的凭据：没有密钥，没有 SSH 代理，没有密码。请选择节点认识的密钥，或提供密码。</translation>
    </message>
    <message>
        <source>The node refused to let %1 in. Tried: %2. Choose a key that the node knows, or give the right password.</source>
        <translation>节点拒绝 %1 登录。已尝试：%2。请选择节点认识的密钥，或提供正确的密码。</translation>
    </message>
    <message numerus="yes">
        <source>%n more key(s) were not offered, because a node shuts out who offers many: choose the right one.</source>
        <translation>
            <numerusform>另有 %n 个密钥没有出示，因为节点会将出示过多密钥者拒之门外：请选择正确的密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>The node closed the line during the login of %1. Try again in a moment.</source>
        <translation>%1 登录期间，节点关闭了连接。请稍后再试。</translation>
    </message>
</context>
<context>
    <name>SshSession</name>
    <message>
        <source>The SSH settings in ~/.ssh/config cannot be understood. Correct them, or connect without them.</source>
        <translation>无法理解 ~/.ssh/config 中的 SSH 设置。请更正它们，或不使用它们连接。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a host.</source>
        <translation>“%1”不是主机名称。</translation>
    </message>
    <message>
        <source>Port %2 of %1 does not answer as an SSH server. Check the port.</source>
        <translation>%1 的端口 %2 没有作为 SSH 服务器响应。请检查端口。</translation>
    </message>
    <message>
        <source>The jump hosts in ~/.ssh/config lead in a circle, so %1 is never reached. Correct its ProxyJump.</source>
        <translation>~/.ssh/config 中的跳板机构成环路，因此永远到不了 %1。请更正其 ProxyJump。</translation>
    </message>
    <message>
        <source>The way to %1 passes more than %2 jump hosts, which is taken for a mistake. Correct the ProxyJump in ~/.ssh/config.</source>
        <translation>到 %1 的路径经过超过 %2 个跳板机，视为有误。请更正 ~/.ssh/config 中的 ProxyJump。</translation>
    </message>
    <message>
        <source>The command that ~/.ssh/config names for the way to %1 did not lead to an SSH server. Try it in a terminal: %2</source>
        <translation>~/.ssh/config 中为到达 %1 所指定的命令没有通到 SSH 服务器。请在终端中试运行它：%2</translation>
    </message>
    <message>
        <source>%1 and this computer found no common way to encrypt. Bring both up to date.</source>
        <translation>%1 与这台电脑没有找到共同的加密方式。请将两者都更新到最新。</translation>
    </message>
    <message>
        <source>%1 cannot prove that the key it shows is its own, so it may be another computer in between. Nothing was sent to it.</source>
        <translation>%1 不能证明它出示的密钥是自己的，因此中间可能有另一台电脑。没有向它发送任何内容。</translation>
    </message>
    <message>
        <source>%1 broke off before the line was encrypted. Try again in a moment; if that does not help, look into the log of its SSH server.</source>
        <translation>%1 在连接加密之前就中断了。请稍后再试；如果无济于事，请查看其 SSH 服务器的日志。</translation>
    </message>
</context>
<context>
    <name>SshShell</name>
    <message>
        <source>The node allows no further session on this connection. Raise MaxSessions in its sshd_config.</source>
        <translation>节点不允许在此连接上再开会话。请在其 sshd_config 中调大 MaxSessions。</translation>
    </message>
</context>
<context>
    <name>StartCheckPlan</name>
    <message>
        <source>The node&apos;s files could not be read whole.</source>
        <translation>无法完整读取节点的文件。</translation>
    </message>
    <message>
        <source>What is unknown cannot be changed safely.</source>
        <translation>未知的内容无法安全地更改。</translation>
    </message>
    <message>
        <source>%1 is not of this program.</source>
        <translation>%1 不属于此程序。</translation>
    </message>
    <message>
        <source>Writing the check there would lose what it does.</source>
        <translation>将检查写在那里会使它原有的作用丢失。</translation>
    </message>
    <message>
        <source>Move it away or rename it.</source>
        <translation>请将其移走或改名。</translation>
    </message>
    <message>
        <source>Add a storage of the type Directory that holds snippets, then read the node again.</source>
        <translation>请添加一个可存放配置片段的目录类型存储，然后再次读取节点。</translation>
    </message>
    <message>
        <source>Allow it with: pvesm set %1 --content %2</source>
        <translation>允许的方法：pvesm set %1 --content %2</translation>
    </message>
    <message>
        <source>No directory storage of %1 may hold snippets.</source>
        <translation>%1 没有可以存放配置片段的目录存储。</translation>
    </message>
    <message>
        <source>Proxmox runs hookscripts only from such a storage.</source>
        <translation>Proxmox 只运行这种存储中的钩子脚本。</translation>
    </message>
    <message>
        <source>%1 has a hookscript already.</source>
        <translation>%1 已有钩子脚本。</translation>
    </message>
    <message>
        <source>A VM has one only, and what that one does is not known here.</source>
        <translation>一台虚拟机只有一个钩子脚本，而那一个的作用在此未知。</translation>
    </message>
    <message>
        <source>Take it out of the VM first, or go on without the check.</source>
        <translation>请先将其从虚拟机去掉，或不做检查继续。</translation>
    </message>
    <message>
        <source>%1 has no NVMe drive of this node.</source>
        <translation>%1 没有此节点的 NVMe 硬盘。</translation>
    </message>
    <message>
        <source>There is nothing to check before its starts.</source>
        <translation>在其启动之前没有可检查的内容。</translation>
    </message>
    <message>
        <source>Give it a drive, in the same plan if you like.</source>
        <translation>请分配给它一块硬盘；也可以在同一计划中。</translation>
    </message>
    <message>
        <source>The starts of %1 are not checked any more.</source>
        <translation>%1 的启动不再检查。</translation>
    </message>
    <message>
        <source>No VM names it any more.</source>
        <translation>不再有虚拟机指定它。</translation>
    </message>
    <message>
        <source>A line of %1 names no device of this node.</source>
        <translation>%1 有一行没有指定此节点的设备。</translation>
    </message>
    <message>
        <source>What it will name one day cannot be recorded now, and would go unchecked.</source>
        <translation>它将来会指定什么现在无法记录，因此会不经检查。</translation>
    </message>
    <message>
        <source>Take the line out of the VM first.</source>
        <translation>请先将该行从虚拟机去掉。</translation>
    </message>
    <message>
        <source>Something else sits there than the check of %1 has recorded.</source>
        <translation>那里的东西与 %1 的检查所记录的不同。</translation>
    </message>
    <message>
        <source>With this plan it is recorded as it is now, and the VM may start with it.</source>
        <translation>按此计划会将其按现状记录，虚拟机可以带着它启动。</translation>
    </message>
    <message>
        <source>The VM would not start, and this plan would hide it.</source>
        <translation>虚拟机不会启动，而此计划会掩盖这一点。</translation>
    </message>
    <message>
        <source>Make sure that this is what the VM should get.</source>
        <translation>请确认这就是虚拟机应得到的。</translation>
    </message>
    <message>
        <source>Look at what changed, and have the check of this VM planned anew first.</source>
        <translation>请查看改变了什么，并先为此虚拟机重新计划检查。</translation>
    </message>
    <message>
        <source>Every start of %1 is checked already; nothing needs changing.</source>
        <translation>%1 的每次启动都已在检查；无需更改。</translation>
    </message>
    <message>
        <source>The serial of the drive at %1 is not known now.</source>
        <translation>现在不知道 %1 处硬盘的序列号。</translation>
    </message>
    <message>
        <source>Before the starts of the VM only its ids are proved, which another one of the same model has too.</source>
        <translation>虚拟机启动之前只证实其 ID，而另一块同型号的硬盘也有相同的 ID。</translation>
    </message>
    <message>
        <source>Plan it once more while the host has the drive.</source>
        <translation>请在主机拥有该硬盘时再计划一次。</translation>
    </message>
    <message>
        <source>Proxmox runs it before each start of the VM, before it takes anything from the host. While vfio-pci has a drive, its serial is hidden and its ids must do.</source>
        <translation>Proxmox 在虚拟机每次启动之前、从主机取走任何设备之前运行它。vfio-pci 占着硬盘期间，其序列号不可见，只能凭 ID。</translation>
    </message>
    <message>
        <source>Check every start of %1</source>
        <translation>检查 %1 的每次启动</translation>
    </message>
    <message>
        <source>Before every start of %1, prove that it gets the devices it was given and no others; else it does not start.</source>
        <translation>在 %1 每次启动之前，证实它得到的正是分配给它的设备而没有别的；否则它不启动。</translation>
    </message>
    <message>
        <source>The check before the starts of %1 follows.</source>
        <translation>%1 启动前的检查随之更新。</translation>
    </message>
</context>
<context>
    <name>StartGuard</name>
    <message>
        <source>Proxmox refused to keep %1 from starting at boot, so it was not started.</source>
        <translation>Proxmox 拒绝关闭 %1 的开机自启动，因此没有启动它。</translation>
    </message>
    <message>
        <source>Another device sits where the start of %1 would take one. It was not started.</source>
        <translation>启动 %1 会取走设备的位置上是另一个设备。没有启动它。</translation>
    </message>
    <message>
        <source>What the start of %1 takes is not as it was. It was not started.</source>
        <translation>启动 %1 会取走的设备与原先不同。没有启动它。</translation>
    </message>
    <message>
        <source>%1 was started meanwhile.</source>
        <translation>其间 %1 已被启动。</translation>
    </message>
    <message>
        <source>The host uses what the start of %1 would take: %2. It was not started.</source>
        <translation>主机正在使用启动 %1 会取走的设备：%2。没有启动它。</translation>
    </message>
    <message>
        <source>Another start of %1 waits to be confirmed: lanekeeper confirm</source>
        <translation>%1 的另一次启动正在等待确认：lanekeeper confirm</translation>
    </message>
    <message>
        <source>No guard could be set over the start of %1. It was not started.</source>
        <translation>无法为 %1 的启动设置守护。没有启动它。</translation>
    </message>
    <message>
        <source>The guard over the VM&apos;s start does not do what it is told.</source>
        <translation>对虚拟机启动的守护没有按要求工作。</translation>
    </message>
    <message>
        <source>The node&apos;s answer makes no sense. Read it again.</source>
        <translation>节点的回答无法理解。请重新读取。</translation>
    </message>
    <message>
        <source>%1 runs with its devices, but Proxmox refused to let it start at boot again.</source>
        <translation>%1 带着其设备运行，但 Proxmox 拒绝重新开启它的开机自启动。</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>No display is reachable here, so there is no window; lanekeeper --help shows what works without one.</source>
        <translation>这里没有可用的显示器，因此没有窗口；lanekeeper --help 会说明没有窗口时可用的功能。</translation>
    </message>
    <message>
        <source>--appearance is light, dark or system.</source>
        <translation>--appearance 的值为 light、dark 或 system。</translation>
    </message>
    <message>
        <source>--size is a width and a height, such as 1280x720.</source>
        <translation>--size 是宽度和高度，例如 1280x720。</translation>
    </message>
</context>
<context>
    <name>StateSign</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>, %1 min ago</source>
        <translation>，%1 分钟前</translation>
    </message>
    <message>
        <source>, %1 h ago</source>
        <translation>，%1 小时前</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>读取于 %1</translation>
    </message>
    <message>
        <source>being applied</source>
        <translation>正在应用</translation>
    </message>
    <message>
        <source>being measured, %1 %</source>
        <translation>正在测量，%1 %</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>没有计划</translation>
    </message>
    <message>
        <source>planned, but refused</source>
        <translation>已计划，但被拒绝</translation>
    </message>
    <message>
        <source>undo under review</source>
        <translation>正在查看撤销计划</translation>
    </message>
    <message>
        <source>planned, nothing needs changing</source>
        <translation>已计划，无需更改</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) planned</source>
        <translation>
            <numerusform>已计划 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>没有可撤销的更改</translation>
    </message>
    <message>
        <source>last change %1 can be undone</source>
        <translation>最近一次更改（%1）可以撤销</translation>
    </message>
</context>
<context>
    <name>TakeBackPlan</name>
    <message>
        <source>%1 has %2 through the mapping %3, which names other devices as well.</source>
        <translation>%1 通过映射 %3 拥有 %2，而该映射还指定了其他设备。</translation>
    </message>
    <message>
        <source>Without that line the VM would lose them too.</source>
        <translation>没有该行，虚拟机也会失去那些设备。</translation>
    </message>
    <message>
        <source>Change the mapping in Proxmox.</source>
        <translation>请在 Proxmox 中更改该映射。</translation>
    </message>
    <message>
        <source>%1 boots from %2 and from nothing else.</source>
        <translation>%1 只从 %2 启动，没有别的启动设备。</translation>
    </message>
    <message>
        <source>Without the drive it could not start.</source>
        <translation>没有该硬盘，它就无法启动。</translation>
    </message>
    <message>
        <source>Give it another boot device first.</source>
        <translation>请先给它另一个启动设备。</translation>
    </message>
    <message>
        <source>Take %1 back from %2</source>
        <translation>从 %2 收回 %1</translation>
    </message>
    <message>
        <source>Take %1 back from %2, as soon as it has been stopped.</source>
        <translation>从 %2 收回 %1，在其停止之后立即进行。</translation>
    </message>
    <message>
        <source>Take %1 back from %2.</source>
        <translation>从 %2 收回 %1。</translation>
    </message>
    <message>
        <source>No VM has %1; nothing needs changing.</source>
        <translation>没有虚拟机拥有 %1；无需更改。</translation>
    </message>
    <message>
        <source>Give %1 back to the host.</source>
        <translation>将 %1 归还主机。</translation>
    </message>
    <message>
        <source>The mapping %1 stays, for when the drive is given again.</source>
        <translation>映射 %1 保留，供以后再次分配该硬盘时使用。</translation>
    </message>
</context>
<context>
    <name>TakenByStart</name>
    <message>
        <source>%1 of %2 names no device of this node.</source>
        <translation>%2 的 %1 没有指定此节点的设备。</translation>
    </message>
    <message>
        <source>The VM would not start with that line.</source>
        <translation>带着该行，虚拟机不会启动。</translation>
    </message>
    <message>
        <source>%1 has %2 now.</source>
        <translation>%1 现在拥有 %2。</translation>
    </message>
    <message>
        <source>%1 cannot start with it meanwhile.</source>
        <translation>其间 %1 无法带着它启动。</translation>
    </message>
    <message>
        <source>Starting %1 takes %2 at %3 from the host as well.</source>
        <translation>启动 %1 还会从主机取走 %3 处的 %2。</translation>
    </message>
    <message>
        <source>It sits in the same IOMMU group as a device of the VM, and Proxmox takes them all.</source>
        <translation>它与该虚拟机的一个设备在同一 IOMMU 组中，而 Proxmox 会将它们全部取走。</translation>
    </message>
    <message>
        <source>The IOMMU group of %1 is not known.</source>
        <translation>%1 的 IOMMU 组未知。</translation>
    </message>
    <message>
        <source>So nobody can say what %1 takes from the host when it starts.</source>
        <translation>因此无人能说出 %1 启动时会从主机取走什么。</translation>
    </message>
</context>
<context>
    <name>TargetLook</name>
    <message>
        <source>What the machine says of the target makes no sense. Try again.</source>
        <translation>机器关于目标的回答无法理解。请重试。</translation>
    </message>
</context>
<context>
    <name>TidyUpPlan</name>
    <message>
        <source>Only what binds NVMe drives early, or does nothing, goes; the rest stays to the byte.</source>
        <translation>只去掉提前绑定 NVMe 硬盘或不起作用的内容；其余的逐字节保持不变。</translation>
    </message>
    <message>
        <source>Take %1 out of %2: at its next start the host keeps %3; a VM that has such a drive gets it when it starts.</source>
        <translation>从 %2 去掉 %1：主机下次启动时会保留 %3；拥有这种硬盘的虚拟机在启动时得到它。</translation>
    </message>
    <message>
        <source>Take “softdep nvme pre: vfio-pci” out of %1: nvme does not wait for vfio-pci any more.</source>
        <translation>从 %1 去掉“softdep nvme pre: vfio-pci”：nvme 不再等待 vfio-pci。</translation>
    </message>
    <message>
        <source>Take modules of vfio out of %1: Proxmox loads what it needs when a VM starts.</source>
        <translation>从 %1 去掉 vfio 模块：虚拟机启动时 Proxmox 会加载所需的模块。</translation>
    </message>
    <message>
        <source>Take %1 off the kernel&apos;s command line: at its next start the host keeps %2; a VM that has such a drive gets it when it starts.</source>
        <translation>从内核命令行去掉 %1：主机下次启动时会保留 %2；拥有这种硬盘的虚拟机在启动时得到它。</translation>
    </message>
    <message>
        <source>Take “%1” off the kernel&apos;s command line: it is no value that the kernel knows.</source>
        <translation>从内核命令行去掉“%1”：它不是内核认识的值。</translation>
    </message>
    <message>
        <source>Take “%1” off the kernel&apos;s command line: it is for Intel&apos;s processors.</source>
        <translation>从内核命令行去掉“%1”：它用于 Intel 的处理器。</translation>
    </message>
    <message>
        <source>Take “%1” off the kernel&apos;s command line: from kernel 6.8 on it is so without the word. An older kernel that is started again would need it.</source>
        <translation>从内核命令行去掉“%1”：从内核 6.8 起，没有该参数也是如此。如果再次启动较旧的内核，则会需要它。</translation>
    </message>
    <message>
        <source>Only a start of the node shows that it comes up with the new settings.</source>
        <translation>只有节点启动一次，才能表明它能用新设置启动。</translation>
    </message>
    <message>
        <source>Nothing that a guide left is on %1; nothing needs changing.</source>
        <translation>%1 上没有教程的残留设置；无需更改。</translation>
    </message>
    <message>
        <source>%1 has lines that go on behind a backslash.</source>
        <translation>%1 中有以反斜杠续行的行。</translation>
    </message>
    <message>
        <source>What they come to cannot be told for sure.</source>
        <translation>它们最终合成什么无法确定。</translation>
    </message>
    <message>
        <source>Write each setting in one line, then read the node again.</source>
        <translation>请将每项设置写在一行内，然后再次读取节点。</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMM</source>
        <comment>day and month as QLocale writes them</comment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>Traps</name>
    <message>
        <source>Some reads were faster than flash or the link can be: ZFS answered them from memory.</source>
        <translation>某些读取比闪存或链路所能达到的更快：ZFS 从内存回答了它们。</translation>
    </message>
    <message>
        <source>Some reads were faster than flash or the link can be: blocks that were never written or are trimmed are answered without touching the flash.</source>
        <translation>某些读取比闪存或链路所能达到的更快：从未写入或已修整的块不触及闪存就得到回答。</translation>
    </message>
    <message>
        <source>Some reads were faster than flash or the link can be: a cache answered them.</source>
        <translation>某些读取比闪存或链路所能达到的更快：缓存回答了它们。</translation>
    </message>
    <message>
        <source>Nothing is known to use the drive. If it is empty or trimmed, it answers reads without touching the flash, and looks faster than it is.</source>
        <translation>没有已知的使用者在使用该硬盘。如果它是空的或已修整，它不触及闪存就能回答读取，看上去比实际更快。</translation>
    </message>
    <message>
        <source>The file (%1) is small against the drive (%2), so writes may fit its cache of fast cells. A drive that is written for longer gets slower.</source>
        <translation>与硬盘（%2）相比，文件（%1）很小，因此写入可能全部落在其快速单元的缓存中。持续写入更久的硬盘会变慢。</translation>
    </message>
    <message>
        <source>This ZFS does not go around its cache in memory (OpenZFS does from 2.3 on), so reads show the speed of memory.</source>
        <translation>此 ZFS 不会绕过其内存缓存（OpenZFS 从 2.3 起才会），因此读取显示的是内存的速度。</translation>
    </message>
    <message>
        <source>The drive hangs on %1 GT/s x%2, and could have %3 GT/s x%4. Large reads show the link, not the drive.</source>
        <translation>硬盘接在 %1 GT/s x%2 上，而它可达 %3 GT/s x%4。大块读取显示的是链路的速度，而不是硬盘的。</translation>
    </message>
    <message>
        <source>The drive slowed itself down for %1 s, because it was hot. Cooler, it is faster.</source>
        <translation>硬盘因过热而自行降速 %1 s。温度更低时会更快。</translation>
    </message>
    <message>
        <source>The drive reached %1 °C, above which it slows itself down. Cooler, it may be faster.</source>
        <translation>硬盘达到 %1 °C，超过此温度就会自行降速。温度更低时可能更快。</translation>
    </message>
    <message>
        <source>In some runs the speed still changed by more than a tenth, so longer ones would give other numbers.</source>
        <translation>某些轮中速度的变化仍超过十分之一，因此更长的轮次会得出不同的数字。</translation>
    </message>
</context>
<context>
    <name>TwinIds</name>
    <message>
        <source>%1 at %2 has a twin with the same ids, %3.</source>
        <translation>%2 处的 %1 有一块 ID 相同的孪生硬盘：%3。</translation>
    </message>
    <message>
        <source>Only the serial tells them apart. Binding by ids (vfio-pci ids=) would take both.</source>
        <translation>只有序列号能区分它们。按 ID 绑定（vfio-pci ids=）会取走两者。</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>This change was not brought to an end.</source>
        <translation>此更改尚未结束。</translation>
    </message>
    <message>
        <source>Resume it first; then it can be taken back.</source>
        <translation>请先继续它；然后才能撤销。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message>
        <source>Nothing of this change was done.</source>
        <translation>此更改中的任何操作都未执行。</translation>
    </message>
    <message>
        <source>It was taken back before.</source>
        <translation>它之前已被撤销。</translation>
    </message>
    <message>
        <source>This change was made on %1, and this node is %2.</source>
        <translation>此更改是在 %1 上进行的，而这个节点是 %2。</translation>
    </message>
    <message>
        <source>Addresses mean something else on another node.</source>
        <translation>在另一个节点上，地址的含义不同。</translation>
    </message>
    <message>
        <source>Everything is as it was before; nothing needs changing.</source>
        <translation>一切都与以前相同；无需更改。</translation>
    </message>
    <message>
        <source>The file reads then as it did before, to the byte.</source>
        <translation>之后该文件的内容与以前逐字节相同。</translation>
    </message>
    <message>
        <source>Write %1 as it was.</source>
        <translation>将 %1 写回原样。</translation>
    </message>
    <message>
        <source>Remove %1 again.</source>
        <translation>重新移除 %1。</translation>
    </message>
    <message>
        <source>Somebody changed %1 since.</source>
        <translation>此后有人更改了 %1。</translation>
    </message>
    <message>
        <source>Taking it back would undo their change as well.</source>
        <translation>撤销它也会撤销那个人的更改。</translation>
    </message>
    <message>
        <source>Another device sits at %1 now.</source>
        <translation>%1 处现在是另一个设备。</translation>
    </message>
    <message>
        <source>It must not be handed to another driver for the one that sat there.</source>
        <translation>不得因为原先在那里的设备而将它交给另一个驱动。</translation>
    </message>
    <message>
        <source>Give %1 back to the host.</source>
        <translation>将 %1 归还主机。</translation>
    </message>
    <message>
        <source>Release %1 from the host again.</source>
        <translation>再次从主机释放 %1。</translation>
    </message>
    <message>
        <source>A kernel reads its command line only when it starts.</source>
        <translation>内核只在启动时读取其命令行。</translation>
    </message>
    <message>
        <source>Restart %1.</source>
        <translation>重启 %1。</translation>
    </message>
    <message>
        <source>That is how it was before this change; with these settings back the node may not start any more.</source>
        <translation>此更改之前就是这样；恢复这些设置后，节点可能无法再启动。</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>没有 %1</translation>
    </message>
    <message>
        <source>%1 is not on this node any more.</source>
        <translation>%1 已不在此节点上。</translation>
    </message>
    <message>
        <source>What was changed in it cannot be taken back here.</source>
        <translation>其中更改的内容无法在这里撤销。</translation>
    </message>
    <message>
        <source>The cluster&apos;s mappings could not be read.</source>
        <translation>无法读取集群的映射。</translation>
    </message>
    <message>
        <source>What became of %1 is not known.</source>
        <translation>%1 的现状未知。</translation>
    </message>
    <message>
        <source>Somebody changed the mapping %1 since.</source>
        <translation>此后有人更改了映射 %1。</translation>
    </message>
    <message>
        <source>The mapping %1 is used by %2.</source>
        <translation>映射 %1 正被 %2 使用。</translation>
    </message>
    <message>
        <source>Without it that VM could not start.</source>
        <translation>没有它，该虚拟机就无法启动。</translation>
    </message>
    <message>
        <source>No VM names it any more.</source>
        <translation>不再有虚拟机指定它。</translation>
    </message>
    <message>
        <source>Bring the mapping %1 back to what it was.</source>
        <translation>将映射 %1 恢复原状。</translation>
    </message>
    <message>
        <source>Remove the mapping %1 again.</source>
        <translation>重新移除映射 %1。</translation>
    </message>
    <message>
        <source>Start %1 again, which ran before.</source>
        <translation>再次启动先前在运行的 %1。</translation>
    </message>
    <message>
        <source>Let %1 start at boot again.</source>
        <translation>重新开启 %1 的开机自启动。</translation>
    </message>
    <message>
        <source>Somebody changed %1 of %2 since.</source>
        <translation>此后有人更改了 %2 的 %1。</translation>
    </message>
    <message>
        <source>%1, and was left as %2</source>
        <translation>%1，而更改后为 %2</translation>
    </message>
    <message>
        <source>The device of %1 is not in this node any more.</source>
        <translation>%1 的设备已不在此节点中。</translation>
    </message>
    <message>
        <source>The VM could not start with that line.</source>
        <translation>带着该行，虚拟机无法启动。</translation>
    </message>
    <message>
        <source>Take %1 back from %2</source>
        <translation>从 %2 收回 %1</translation>
    </message>
    <message>
        <source>The VM would get something else than it had.</source>
        <translation>虚拟机会得到与原先不同的东西。</translation>
    </message>
    <message>
        <source>Give %1 to %2 again</source>
        <translation>再次将 %1 分配给 %2</translation>
    </message>
    <message>
        <source>Set %1 of %2 back to “%3”</source>
        <translation>将 %2 的 %1 改回“%3”</translation>
    </message>
    <message>
        <source>Take %1 out of %2 again</source>
        <translation>重新从 %2 去掉 %1</translation>
    </message>
    <message>
        <source>%1; it runs, so this waits until it has been stopped.</source>
        <translation>%1；它正在运行，因此要等它停止后才生效。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Take back by hand what difference 1 shows, keep what difference 2 shows, then read the node again and undo the rest.</source>
        <translation>请手动撤销差异 1 所示的内容，保留差异 2 所示的内容，然后再次读取节点并撤销其余部分。</translation>
    </message>
    <message>
        <source>The mapping %1 stays: the VM that has the drive runs with it until it is stopped. Take this change back once more then, and the mapping goes too.</source>
        <translation>映射 %1 保留：拥有该硬盘的虚拟机在停止之前一直使用它运行。停止后请再撤销一次此更改，映射也会随之移除。</translation>
    </message>
    <message>
        <source>Taking this back would make a change of the boot settings anew.</source>
        <translation>撤销它会重新进行一次启动设置的更改。</translation>
    </message>
    <message>
        <source>It would have none of what makes such a change safe: it was taken back before the node was restarted for it, so there is no restart to prove it by. Plan the change itself again.</source>
        <translation>它将缺少使此类更改安全的一切：在节点为其重启之前它就已被撤销，因此没有重启可以验证它。请重新规划该更改本身。</translation>
    </message>
</context>
<context>
    <name>Unread</name>
    <message>
        <source>The node&apos;s answer does not say.</source>
        <translation>节点的回答中没有说明。</translation>
    </message>
    <message>
        <source>The answer makes no sense.</source>
        <translation>回答无法理解。</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>回答太长。</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>它不存在。</translation>
    </message>
    <message>
        <source>It failed with exit code %1.</source>
        <translation>它失败了，退出码为 %1。</translation>
    </message>
</context>
<context>
    <name>UnsafeOnboot</name>
    <message>
        <source>At the next boot %1 starts by itself and takes what the host uses.</source>
        <translation>下次启动节点时，%1 会自行启动并取走主机正在使用的设备。</translation>
    </message>
    <message>
        <source>The node may not come back from that. While it boots it would lose: %1.</source>
        <translation>节点可能因此无法恢复。启动时它会失去：%1。</translation>
    </message>
    <message>
        <source>Switch “Start at boot” of that VM off before the node restarts.</source>
        <translation>请在节点重启之前关闭该虚拟机的“开机自启动”。</translation>
    </message>
</context>
<context>
    <name>VirtualFunction</name>
    <message>
        <source>%1 at %2 is a part of the drive at %3, a virtual function.</source>
        <translation>%2 处的 %1 是 %3 处硬盘的一部分，即虚拟功能。</translation>
    </message>
    <message>
        <source>It lives only as long as the host keeps the whole drive, and after a restart of the node only if something makes it again.</source>
        <translation>只有主机保有整块硬盘时它才存在；节点重启后，只有重新创建它才会再有。</translation>
    </message>
    <message>
        <source>Leave the whole drive with the host.</source>
        <translation>请将整块硬盘留给主机。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is split into %n virtual function(s).</source>
        <translation>
            <numerusform>%1 被拆分为 %n 个虚拟功能。</numerusform>
        </translation>
    </message>
    <message>
        <source>When a VM takes the whole drive, its parts vanish, whoever uses them.</source>
        <translation>虚拟机取走整块硬盘时，它的各部分都会消失，无论谁在使用它们。</translation>
    </message>
    <message>
        <source>Take the parts back first (sriov_numvfs), or give one of them.</source>
        <translation>请先收回各部分（sriov_numvfs），或分配其中之一。</translation>
    </message>
</context>
<context>
    <name>VirtualMachine</name>
    <message>
        <source>VM %1</source>
        <translation>VM %1</translation>
    </message>
</context>
<context>
    <name>VmSetting</name>
    <message>
        <source>The node&apos;s answer makes no sense. Read it again.</source>
        <translation>节点的回答无法理解。请重新读取。</translation>
    </message>
    <message>
        <source>Another device sits in the drive&apos;s slot now. Nothing was changed; read the node again.</source>
        <translation>该硬盘的插槽中现在是另一个设备。未更改任何内容；请再次读取节点。</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration could not be read back.</source>
        <translation>无法读回虚拟机的配置。</translation>
    </message>
    <message>
        <source>There is no VM %1 on this node.</source>
        <translation>此节点上没有 VM %1。</translation>
    </message>
    <message>
        <source>The configuration of VM %1 cannot be read. Log in as root.</source>
        <translation>无法读取 VM %1 的配置。请以 root 登录。</translation>
    </message>
    <message>
        <source>Somebody changed %1 in the meantime. Nothing was changed; read the node again.</source>
        <translation>其间有人更改了 %1。未更改任何内容；请再次读取节点。</translation>
    </message>
    <message>
        <source>Proxmox works on %1 just now and has locked it. Try again when that is done.</source>
        <translation>Proxmox 正在处理 %1 并已将其锁定。请在完成后重试。</translation>
    </message>
    <message>
        <source>/etc/pve cannot be written, most likely because the cluster has no quorum. Nothing was changed.</source>
        <translation>无法写入 /etc/pve，很可能是因为集群未达到法定票数。未更改任何内容。</translation>
    </message>
    <message>
        <source>The node has no room left to write the VM&apos;s configuration. Nothing was changed.</source>
        <translation>节点没有空间写入虚拟机的配置。未更改任何内容。</translation>
    </message>
    <message>
        <source>Proxmox refused to change %1: %2</source>
        <translation>Proxmox 拒绝更改 %1：%2</translation>
    </message>
    <message>
        <source>Proxmox said nothing against it, but %1 does not read as planned.</source>
        <translation>Proxmox 没有提出异议，但 %1 与计划不符。</translation>
    </message>
    <message>
        <source>Somebody changed %1 in the meantime.</source>
        <translation>其间有人更改了 %1。</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1（模拟）</translation>
    </message>
    <message>
        <source>%1 %, changing %2 — Lanekeeper</source>
        <translation>%1 %，正在更改 %2 — Lanekeeper</translation>
    </message>
    <message>
        <source>%1 %, measuring on %2 — Lanekeeper</source>
        <translation>%1 %，正在测量 %2 — Lanekeeper</translation>
    </message>
    <message>
        <source>%1 — Lanekeeper</source>
        <translation>%1 — Lanekeeper</translation>
    </message>
</context>
<context>
    <name>WordsWithoutEffect</name>
    <message>
        <source>It may stay or go.</source>
        <translation>可留可去。</translation>
    </message>
    <message>
        <source>“%1” on the kernel&apos;s command line does nothing.</source>
        <translation>内核命令行中的“%1”不起作用。</translation>
    </message>
    <message>
        <source>The kernel knows no such value; AMD&apos;s IOMMU is on by default.</source>
        <translation>内核不认识这样的值；AMD 的 IOMMU 默认开启。</translation>
    </message>
    <message>
        <source>It is a word for Intel&apos;s processors, and this one is not Intel&apos;s.</source>
        <translation>这是用于 Intel 处理器的参数，而这一台不是 Intel 的。</translation>
    </message>
    <message>
        <source>The vfio lines in the list of modules to load do nothing for a VM.</source>
        <translation>要加载的模块列表中的 vfio 行对虚拟机不起作用。</translation>
    </message>
    <message>
        <source>They are read after the drivers have taken their devices, and Proxmox loads what it needs by itself. vfio_virqfd is no module since kernel 6.2.</source>
        <translation>它们在驱动接管设备之后才被读取，而 Proxmox 会自行加载所需的模块。自内核 6.2 起，vfio_virqfd 不再是模块。</translation>
    </message>
</context>
<context>
    <name>gui::AboutDialog</name>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>About Lanekeeper</source>
        <translation>关于 Lanekeeper</translation>
    </message>
    <message>
        <source>Gives a VM a whole NVMe drive, and keeps the host.</source>
        <translation>将整块 NVMe 硬盘分配给虚拟机，并保全主机。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later one. You may use it, change it and pass it on. It comes without any warranty, as far as the law allows that.</source>
        <translation>以 GNU 通用公共许可证第 3 版或任何更新版本发布的自由软件。您可以使用、修改和传播它。在法律允许的范围内，不提供任何担保。</translation>
    </message>
    <message>
        <source>Read the &amp;licence</source>
        <translation>阅读许可证(&amp;L)</translation>
    </message>
    <message>
        <source>Show the log &amp;folder</source>
        <translation>显示日志文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>您的数据在哪里</translation>
    </message>
    <message>
        <source>List of nodes</source>
        <translation>节点列表</translation>
    </message>
    <message>
        <source>Receipts of changes</source>
        <translation>更改回执</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>Demo nodes</source>
        <translation>演示节点</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>No password and no key is in any of these. What you chose to keep lies in the desktop’s keyring.</source>
        <translation>其中不含任何密码或密钥。您选择保留的内容在桌面的密钥环中。</translation>
    </message>
</context>
<context>
    <name>gui::AddNodeDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>编辑连接</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>添加节点</translation>
    </message>
    <message>
        <source>Which node?</source>
        <translation>哪个节点？</translation>
    </message>
    <message>
        <source>Adding reads it once and changes nothing. Nothing is installed on it.</source>
        <translation>添加时会读取一次节点，不更改任何内容。不会在其上安装任何东西。</translation>
    </message>
    <message>
        <source>How is %1 reached?</source>
        <translation>如何连接 %1？</translation>
    </message>
    <message>
        <source>Nothing changes on the node.</source>
        <translation>节点上不会有任何更改。</translation>
    </message>
    <message>
        <source>Another node, reached like %1</source>
        <translation>另一个节点，连接方式与 %1 相同</translation>
    </message>
    <message>
        <source>Say where it is; the rest is as there.</source>
        <translation>请说明它在哪里；其余与那里相同。</translation>
    </message>
    <message>
        <source>Over &amp;SSH</source>
        <translation>通过 SSH(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Demo node</source>
        <translation>演示节点(&amp;D)</translation>
    </message>
    <message>
        <source>Capture &amp;file</source>
        <translation>采集文件(&amp;F)</translation>
    </message>
    <message>
        <source>Simulated nodes</source>
        <translation>模拟节点</translation>
    </message>
    <message>
        <source>Capture file</source>
        <translation>采集文件</translation>
    </message>
    <message>
        <source>what “lanekeeper capture” wrote</source>
        <translation>“lanekeeper capture”写出的文件</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>浏览(&amp;R)…</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>文件(&amp;L)</translation>
    </message>
    <message>
        <source>A capture shows a node as it was. It can be read and planned on; nothing can be applied.</source>
        <translation>采集文件显示节点当时的样子。可以读取并据此制定计划；不能应用任何内容。</translation>
    </message>
    <message>
        <source>&amp;Import from SSH configuration…</source>
        <translation>从 SSH 配置导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Add and read</source>
        <translation>添加并读取(&amp;A)</translation>
    </message>
    <message>
        <source>For&amp;get kept password</source>
        <translation>忘记已保存的密码(&amp;G)</translation>
    </message>
    <message>
        <source>Forgotten; it is asked for at the next connection.</source>
        <translation>已忘记；下次连接时会询问。</translation>
    </message>
    <message>
        <source>It is not used any more, but the keyring did not say that it is gone. Look for “lanekeeper” in your desktop’s keyring.</source>
        <translation>已不再使用它，但密钥环没有说明它已被删除。请在桌面的密钥环中查找“lanekeeper”。</translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation>停止测试(&amp;T)</translation>
    </message>
    <message>
        <source>The connection stays as it is.</source>
        <translation>连接保持不变。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 已在列表中。</translation>
    </message>
</context>
<context>
    <name>gui::ApplyDialog</name>
    <message>
        <source>Apply — %1</source>
        <translation>应用 — %1</translation>
    </message>
    <message>
        <source>Apply this plan to %1?</source>
        <translation>将此计划应用到 %1？</translation>
    </message>
    <message>
        <source>%1 is simulated: nothing outside its folder is touched.</source>
        <translation>%1 是模拟的：不会触及其文件夹之外的任何内容。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>%1 restarts once; all its guests stop for it.</source>
        <translation>%1 重启一次；其所有客户机都会为此停止。</translation>
    </message>
    <message>
        <source>None. %1 keeps running.</source>
        <translation>不重启。%1 继续运行。</translation>
    </message>
    <message>
        <source>%1 %2 is read again first; if it is no longer as planned, nothing is written.</source>
        <translation>%1会先再次读取 %2；如果它已与计划不符，则不写入任何内容。</translation>
    </message>
    <message>
        <source>&amp;Apply and restart %1</source>
        <translation>应用并重启 %1(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Apply to %1</source>
        <translation>应用到 %1(&amp;A)</translation>
    </message>
    <message>
        <source>This gives something up. To go on, type %1 here:</source>
        <translation>这会放弃某些东西。若要继续，请在此输入 %1：</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>%1 runs on; the change waits until it is stopped and started again.</source>
        <translation>%1 继续运行；更改要等到它停止并重新启动之后。</translation>
    </message>
    <message>
        <source>%1 is stopped; the change counts from its next start.</source>
        <translation>%1 已停止；更改从其下次启动起生效。</translation>
    </message>
</context>
<context>
    <name>gui::ApplyProgress</name>
    <message>
        <source>Steps and their state</source>
        <translation>步骤及其状态</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>计划的进度</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>If %1 does not come back</source>
        <translation>如果 %1 没有恢复运行</translation>
    </message>
    <message>
        <source>To go back by hand</source>
        <translation>手动回退</translation>
    </message>
    <message>
        <source>On the node’s own console, as root, this undoes what was done:</source>
        <translation>在节点自己的控制台上以 root 执行，可撤销已做的操作：</translation>
    </message>
</context>
<context>
    <name>gui::BenchmarkBar</name>
    <message>
        <source>&amp;Charts</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>M&amp;easure again…</source>
        <translation>再次测量(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Drive</source>
        <translation>硬盘(&amp;D)</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>方案(&amp;F)</translation>
    </message>
    <message>
        <source>Picture (&amp;PNG)…</source>
        <translation>图片 (&amp;PNG)…</translation>
    </message>
    <message>
        <source>Drawing (&amp;SVG)…</source>
        <translation>矢量图 (&amp;SVG)…</translation>
    </message>
    <message>
        <source>Runs as &amp;CSV…</source>
        <translation>各轮数据 (&amp;CSV)…</translation>
    </message>
    <message>
        <source>Curves as CS&amp;V…</source>
        <translation>曲线数据 (CS&amp;V)…</translation>
    </message>
    <message>
        <source>Everything as &amp;JSON…</source>
        <translation>全部内容 (&amp;JSON)…</translation>
    </message>
    <message>
        <source>&amp;Import measurements…</source>
        <translation>导入测量(&amp;I)…</translation>
    </message>
    <message>
        <source>Cop&amp;y as text for a forum</source>
        <translation>复制为论坛文本(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>gui::BenchmarksPage</name>
    <message>
        <source>%1 could not be imported.</source>
        <translation>无法导入 %1。</translation>
    </message>
    <message>
        <source>%1 could not be kept.</source>
        <translation>无法保存 %1。</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Remove a measurement</source>
        <translation>移除测量</translation>
    </message>
    <message>
        <source>Remove this measurement?</source>
        <translation>移除此测量？</translation>
    </message>
    <message>
        <source>%1. It is kept nowhere else; only an export brings it back.</source>
        <translation>%1。它没有保存在别处；只有导出文件才能将它找回。</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>停止测量</translation>
    </message>
    <message>
        <source>Stop this measurement?</source>
        <translation>停止此测量？</translation>
    </message>
    <message>
        <source>fio ends within a second. The runs that ended are kept.</source>
        <translation>fio 会在一秒内结束。已结束的各轮会保留。</translation>
    </message>
    <message>
        <source>&amp;Stop measuring</source>
        <translation>停止测量(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep measuring</source>
        <translation>继续测量(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Benchmarks</source>
        <translation>基准测试(&amp;B)</translation>
    </message>
</context>
<context>
    <name>gui::ChangesMenu</name>
    <message>
        <source>Nothing else needs changing here</source>
        <translation>这里没有其他需要更改的</translation>
    </message>
    <message>
        <source>This node was not read yet</source>
        <translation>尚未读取此节点</translation>
    </message>
</context>
<context>
    <name>gui::ChoiceHeader</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>gui::CommandBox</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制该命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>gui::ComparisonPanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Simulated: no real drive was measured.</source>
        <translation>模拟：没有测量真实的硬盘。</translation>
    </message>
    <message>
        <source>Det&amp;ails of</source>
        <translation>详情(&amp;A)</translation>
    </message>
    <message>
        <source>Measurements; the space bar picks one for comparing</source>
        <translation>测量；按空格键选取一个进行比较</translation>
    </message>
    <message>
        <source>Pick what to see side by side</source>
        <translation>选取要并排查看的内容</translation>
    </message>
    <message>
        <source>Pick at least one measurement below</source>
        <translation>请在下方至少选取一个测量</translation>
    </message>
    <message>
        <source>&amp;Remove this measurement…</source>
        <translation>移除此测量(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>gui::DiffBlock</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>gui::DiffView</name>
    <message>
        <source>Lines that change</source>
        <translation>有更改的行</translation>
    </message>
</context>
<context>
    <name>gui::DrivesChart</name>
    <message>
        <source>Drives as bars of capacity. %1</source>
        <translation>以容量条形显示的硬盘。%1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>磨损</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>不可读</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>contents not readable</source>
        <translation>内容不可读</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%2 处的 %1：%3</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>a VM holds it, so the host cannot look inside</source>
        <translation>由虚拟机占有，主机无法查看其内容</translation>
    </message>
</context>
<context>
    <name>gui::EndNotices</name>
    <message>
        <source>Each check is on the page Plan of %1.</source>
        <translation>每项检查都在 %1 的“计划”页面上。</translation>
    </message>
    <message>
        <source>The proof did not come to its end</source>
        <translation>证明没有结束</translation>
    </message>
    <message>
        <source>Measuring did not come to its end</source>
        <translation>测量没有结束</translation>
    </message>
    <message>
        <source>The measurement is done</source>
        <translation>测量已完成</translation>
    </message>
    <message>
        <source>Its result is on the page Benchmarks of %1.</source>
        <translation>结果在 %1 的“基准测试”页面上。</translation>
    </message>
</context>
<context>
    <name>gui::EvidenceLine</name>
    <message>
        <source>Evidence: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>gui::FactGrid</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gui::FindingItem</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>还有 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FindingList</name>
    <message>
        <source>1. what this change wrote</source>
        <translation>1. 此更改写入的内容</translation>
    </message>
    <message>
        <source>2. what was changed since, by somebody else</source>
        <translation>2. 之后由他人更改的内容</translation>
    </message>
</context>
<context>
    <name>gui::FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FirstStart</name>
    <message>
        <source>Give a drive to a VM, and keep the host</source>
        <translation>将硬盘分配给虚拟机，并保全主机</translation>
    </message>
    <message>
        <source>Lanekeeper looks at your Proxmox VE nodes over SSH. It only reads until you have seen every change and pressed Apply.</source>
        <translation>Lanekeeper 通过 SSH 查看您的 Proxmox VE 节点。在您看过每项更改并按下“应用”之前，它只读取。</translation>
    </message>
    <message>
        <source>Now: what is true</source>
        <translation>现状：实际情况</translation>
    </message>
    <message>
        <source>Which drives are free, what shares their group, and what the host would lose.</source>
        <translation>哪些硬盘空闲，哪些设备与它们同组，主机会失去什么。</translation>
    </message>
    <message>
        <source>Next: what would happen</source>
        <translation>下一步：会发生什么</translation>
    </message>
    <message>
        <source>Every step, file and command before it runs.</source>
        <translation>每个步骤、文件和命令，都在执行之前显示。</translation>
    </message>
    <message>
        <source>Back: how to return</source>
        <translation>回退：如何返回</translation>
    </message>
    <message>
        <source>Each change keeps its receipt here and on the node, and can be undone.</source>
        <translation>每项更改的回执都保存在本地和节点上，并可以撤销。</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>添加节点(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Try the demo nodes</source>
        <translation>试用演示节点(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Import from SSH configuration…</source>
        <translation>从 SSH 配置导入(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>gui::FleetHeader</name>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Read all again</source>
        <translation>再次读取全部(&amp;R)</translation>
    </message>
    <message>
        <source>Connects to every node of the list and reads it. Nothing is changed.</source>
        <translation>连接并读取列表中的每个节点。不会更改任何内容。</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>所有节点</translation>
    </message>
    <message>
        <source>Filter the drives</source>
        <translation>筛选硬盘</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>筛选（%1）</translation>
    </message>
    <message>
        <source>Drives shown as &amp;CSV…</source>
        <translation>显示的硬盘 (&amp;CSV)…</translation>
    </message>
    <message>
        <source>Drives shown as &amp;JSON…</source>
        <translation>显示的硬盘 (&amp;JSON)…</translation>
    </message>
</context>
<context>
    <name>gui::FleetModel</name>
    <message>
        <source>%1, remembered</source>
        <translation>%1，此前记录的</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n drive(s)</source>
        <translation>
            <numerusform>%1，%2，%n 块硬盘</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>自上次访问以来</translation>
    </message>
</context>
<context>
    <name>gui::FleetPage</name>
    <message>
        <source>&amp;Show in Hardware</source>
        <translation>在“硬件”中显示(&amp;S)</translation>
    </message>
    <message>
        <source>No drive is chosen</source>
        <translation>未选择硬盘</translation>
    </message>
    <message>
        <source>&amp;Show the node</source>
        <translation>显示节点(&amp;S)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（属于 %2）</translation>
    </message>
</context>
<context>
    <name>gui::FleetView</name>
    <message>
        <source>All drives</source>
        <translation>所有硬盘</translation>
    </message>
</context>
<context>
    <name>gui::GiveDriveDialog</name>
    <message>
        <source>Give a drive to a VM — %1</source>
        <translation>将硬盘分配给虚拟机 — %1</translation>
    </message>
    <message>
        <source>Which drive?</source>
        <translation>哪块硬盘？</translation>
    </message>
    <message>
        <source>Drives of %1. Those that cannot be given are greyed, with the reason.</source>
        <translation>%1 的硬盘。不能分配的显示为灰色，并附原因。</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Serial and place</source>
        <translation>序列号和位置</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>The serial is how Lanekeeper knows this drive from here on. A drive that moves to another slot is noticed, not guessed.</source>
        <translation>从这里起，Lanekeeper 凭序列号认出此硬盘。硬盘移到另一个插槽时会被发现，而不是靠猜测。</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Machine and state</source>
        <translation>机型和状态</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Nothing here is needed: as it stands, the plan is the smallest there is.</source>
        <translation>这里没有任何必需的选项：现在的计划就是最小的计划。</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>选项(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Choose a drive to see what %1 would lose with it</source>
        <translation>选择一块硬盘，查看 %1 会随之失去什么</translation>
    </message>
    <message>
        <source>This node was not read yet</source>
        <translation>尚未读取此节点</translation>
    </message>
    <message>
        <source>What %1 would lose with group %2</source>
        <translation>%1 会随组 %2 失去什么</translation>
    </message>
    <message>
        <source>What %1 would lose with it</source>
        <translation>%1 会随之失去什么</translation>
    </message>
    <message>
        <source>Nothing it uses: no mount, pool, swap, network port or other guest’s disk.</source>
        <translation>没有它在使用的东西：没有挂载、池、交换空间、网口或其他客户机的磁盘。</translation>
    </message>
    <message>
        <source>Choose a VM to see what changes for it</source>
        <translation>选择一台虚拟机，查看它会有什么更改</translation>
    </message>
    <message>
        <source>What changes for %1</source>
        <translation>%1 会有什么更改</translation>
    </message>
    <message>
        <source>It gets the drive at its next start; nothing else changes for it.</source>
        <translation>它在下次启动时得到该硬盘；其他不变。</translation>
    </message>
    <message>
        <source>Which VM gets %1?</source>
        <translation>哪台虚拟机得到 %1？</translation>
    </message>
    <message>
        <source>VMs that cannot take it are greyed, with the reason. Nothing is changed before you have seen the plan.</source>
        <translation>不能使用它的虚拟机显示为灰色，并附原因。在您看过计划之前不会更改任何内容。</translation>
    </message>
    <message>
        <source>How does %1 get it?</source>
        <translation>%1 如何得到它？</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Show the plan</source>
        <translation>显示计划(&amp;S)</translation>
    </message>
</context>
<context>
    <name>gui::GroupsChart</name>
    <message>
        <source>NVMe drive the host does not use</source>
        <translation>主机未使用的 NVMe 硬盘</translation>
    </message>
    <message>
        <source>the host uses it</source>
        <translation>主机在用</translation>
    </message>
    <message>
        <source>other device, would go too</source>
        <translation>其他设备，会一并失去</translation>
    </message>
    <message>
        <source>bridge, stays with the host</source>
        <translation>桥，留在主机</translation>
    </message>
    <message>
        <source>Groups as bars of functions. %1</source>
        <translation>以功能条形显示的组。%1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>Group %1: %2 at %3, %4</source>
        <translation>组 %1：%3 处的 %2，%4</translation>
    </message>
    <message>
        <source>functions in the group</source>
        <translation>组内的功能</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a device and its use</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>gui::GuestAnswerDialog</name>
    <message>
        <source>What the guest sees</source>
        <translation>客户机看到什么</translation>
    </message>
    <message>
        <source>Which drives does the guest of %1 see?</source>
        <translation>%1 的客户机看到哪些硬盘？</translation>
    </message>
    <message>
        <source>Run one of these in the guest, as root or administrator. They only read. Then paste all that was printed.</source>
        <translation>请在客户机中以 root 或管理员身份运行其中之一。它们只读取。然后粘贴打印的全部内容。</translation>
    </message>
    <message>
        <source>What it &amp;printed</source>
        <translation>打印的内容(&amp;P)</translation>
    </message>
    <message>
        <source>What the guest printed</source>
        <translation>客户机打印的内容</translation>
    </message>
    <message>
        <source>Nothing is pasted yet.</source>
        <translation>尚未粘贴任何内容。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a drive and its serial</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>In it: %1</source>
        <translation>其中有：%1</translation>
    </message>
    <message>
        <source>Check &amp;with this</source>
        <translation>用它检查(&amp;W)</translation>
    </message>
</context>
<context>
    <name>gui::HardwareBar</name>
    <message>
        <source>&amp;Tree</source>
        <translation>树状(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;As a table</source>
        <translation>显示为表格(&amp;A)</translation>
    </message>
    <message>
        <source>IOMMU group</source>
        <translation>IOMMU 组</translation>
    </message>
    <message>
        <source>PCIe topology</source>
        <translation>PCIe 拓扑</translation>
    </message>
    <message>
        <source>Drives only</source>
        <translation>仅硬盘</translation>
    </message>
    <message>
        <source>Filter the hardware</source>
        <translation>筛选硬件</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>筛选（%1）</translation>
    </message>
    <message>
        <source>Or&amp;der by</source>
        <translation>排序方式(&amp;D)</translation>
    </message>
</context>
<context>
    <name>gui::HardwareModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>复位</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>gui::HardwarePage</name>
    <message>
        <source>&amp;Hardware</source>
        <translation>硬件(&amp;H)</translation>
    </message>
</context>
<context>
    <name>gui::HardwarePanel</name>
    <message>
        <source>What helps</source>
        <translation>解决办法</translation>
    </message>
    <message>
        <source>What stands on it</source>
        <translation>其上的内容</translation>
    </message>
    <message>
        <source>Details of the selection</source>
        <translation>所选内容的详情</translation>
    </message>
    <message>
        <source>Select a drive, a device or a group to see what the node would lose with it.</source>
        <translation>选择硬盘、设备或组，查看节点会随之失去什么。</translation>
    </message>
</context>
<context>
    <name>gui::HardwareTreeView</name>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
</context>
<context>
    <name>gui::HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>About Lane&amp;keeper</source>
        <translation>关于 Lanekeeper(&amp;K)</translation>
    </message>
    <message>
        <source>No file manager opened. The log is in %1.</source>
        <translation>没有文件管理器打开。日志在 %1。</translation>
    </message>
    <message>
        <source>Show the lo&amp;g folder</source>
        <translation>显示日志文件夹(&amp;G)</translation>
    </message>
</context>
<context>
    <name>gui::HelpDialog</name>
    <message>
        <source>Add a node</source>
        <translation>添加节点</translation>
    </message>
    <message>
        <source>Read the node again</source>
        <translation>再次读取节点</translation>
    </message>
    <message>
        <source>Filter the hardware; Esc clears</source>
        <translation>筛选硬件；Esc 清除</translation>
    </message>
    <message>
        <source>Take back the last intent</source>
        <translation>撤回上一项意图</translation>
    </message>
    <message>
        <source>Overview; 2 to 6 for the other pages</source>
        <translation>概览；2 到 6 对应其他页面</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>此帮助</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Lanekeeper gives a VM a whole NVMe drive, and keeps the host</source>
        <translation>Lanekeeper 将整块 NVMe 硬盘分配给虚拟机，并保全主机</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>它做什么</translation>
    </message>
    <message>
        <source>It reads a Proxmox VE node over SSH, says which drives are free and what shares their IOMMU group, plans the smallest change, shows it, makes it, and proves it. It refuses what would take from the host something it needs.</source>
        <translation>它通过 SSH 读取 Proxmox VE 节点，说明哪些硬盘空闲、哪些设备与它们同在一个 IOMMU 组，计划最小的更改，显示它，执行它，并证实它。凡会从主机取走其所需之物的，它都拒绝。</translation>
    </message>
    <message>
        <source>What it touches on a node</source>
        <translation>它在节点上触及什么</translation>
    </message>
    <message>
        <source>Reading changes nothing and installs nothing. Applying changes the configuration of the VM you chose, with qm set, and keeps a receipt in /var/lib/lanekeeper. Nothing on a drive is erased.</source>
        <translation>读取不更改任何内容，也不安装任何东西。应用会用 qm set 更改您所选虚拟机的配置，并在 /var/lib/lanekeeper 中保存回执。不擦除硬盘上的任何内容。</translation>
    </message>
    <message>
        <source>How to get back</source>
        <translation>如何回退</translation>
    </message>
    <message>
        <source>History lists each change with its receipt. Undo is planned and reviewed like any other change.</source>
        <translation>历史列出每项更改及其回执。撤销与其他任何更改一样，先计划并查看。</translation>
    </message>
    <message>
        <source>Lanekeeper %1, libssh %2. Free software under the GPL, version 3 or later.</source>
        <translation>Lanekeeper %1，libssh %2。自由软件，采用 GPL 第 3 版或更新版本。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>gui::HistoryChart</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量时间</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>访问方式</translation>
    </message>
</context>
<context>
    <name>gui::HistoryModel</name>
    <message>
        <source>Begun, end unknown</source>
        <translation>已开始，结束时间未知</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>gui::HistoryPage</name>
    <message>
        <source>What you apply is listed here, with every step, its output and the way back.</source>
        <translation>您应用的更改会列在这里，附每个步骤、其输出和回退方法。</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>撤销(&amp;U)…</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>历史(&amp;I)</translation>
    </message>
    <message>
        <source>Applied changes</source>
        <translation>已应用的更改</translation>
    </message>
    <message>
        <source>Nothing was changed on %1 yet</source>
        <translation>%1 上尚未更改任何内容</translation>
    </message>
    <message>
        <source>One change on %1</source>
        <translation>%1 上有一项更改</translation>
    </message>
    <message numerus="yes">
        <source>%n changes on %1</source>
        <translation>
            <numerusform>%1 上有 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the last one waits for a restart</source>
        <translation>%1；最后一项等待重启</translation>
    </message>
    <message>
        <source>%1; the last one was interrupted</source>
        <translation>%1；最后一项已中断</translation>
    </message>
    <message>
        <source>%1; it can be undone</source>
        <translation>%1；可以撤销</translation>
    </message>
    <message>
        <source>%1; the last one can be undone</source>
        <translation>%1；最后一项可以撤销</translation>
    </message>
    <message>
        <source>The node has to restart before this goes on.</source>
        <translation>继续之前节点必须重启。</translation>
    </message>
    <message>
        <source>This change is not at its end.</source>
        <translation>此更改尚未结束。</translation>
    </message>
    <message>
        <source>Going on looks first which steps took effect.</source>
        <translation>继续时会先查看哪些步骤已生效。</translation>
    </message>
    <message>
        <source>Choose a change to save its report or to undo it.</source>
        <translation>选择一项更改，以保存其报告或撤销它。</translation>
    </message>
    <message>
        <source>This change was already taken back.</source>
        <translation>此更改已被撤销。</translation>
    </message>
    <message>
        <source>There is nothing of it to undo.</source>
        <translation>其中没有可撤销的内容。</translation>
    </message>
    <message>
        <source>This is a file: nothing can be undone on it.</source>
        <translation>这是文件：无法在其上撤销任何内容。</translation>
    </message>
    <message>
        <source>Read the node first; an undo is planned from what it is now.</source>
        <translation>请先读取节点；撤销是根据它的现状计划的。</translation>
    </message>
    <message>
        <source>You review the undo like any other plan.</source>
        <translation>撤销与其他任何计划一样，由您先查看。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with “%1”?</source>
        <translation>继续“%1”？</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>暂不继续(&amp;L)</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>保存报告(&amp;V)…</translation>
    </message>
    <message>
        <source>Go o&amp;n…</source>
        <translation>继续(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>gui::HistoryPanel</name>
    <message>
        <source>was still as planned</source>
        <translation>仍与计划一致</translation>
    </message>
    <message>
        <source>see the output</source>
        <translation>见输出</translation>
    </message>
    <message>
        <source>unknown: the end was not recorded</source>
        <translation>未知：没有记录结束</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>与计划一致</translation>
    </message>
    <message>
        <source>not read back</source>
        <translation>没有读回</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>更改的详情</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Choose a change or one of its steps to see what it did and what it was read from.</source>
        <translation>选择一项更改或其中一个步骤，查看它做了什么，以及依据什么读出。</translation>
    </message>
    <message>
        <source>This change waits for a restart of the node</source>
        <translation>此更改等待节点重启</translation>
    </message>
    <message>
        <source>It stays open on the node, so that no other plan begins meanwhile. Go on to restart the node and finish, or undo what was done so far.</source>
        <translation>它在节点上保持未完成状态，因此其间不会开始别的计划。继续可重启节点并完成它，或撤销到目前为止所做的。</translation>
    </message>
    <message>
        <source>This change did not come to its end</source>
        <translation>此更改没有结束</translation>
    </message>
    <message>
        <source>The line was lost or the program was closed. It stays open on the node, so that no other plan begins meanwhile. Go on: what was done stays done, and the rest follows.</source>
        <translation>连接中断或程序已关闭。它在节点上保持未完成状态，因此其间不会开始别的计划。继续：已做的保留，其余的接着执行。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Rescue sheet</source>
        <translation>救援说明</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>With</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1，模拟</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>撤销对象</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>被撤销于</translation>
    </message>
    <message>
        <source>To go back by hand</source>
        <translation>手动回退</translation>
    </message>
    <message>
        <source>Step %1 of “%2”</source>
        <translation>“%2”的步骤 %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Checked before</source>
        <translation>事先检查</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>读回</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>退出码</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>as read back</source>
        <translation>读回的内容</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Written before the step, here and on %1:</source>
        <translation>在该步骤之前写在本地和 %1 上：</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
</context>
<context>
    <name>gui::HostKeyChangedDialog</name>
    <message>
        <source>Host key changed — %1</source>
        <translation>主机密钥已变 — %1</translation>
    </message>
    <message>
        <source>The key of %1 is marked as revoked. Lanekeeper did not log in.</source>
        <translation>%1 的密钥被标为已吊销。Lanekeeper 没有登录。</translation>
    </message>
    <message>
        <source>Somebody noted on this computer that this key is no longer to be trusted. No password and no command was sent.</source>
        <translation>有人在这台电脑上注明此密钥不再可信。没有发送任何密码或命令。</translation>
    </message>
    <message>
        <source>The key of %1 has changed. Lanekeeper did not log in.</source>
        <translation>%1 的密钥已改变。Lanekeeper 没有登录。</translation>
    </message>
    <message>
        <source>Either the node was installed anew, or another machine answers in its place. No password and no command was sent.</source>
        <translation>要么节点重新安装过，要么另一台机器在冒充它应答。没有发送任何密码或命令。</translation>
    </message>
    <message>
        <source>If the key was stolen, give the node a new one. If the mark is a mistake, take the line that starts with @revoked out of your known_hosts file and read the node again.</source>
        <translation>如果密钥被盗，请为节点更换新密钥。如果标记有误，请将 known_hosts 文件中以 @revoked 开头的行去掉，然后再次读取节点。</translation>
    </message>
    <message>
        <source>If it shows the stored key, somebody else answers: leave the network before you try again. If it shows the key offered now, remove the old one from your known_hosts file and read the node again; Lanekeeper then asks as on first contact.</source>
        <translation>如果它显示的是已存储的密钥，说明是别人在应答：请先离开该网络，再重试。如果它显示的是现在出示的密钥，请从 known_hosts 文件中移除旧密钥，然后再次读取节点；Lanekeeper 会像首次连接那样询问。</translation>
    </message>
    <message>
        <source>&amp;Stay disconnected</source>
        <translation>保持断开(&amp;S)</translation>
    </message>
    <message>
        <source>Stored on this computer</source>
        <translation>存储在这台电脑上的</translation>
    </message>
    <message>
        <source>None that could be read.</source>
        <translation>没有能读取的。</translation>
    </message>
    <message>
        <source>Offered now</source>
        <translation>现在出示的</translation>
    </message>
    <message>
        <source>The connection does not say.</source>
        <translation>连接没有说明。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>该怎么做</translation>
    </message>
    <message>
        <source>Go to the node’s own console and compare with what it shows:</source>
        <translation>请到节点自己的控制台，与它显示的内容比对：</translation>
    </message>
</context>
<context>
    <name>gui::HostKeyUnknownDialog</name>
    <message>
        <source>Unknown host key — %1</source>
        <translation>未知的主机密钥 — %1</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>这真的是 %1 吗？</translation>
    </message>
    <message>
        <source>You have not connected to it from this computer before. Its key is how you know that nobody sits in between. Compare it once; from then on Lanekeeper does.</source>
        <translation>您以前没有从这台电脑连接过它。凭其密钥，您才能知道中间没有别人。请比对一次；之后由 Lanekeeper 比对。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1，端口 %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>On the node’s own console, not over SSH, run</source>
        <translation>在节点自己的控制台上（不通过 SSH）运行</translation>
    </message>
    <message>
        <source>&amp;Paste what it shows</source>
        <translation>粘贴它显示的内容(&amp;P)</translation>
    </message>
    <message>
        <source>or type at least its last %1 characters</source>
        <translation>或至少输入其最后 %1 个字符</translation>
    </message>
    <message>
        <source>Fingerprint from the node’s console</source>
        <translation>节点控制台显示的指纹</translation>
    </message>
    <message>
        <source>&amp;Trust and remember</source>
        <translation>信任并记住(&amp;T)</translation>
    </message>
    <message>
        <source>Trust &amp;once</source>
        <translation>仅信任一次(&amp;O)</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>尚未比对</translation>
    </message>
    <message>
        <source>Agrees so far; more is needed</source>
        <translation>到目前为止相符；还需要更多</translation>
    </message>
    <message>
        <source>Agrees with the key offered</source>
        <translation>与出示的密钥相符</translation>
    </message>
    <message>
        <source>Differs from the key offered: another machine may be answering</source>
        <translation>与出示的密钥不同：可能是另一台机器在应答</translation>
    </message>
</context>
<context>
    <name>gui::HostQuestionsDialog</name>
    <message>
        <source>Login — %1</source>
        <translation>登录 — %1</translation>
    </message>
    <message>
        <source>%1 asks:</source>
        <translation>%1 询问：</translation>
    </message>
    <message>
        <source>The words below are the host’s, not Lanekeeper’s. What you answer goes to this host only and is kept nowhere.</source>
        <translation>以下文字来自该主机，不是 Lanekeeper 的。您的回答只发送给此主机，不会保存在任何地方。</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>回答(&amp;A)</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>回答 %1</translation>
    </message>
</context>
<context>
    <name>gui::IntentList</name>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>撤回(&amp;K)</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>撤回：%1</translation>
    </message>
</context>
<context>
    <name>gui::LaneChain</name>
    <message>
        <source>The way of the drive into the guest</source>
        <translation>硬盘进入客户机的路径</translation>
    </message>
    <message>
        <source>no serial was recorded</source>
        <translation>没有记录序列号</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未看到</translation>
    </message>
</context>
<context>
    <name>gui::LaneDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>gui::LivePanel</name>
    <message>
        <source>Progress of the measurement</source>
        <translation>测量进度</translation>
    </message>
    <message>
        <source>Tests and their results</source>
        <translation>测试项及其结果</translation>
    </message>
    <message>
        <source>&amp;As a table</source>
        <translation>显示为表格(&amp;A)</translation>
    </message>
    <message>
        <source>Stopping; what is measured is kept.</source>
        <translation>正在停止；已测量的内容会保留。</translation>
    </message>
    <message>
        <source>You may leave this page. A notification says when it is done.</source>
        <translation>您可以离开此页面。完成时会有通知。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>停止(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>gui::LossList</name>
    <message>
        <source>The host has a driver for it, but does not visibly use it.</source>
        <translation>主机有它的驱动，但看不出在使用它。</translation>
    </message>
</context>
<context>
    <name>gui::MachinePanel</name>
    <message>
        <source>With any drive</source>
        <translation>分配任何硬盘时</translation>
    </message>
    <message>
        <source>Give this drive to a &amp;VM…</source>
        <translation>将此硬盘分配给虚拟机(&amp;V)…</translation>
    </message>
    <message>
        <source>What giving a drive would change</source>
        <translation>分配硬盘会改变什么</translation>
    </message>
    <message>
        <source>Select a VM to see what giving it a drive would change.</source>
        <translation>选择一台虚拟机，查看给它分配硬盘会改变什么。</translation>
    </message>
    <message>
        <source>If it gets this &amp;drive</source>
        <translation>如果它得到此硬盘(&amp;D)</translation>
    </message>
</context>
<context>
    <name>gui::MachinesModel</name>
    <message>
        <source>VM</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>机型</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>On boot</source>
        <translation>自启动</translation>
    </message>
    <message>
        <source>Devices it owns</source>
        <translation>拥有的设备</translation>
    </message>
</context>
<context>
    <name>gui::MachinesPage</name>
    <message>
        <source>VMs</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>The VMs could not be read</source>
        <translation>无法读取虚拟机</translation>
    </message>
    <message>
        <source>There are no VMs</source>
        <translation>没有虚拟机</translation>
    </message>
    <message numerus="yes">
        <source>%n VM(s)</source>
        <translation>
            <numerusform>%n 台虚拟机</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; none owns a device of the host</source>
        <translation>%1；都没有拥有主机的设备</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n of them own(s) devices of the host</source>
        <translation>
            <numerusform>%1；其中 %n 台拥有主机的设备</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation>虚拟机(&amp;M)</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>&amp;Add a node…</source>
        <translation>添加节点(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import from SSH configuration…</source>
        <translation>从 SSH 配置导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Open &amp;pasted output…</source>
        <translation>打开粘贴的输出(&amp;P)…</translation>
    </message>
    <message>
        <source>Add the &amp;demo nodes</source>
        <translation>添加演示节点(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Filter hardware</source>
        <translation>筛选硬件(&amp;F)</translation>
    </message>
    <message>
        <source>Take &amp;back the last intent</source>
        <translation>撤回上一项意图(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Lanekeeper</source>
        <translation>Lanekeeper</translation>
    </message>
    <message>
        <source>Pasted output</source>
        <translation>粘贴的输出</translation>
    </message>
    <message>
        <source>A&amp;ll nodes</source>
        <translation>所有节点(&amp;L)</translation>
    </message>
    <message>
        <source>All nodes — Lanekeeper</source>
        <translation>所有节点 — Lanekeeper</translation>
    </message>
</context>
<context>
    <name>gui::MarkChart</name>
    <message>
        <source>Arrow keys choose; “As a table” shows the same as text</source>
        <translation>用方向键选择；“显示为表格”以文本显示同样的内容</translation>
    </message>
</context>
<context>
    <name>gui::MeasureDialog</name>
    <message>
        <source>Measure — %1</source>
        <translation>测量 — %1</translation>
    </message>
    <message>
        <source>What should be measured?</source>
        <translation>要测量什么？</translation>
    </message>
    <message>
        <source>%1 is simulated: the numbers say nothing of a real drive, and are marked so.</source>
        <translation>%1 是模拟的：数字不能说明真实硬盘的情况，并会加以标注。</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>方案(&amp;P)</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>I &amp;know that there is room below this virtual disk</source>
        <translation>我知道此虚拟磁盘的底层有空间(&amp;K)</translation>
    </message>
    <message>
        <source>Installing fio with apt-get. This may take some minutes…</source>
        <translation>正在用 apt-get 安装 fio。这可能需要几分钟…</translation>
    </message>
    <message>
        <source>%1, reads only</source>
        <translation>%1，只读</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Looking at the target, without writing anything…</source>
        <translation>正在查看目标，不写入任何内容…</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Measure %1</source>
        <translation>测量 %1(&amp;M)</translation>
    </message>
    <message>
        <source>Say first what is measured.</source>
        <translation>请先指定测量对象。</translation>
    </message>
    <message>
        <source>In&amp;stall fio there</source>
        <translation>在那里安装 fio(&amp;S)</translation>
    </message>
</context>
<context>
    <name>gui::MeasureTargets</name>
    <message>
        <source>A &amp;drive of %1</source>
        <translation>%1 的硬盘(&amp;D)</translation>
    </message>
    <message>
        <source>A &amp;folder on %1</source>
        <translation>%1 上的文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Inside a VM</source>
        <translation>虚拟机内部(&amp;I)</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Full path, such as /var/tmp</source>
        <translation>完整路径，例如 /var/tmp</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Drive or folder inside the VM</source>
        <translation>虚拟机内的硬盘或文件夹</translation>
    </message>
    <message>
        <source>Serial of its drive, or the full path of a folder</source>
        <translation>其硬盘的序列号，或文件夹的完整路径</translation>
    </message>
    <message>
        <source>No VM is running</source>
        <translation>没有虚拟机在运行</translation>
    </message>
</context>
<context>
    <name>gui::MeasurementListModel</name>
    <message>
        <source>%1, %2 × %3 s</source>
        <comment>name, runs, seconds</comment>
        <translation>%1，%2 × %3 s</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量时间</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>访问方式</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>gui::MeasurementShelf</name>
    <message>
        <source>%1 What is measured now is gone when the program ends.</source>
        <translation>%1现在测量的内容在程序结束时会消失。</translation>
    </message>
</context>
<context>
    <name>gui::MembersLine</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 和另外 %n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in a cluster with %2, not in the list yet.</source>
        <translation>%1 与 %2 在同一集群中，后者尚不在列表中。</translation>
    </message>
    <message>
        <source>A&amp;dd them…</source>
        <translation>添加它们(&amp;D)…</translation>
    </message>
    <message>
        <source>Do &amp;not offer again</source>
        <translation>不再提示(&amp;N)</translation>
    </message>
</context>
<context>
    <name>gui::NodeActions</name>
    <message>
        <source>&amp;Read again</source>
        <translation>再次读取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>编辑连接(&amp;E)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>复制节点(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Test connection…</source>
        <translation>测试连接(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Connect at start</source>
        <translation>启动时连接(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove node</source>
        <translation>移除节点</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>从列表中移除 %1？</translation>
    </message>
    <message>
        <source>Nothing changes on the node. Its history stays on this computer.</source>
        <translation>节点上不会有任何更改。其历史保留在这台电脑上。</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>移除 %1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
</context>
<context>
    <name>gui::NodeBanner</name>
    <message>
        <source>The key of %1 has changed. Lanekeeper did not log in.</source>
        <translation>%1 的密钥已改变。Lanekeeper 没有登录。</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>未连接 %1</translation>
    </message>
    <message>
        <source>%1 cannot be changed as it is</source>
        <translation>以现状不能更改 %1</translation>
    </message>
    <message>
        <source>What you see below is as of %1.</source>
        <translation>下面显示的是截至 %1 的内容。</translation>
    </message>
    <message>
        <source>The next attempt is at %1.</source>
        <translation>下次尝试时间：%1。</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>重试(&amp;Y)</translation>
    </message>
    <message>
        <source>See both &amp;keys…</source>
        <translation>查看两个密钥(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>gui::NodeHeader</name>
    <message>
        <source>Simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>再次读取(&amp;R)</translation>
    </message>
    <message>
        <source>Stop &amp;reading</source>
        <translation>停止读取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Give a drive to a VM…</source>
        <translation>将硬盘分配给虚拟机(&amp;G)…</translation>
    </message>
    <message>
        <source>This node is a folder on this computer. Nothing real is changed.</source>
        <translation>此节点是这台电脑上的一个文件夹。不会更改任何真实的东西。</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>读取(&amp;R)</translation>
    </message>
</context>
<context>
    <name>gui::NodeListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, cluster %2</source>
        <translation>%1，集群 %2</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>所有节点</translation>
    </message>
    <message>
        <source>The drives of all nodes in one table</source>
        <translation>所有节点的硬盘汇于一表</translation>
    </message>
    <message numerus="yes">
        <source>All nodes, %n of them</source>
        <translation>
            <numerusform>所有节点，共 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::NodeView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>gui::NothingMeasured</name>
    <message>
        <source>M&amp;easure…</source>
        <translation>测量(&amp;E)…</translation>
    </message>
    <message>
        <source>Nothing is measured here yet</source>
        <translation>这里尚未测量过任何内容</translation>
    </message>
    <message>
        <source>Measuring runs fio on the node or in a VM and shows how fast a drive answers on the host, over VirtIO and passed through. It never writes to a drive: drives are only read, and what has to write does so in a new file of its own that is removed at the end.</source>
        <translation>测量会在节点或虚拟机中运行 fio，显示硬盘在主机上、经 VirtIO 和直通时响应有多快。它从不写入硬盘：对硬盘只读，必须写入的测试写在自己的新文件中，结束时移除。</translation>
    </message>
    <message>
        <source>Import measureme&amp;nts…</source>
        <translation>导入测量(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>gui::NothingRead</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>%1 was not read yet</source>
        <translation>尚未读取 %1</translation>
    </message>
    <message>
        <source>Reading changes nothing on the node and installs nothing there. Its drives, IOMMU groups and VMs are shown here afterwards.</source>
        <translation>读取不会更改节点上的任何内容，也不会在其上安装任何东西。之后这里会显示它的硬盘、IOMMU 组和虚拟机。</translation>
    </message>
    <message>
        <source>Its drives, IOMMU groups and VMs are shown here once it was read.</source>
        <translation>读取完成后，这里会显示它的硬盘、IOMMU 组和虚拟机。</translation>
    </message>
    <message>
        <source>Read it no&amp;w</source>
        <translation>立即读取(&amp;W)</translation>
    </message>
</context>
<context>
    <name>gui::OptionList</name>
    <message>
        <source>Cannot be chosen: %1</source>
        <translation>不能选择：%1</translation>
    </message>
</context>
<context>
    <name>gui::OutputView</name>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>退出码 %1</translation>
    </message>
</context>
<context>
    <name>gui::OverviewPage</name>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n 项受阻</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know about</source>
        <translation>
            <numerusform>%n 项须知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n 项就绪</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noted</source>
        <translation>
            <numerusform>%n 项提示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Worst first.</source>
        <translation>%1。最严重的在前。</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
</context>
<context>
    <name>gui::OwnProfile</name>
    <message>
        <source>Requests in flight</source>
        <translation>并发请求数</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Seconds of each run</source>
        <translation>每轮秒数</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>fsync after each &amp;write</source>
        <translation>每次写入后 fsync(&amp;W)</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块大小</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>in blocks of</source>
        <translation>块大小</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>并发</translation>
    </message>
    <message>
        <source>each for</source>
        <translation>每轮</translation>
    </message>
    <message>
        <source>File of</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Random reads</source>
        <translation>随机读取</translation>
    </message>
    <message>
        <source>Sequential reads</source>
        <translation>顺序读取</translation>
    </message>
    <message>
        <source>Random writes</source>
        <translation>随机写入</translation>
    </message>
    <message>
        <source>Sequential writes</source>
        <translation>顺序写入</translation>
    </message>
    <message>
        <source>Reads and writes, 70 to 30</source>
        <translation>读写混合，70 比 30</translation>
    </message>
</context>
<context>
    <name>gui::PasswordDialog</name>
    <message>
        <source>Password — %1</source>
        <translation>密码 — %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Passphrase of the key %1</source>
        <translation>密钥 %1 的密码短语</translation>
    </message>
    <message>
        <source>The host’s key is trusted. The password goes to this node only.</source>
        <translation>该主机的密钥受信任。密码只发送给此节点。</translation>
    </message>
    <message>
        <source>It unlocks the key on this computer and goes nowhere else.</source>
        <translation>它用于解锁这台电脑上的密钥，不会发送到别处。</translation>
    </message>
    <message>
        <source>The node refused the last one. This is attempt %1.</source>
        <translation>节点拒绝了上一次的密码。这是第 %1 次尝试。</translation>
    </message>
    <message>
        <source>The last one did not unlock the key. This is attempt %1.</source>
        <translation>上一次的没有解锁密钥。这是第 %1 次尝试。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>登录(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep it in the desktop keyring</source>
        <translation>保存到桌面密钥环(&amp;K)</translation>
    </message>
    <message>
        <source>Otherwise it is kept nowhere, and asked for at each connection.</source>
        <translation>否则不会保存在任何地方，每次连接时都会询问。</translation>
    </message>
    <message>
        <source>No desktop keyring answers here, so it is kept nowhere.</source>
        <translation>这里没有桌面密钥环响应，因此不会保存在任何地方。</translation>
    </message>
</context>
<context>
    <name>gui::PercentileChart</name>
    <message>
        <source>%1: %2</source>
        <comment>message, job</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>%1 % (µs)</source>
        <translation>%1 %（µs）</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>%1: %2 % within %3</source>
        <translation>%1：%2 % 在 %3 之内</translation>
    </message>
</context>
<context>
    <name>gui::PickNodesDialog</name>
    <message>
        <source>Import from SSH configuration</source>
        <translation>从 SSH 配置导入</translation>
    </message>
    <message>
        <source>Which hosts are Proxmox VE nodes?</source>
        <translation>哪些主机是 Proxmox VE 节点？</translation>
    </message>
    <message>
        <source>They are added under the names your SSH configuration gives them, so that it keeps its say. None is connected to before you choose it in the list.</source>
        <translation>它们以您的 SSH 配置给出的名称添加，这样该配置继续起作用。在您从列表中选择之前，不会连接其中任何一个。</translation>
    </message>
    <message>
        <source>Your SSH configuration (~/.ssh/config) names no hosts. Add a node by its name or address instead.</source>
        <translation>您的 SSH 配置（~/.ssh/config）中没有主机。请改用名称或地址添加节点。</translation>
    </message>
    <message>
        <source>Other members of the cluster</source>
        <translation>集群的其他成员</translation>
    </message>
    <message>
        <source>Which members of %1 should be in the list?</source>
        <translation>%1 的哪些成员应加入列表？</translation>
    </message>
    <message>
        <source>Names and addresses are what %1 says. They get its user, port and key. None is connected to before you choose it in the list.</source>
        <translation>名称和地址由 %1 提供。它们使用与 %1 相同的用户、端口和密钥。在您从列表中选择之前，不会连接其中任何一个。</translation>
    </message>
    <message>
        <source>All members of the cluster are in the list.</source>
        <translation>集群的所有成员都已在列表中。</translation>
    </message>
    <message>
        <source>Nodes to add</source>
        <translation>要添加的节点</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  in the list already</source>
        <translation>%1  ·  %2  ·  已在列表中</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n node(s)</source>
        <translation>
            <numerusform>添加 %n 个节点(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PlanPage</name>
    <message>
        <source>What was done can be taken back; you review it like any other plan.</source>
        <translation>已做的可以撤销；撤销与其他任何计划一样，由您先查看。</translation>
    </message>
    <message>
        <source>Look at the node before you go on; the way back by hand stands above.</source>
        <translation>继续之前请先查看节点；手动回退方法见上文。</translation>
    </message>
    <message>
        <source>Nothing has to be taken back.</source>
        <translation>没有需要撤销的内容。</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>计划(&amp;P)</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>没有任何计划</translation>
    </message>
    <message>
        <source>Give a drive to a VM, or undo an earlier change in the history. What would be done is shown here first, line by line, with the way back. Nothing on the node changes before you apply it.</source>
        <translation>将硬盘分配给虚拟机，或在历史中撤销较早的更改。将要做的事会先逐行显示在这里，并附回退方法。在您应用之前，节点上不会有任何更改。</translation>
    </message>
    <message>
        <source>&amp;Give a drive to a VM…</source>
        <translation>将硬盘分配给虚拟机(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>撤销(&amp;U)…</translation>
    </message>
    <message>
        <source>S&amp;top after this step…</source>
        <translation>此步骤后停止(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Discard plan…</source>
        <translation>放弃计划(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>应用(&amp;A)…</translation>
    </message>
    <message>
        <source>Stopping after the step that runs now.</source>
        <translation>当前步骤结束后停止。</translation>
    </message>
    <message>
        <source>Stopping waits for the end of a step, and asks once.</source>
        <translation>停止会等待步骤结束，并询问一次。</translation>
    </message>
    <message>
        <source>Undo is reviewed like any other plan. The entry stays in the history.</source>
        <translation>撤销与其他任何计划一样先查看。该条目保留在历史中。</translation>
    </message>
    <message>
        <source>Discard plan</source>
        <translation>放弃计划</translation>
    </message>
    <message>
        <source>Discard the plan for %1?</source>
        <translation>放弃 %1 的计划？</translation>
    </message>
    <message>
        <source>Nothing on the node changes; only what you planned here is forgotten.</source>
        <translation>节点上不会有任何更改；只会忘记您在这里计划的内容。</translation>
    </message>
    <message>
        <source>&amp;Discard plan</source>
        <translation>放弃计划(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop after the step that runs now?</source>
        <translation>在正在运行的步骤之后停止？</translation>
    </message>
    <message>
        <source>A step always ends whole. What is done stays done and can be taken back; the steps after it are not begun.</source>
        <translation>步骤总会完整结束。已做的保留，并可以撤销；其后的步骤不会开始。</translation>
    </message>
    <message>
        <source>&amp;Stop here</source>
        <translation>在此停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>继续(&amp;K)</translation>
    </message>
    <message>
        <source>More cha&amp;nges</source>
        <translation>更多更改(&amp;N)</translation>
    </message>
    <message>
        <source>Sho&amp;w the history</source>
        <translation>显示历史(&amp;W)</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>保存报告(&amp;V)…</translation>
    </message>
    <message>
        <source>Back to the p&amp;lan</source>
        <translation>返回计划(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>gui::PlanRefusal</name>
    <message>
        <source>Why it is refused</source>
        <translation>拒绝的原因</translation>
    </message>
</context>
<context>
    <name>gui::PlanReview</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>St&amp;eps and diffs</source>
        <translation>步骤和差异(&amp;E)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The plan as a shell script</source>
        <translation>计划的 shell 脚本</translation>
    </message>
    <message>
        <source>As a she&amp;ll script</source>
        <translation>显示为 shell 脚本(&amp;L)</translation>
    </message>
</context>
<context>
    <name>gui::PlotChart</name>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>gui::ProofModel</name>
    <message>
        <source>On the host</source>
        <translation>在主机上</translation>
    </message>
    <message>
        <source>In the guest</source>
        <translation>在客户机中</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
</context>
<context>
    <name>gui::ProofOffers</name>
    <message>
        <source>Measur&amp;e the drive…</source>
        <translation>测量硬盘(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Stop and start VM %1…</source>
        <translation>停止并启动 VM %1(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Start VM %1…</source>
        <translation>启动 VM %1(&amp;S)…</translation>
    </message>
    <message>
        <source>The start stands under a guard, and is reviewed first like any other plan.</source>
        <translation>启动受守护看守，并与其他任何计划一样先查看。</translation>
    </message>
    <message>
        <source>Was it worth it? Measuring shows it.</source>
        <translation>值得吗？测量便知。</translation>
    </message>
</context>
<context>
    <name>gui::ProofPanel</name>
    <message>
        <source>The proof</source>
        <translation>证明</translation>
    </message>
</context>
<context>
    <name>gui::ProofTable</name>
    <message>
        <source>Checks on the host and in the guest</source>
        <translation>主机上和客户机中的检查</translation>
    </message>
</context>
<context>
    <name>gui::ResultView</name>
    <message>
        <source>Proo&amp;f</source>
        <translation>证明(&amp;F)</translation>
    </message>
    <message>
        <source>Steps an&amp;d output</source>
        <translation>步骤和输出(&amp;D)</translation>
    </message>
    <message>
        <source>Paste &amp;what the guest says…</source>
        <translation>粘贴客户机的输出(&amp;W)…</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>再次检查(&amp;K)</translation>
    </message>
</context>
<context>
    <name>gui::Sidebar</name>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>还没有节点</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>添加节点</translation>
    </message>
</context>
<context>
    <name>gui::SpreadChart</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Against the first</source>
        <translation>与第一项相比</translation>
    </message>
</context>
<context>
    <name>gui::SshForm</name>
    <message>
        <source>C&amp;onnect at start</source>
        <translation>启动时连接(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>pve1, 192.168.1.10 or root@pve1:22</source>
        <translation>pve1、192.168.1.10 或 root@pve1:22</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>root, or what your SSH configuration says</source>
        <translation>root，或您的 SSH 配置所指定的</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>22, or what your SSH configuration says</source>
        <translation>22，或您的 SSH 配置所指定的</translation>
    </message>
    <message>
        <source>the agent’s keys and the usual files</source>
        <translation>代理的密钥和常用文件</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>密钥文件(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>your own for it, instead of its host name</source>
        <translation>您为它取的名称，代替其主机名</translation>
    </message>
    <message>
        <source>Reads the node when the window opens. Otherwise it is read once you choose it.</source>
        <translation>窗口打开时读取该节点。否则在您选择它时才读取一次。</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>浏览(&amp;R)…</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
</context>
<context>
    <name>gui::StatusStrip</name>
    <message>
        <source>Nothing is installed on a node. Keys stay with your SSH agent.</source>
        <translation>节点上不安装任何东西。密钥留在您的 SSH 代理中。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>gui::StepDocument</name>
    <message>
        <source>Steps of the plan</source>
        <translation>计划的步骤</translation>
    </message>
    <message>
        <source>through qm set</source>
        <translation>通过 qm set</translation>
    </message>
    <message>
        <source>written in one call</source>
        <translation>一次调用写入</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The drive itself or a virtual disk for VM %1?</source>
        <translation>VM %1 用硬盘本身还是虚拟磁盘？</translation>
    </message>
</context>
<context>
    <name>gui::StepListModel</name>
    <message>
        <source>Done: read back, as planned</source>
        <translation>已完成：已读回，与计划一致</translation>
    </message>
</context>
<context>
    <name>gui::TestPanel</name>
    <message>
        <source>Connection test</source>
        <translation>连接测试</translation>
    </message>
    <message>
        <source>Connecting to %1 and reading it…</source>
        <translation>正在连接并读取 %1…</translation>
    </message>
</context>
<context>
    <name>gui::TimeChart</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>From (s)</source>
        <translation>起（s）</translation>
    </message>
    <message>
        <source>To (s)</source>
        <translation>止（s）</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>gui::Workbench</name>
    <message>
        <source>The line to the node ended, so what you see may be old. Lanekeeper connects again by itself.</source>
        <translation>与节点的连接已中断，因此您看到的可能是旧内容。Lanekeeper 会自行重新连接。</translation>
    </message>
    <message>
        <source>The line broke. The measurement goes on there, and is fetched when the node is back.</source>
        <translation>连接中断。测量在那边继续，并会在节点恢复连接后取回。</translation>
    </message>
</context>
<context>
    <name>gui::WrappedText</name>
    <message>
        <source>Text to copy</source>
        <translation>可复制的文本</translation>
    </message>
</context>
</TS>
