<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AcsOverride</name>
    <message>
        <source>The kernel only pretends that some devices are kept apart (pcie_acs_override).</source>
        <translation>Der Kernel täuscht nur vor, dass manche Geräte voneinander getrennt sind (pcie_acs_override).</translation>
    </message>
    <message>
        <source>A VM that gets a device of such a group may reach devices and memory of the host around the IOMMU.</source>
        <translation>Eine VM, die ein Gerät einer solchen Gruppe bekommt, kann an der IOMMU vorbei auf Geräte und Speicher des Hosts zugreifen.</translation>
    </message>
    <message>
        <source>Take the word off the kernel&apos;s command line when you can do without it.</source>
        <translation>Entfernen Sie den Parameter aus der Kernel-Befehlszeile, wenn Sie ohne ihn auskommen.</translation>
    </message>
    <message>
        <source>Group %1, with %2, is no proof that the drive is kept apart.</source>
        <translation>Gruppe %1 mit %2 ist kein Beweis, dass das Laufwerk getrennt ist.</translation>
    </message>
    <message>
        <source>The kernel was told to pretend so (pcie_acs_override). A faulty or hostile VM could reach the host from there.</source>
        <translation>Der Kernel wurde angewiesen, das vorzutäuschen (pcie_acs_override). Eine fehlerhafte oder feindliche VM könnte von dort den Host erreichen.</translation>
    </message>
    <message>
        <source>Give the drive only to a VM you trust, or put it into another slot.</source>
        <translation>Geben Sie das Laufwerk nur an eine VM, der Sie vertrauen, oder setzen Sie es in einen anderen Steckplatz.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>By its name, %1 is a storage system.</source>
        <translation>Dem Namen nach ist %1 ein Speichersystem.</translation>
    </message>
    <message>
        <source>ZFS in the guest then has the drive itself: its serial, its SMART data, its flushes. A virtual disk shows the guest none of its health.</source>
        <translation>ZFS im Gast hat dann das Laufwerk selbst: seine Seriennummer, seine SMART-Werte, seine Flushes. Eine virtuelle Disk zeigt dem Gast nichts von ihrem Zustand.</translation>
    </message>
    <message>
        <source>Nothing on the node says that %1 needs the drive itself.</source>
        <translation>Nichts auf dem Knoten deutet darauf hin, dass %1 das Laufwerk selbst braucht.</translation>
    </message>
    <message>
        <source>A virtual disk is simpler: Proxmox backs it up, snapshots and moves it, and other guests can have disks on the same drive.</source>
        <translation>Eine virtuelle Disk ist einfacher: Proxmox sichert sie, erstellt Snapshots und verschiebt sie, und andere Gäste können Disks auf demselben Laufwerk haben.</translation>
    </message>
    <message>
        <source>%1 runs Windows.</source>
        <translation>Auf %1 läuft Windows.</translation>
    </message>
    <message>
        <source>Windows brings a driver for NVMe and needs one installed for VirtIO, so drivers are no reason against the drive itself.</source>
        <translation>Windows bringt einen Treiber für NVMe mit und braucht für VirtIO einen nachinstallierten; Treiber sind also kein Grund gegen das Laufwerk selbst.</translation>
    </message>
    <message>
        <source>The cluster moves or copies %1 by itself.</source>
        <translation>Der Cluster verschiebt oder kopiert %1 von selbst.</translation>
    </message>
    <message>
        <source>With the drive it stays on this node; with a virtual disk on shared or replicated storage it goes on elsewhere.</source>
        <translation>Mit dem Laufwerk bleibt sie auf diesem Knoten; mit einer virtuellen Disk auf gemeinsamem oder repliziertem Storage läuft sie anderswo weiter.</translation>
    </message>
    <message>
        <source>Whether the cluster moves %1 by itself could not be read.</source>
        <translation>Ob der Cluster %1 von selbst verschiebt, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>In a cluster %1 could be moved between nodes.</source>
        <translation>In einem Cluster könnte %1 zwischen Knoten verschoben werden.</translation>
    </message>
    <message>
        <source>What is on a virtual disk is in such a backup, what is on the drive itself is not. With the drive, the guest has to back it up on its own.</source>
        <translation>Was auf einer virtuellen Disk liegt, ist in einem solchen Backup enthalten; was auf dem Laufwerk selbst liegt, nicht. Mit dem Laufwerk muss der Gast es selbst sichern.</translation>
    </message>
    <message>
        <source>Whether Proxmox backs %1 up could not be read.</source>
        <translation>Ob Proxmox %1 sichert, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Proxmox backs %1 up.</source>
        <translation>Proxmox sichert %1.</translation>
    </message>
    <message>
        <source>%1 has snapshots.</source>
        <translation>%1 hat Snapshots.</translation>
    </message>
    <message>
        <source>They hold virtual disks only. On the drive itself, snapshots are the business of the guest&apos;s file system.</source>
        <translation>Sie enthalten nur virtuelle Disks. Auf dem Laufwerk selbst sind Snapshots Sache des Dateisystems im Gast.</translation>
    </message>
    <message>
        <source>The memory of %1 may not fit beside everything else.</source>
        <translation>Der Arbeitsspeicher von %1 passt womöglich nicht neben alles andere.</translation>
    </message>
    <message>
        <source>With a passed-through device all of it is taken at the start and stays taken; without one the host can balloon, share and swap.</source>
        <translation>Mit einem durchgereichten Gerät wird er beim Start ganz belegt und bleibt belegt; ohne ein solches kann der Host Ballooning, gemeinsame Seiten und Swap nutzen.</translation>
    </message>
    <message>
        <source>As a separate ZFS log (SLOG), %1 is a poor choice unless it has power-loss protection.</source>
        <translation>Als eigenes ZFS-Log (SLOG) ist %1 eine schlechte Wahl, wenn es keinen Schutz vor Stromausfall hat.</translation>
    </message>
    <message>
        <source>Its write cache is volatile, and nothing readable here says that it outlives a power cut. Then synchronous writes wait for the flash, passed through or not.</source>
        <translation>Sein Schreibcache ist flüchtig, und nichts, was hier lesbar ist, besagt, dass er einen Stromausfall übersteht. Synchrone Schreibzugriffe warten dann auf den Flash, durchgereicht oder nicht.</translation>
    </message>
    <message>
        <source>Which way is faster here, only a measurement on this node says.</source>
        <translation>Welcher Weg hier schneller ist, sagt nur eine Messung auf diesem Knoten.</translation>
    </message>
    <message>
        <source>Numbers from other machines do not hold for this one.</source>
        <translation>Zahlen von anderen Maschinen gelten nicht für diese.</translation>
    </message>
</context>
<context>
    <name>Applier</name>
    <message>
        <source>There is no record of the change %1.</source>
        <translation>Es gibt keine Aufzeichnung der Änderung %1.</translation>
    </message>
    <message>
        <source>The restart was given up, and the change is taken back.</source>
        <translation>Auf den Neustart wurde verzichtet, und die Änderung wird zurückgenommen.</translation>
    </message>
    <message>
        <source>The configuration of %1 was changed.</source>
        <translation>Die Konfiguration von %1 wurde geändert.</translation>
    </message>
    <message>
        <source>%1 was started.</source>
        <translation>%1 wurde gestartet.</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>%1 wurde gestoppt.</translation>
    </message>
    <message>
        <source>Another device sits in the drive&apos;s slot.</source>
        <translation>Im Steckplatz des Laufwerks sitzt ein anderes Gerät.</translation>
    </message>
    <message>
        <source>The mapping %1 was changed.</source>
        <translation>Das Mapping %1 wurde geändert.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>The node was restarted.</source>
        <translation>Der Knoten wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The start of %1 would take something else from the host.</source>
        <translation>Der Start von %1 würde dem Host etwas anderes wegnehmen.</translation>
    </message>
    <message>
        <source>It would need other steps now.</source>
        <translation>Jetzt wären andere Schritte nötig.</translation>
    </message>
    <message>
        <source>The node changed since this plan was made. %1 Nothing was written; look at the plan again.</source>
        <translation>Der Knoten hat sich geändert, seit dieser Plan entstand. %1 Es wurde nichts geschrieben; sehen Sie sich den Plan noch einmal an.</translation>
    </message>
    <message>
        <source>Stopped before anything was done.</source>
        <translation>Gestoppt, bevor etwas getan wurde.</translation>
    </message>
    <message>
        <source>%1 has to restart before this goes on. Restart it when its guests may stop, then resume this change; or take it back.</source>
        <translation>%1 muss neu starten, bevor es weitergeht. Starten Sie ihn neu, wenn seine Gäste stoppen dürfen, und setzen Sie dann diese Änderung fort; oder nehmen Sie sie zurück.</translation>
    </message>
    <message>
        <source>Stopped before the next step, as asked.</source>
        <translation>Vor dem nächsten Schritt gestoppt, wie gewünscht.</translation>
    </message>
    <message>
        <source>What was done before can be taken back from the history.</source>
        <translation>Was vorher getan wurde, lässt sich über den Verlauf zurücknehmen.</translation>
    </message>
    <message>
        <source>Nothing of this plan was done.</source>
        <translation>Nichts aus diesem Plan wurde getan.</translation>
    </message>
    <message>
        <source>Whether the last step took effect is not known yet: resume this change to find out.</source>
        <translation>Ob der letzte Schritt wirksam wurde, ist noch nicht bekannt: Setzen Sie diese Änderung fort, um es herauszufinden.</translation>
    </message>
    <message>
        <source>The steps ended, but that could not be recorded on the node. Resume this change to close it.</source>
        <translation>Die Schritte sind zu Ende, aber das konnte auf dem Knoten nicht festgehalten werden. Setzen Sie diese Änderung fort, um sie abzuschließen.</translation>
    </message>
    <message>
        <source>The node never heard of this change. Nothing of it was done.</source>
        <translation>Der Knoten hat von dieser Änderung nie erfahren. Nichts davon wurde getan.</translation>
    </message>
    <message>
        <source>This change was brought to an end before.</source>
        <translation>Diese Änderung wurde schon zu Ende gebracht.</translation>
    </message>
    <message>
        <source>This change was begun on %1, and this node is %2.</source>
        <translation>Diese Änderung wurde auf %1 begonnen, und dieser Knoten ist %2.</translation>
    </message>
    <message>
        <source>This change waits until then; resume it, or take it back.</source>
        <translation>Diese Änderung wartet so lange; setzen Sie sie dann fort, oder nehmen Sie sie zurück.</translation>
    </message>
</context>
<context>
    <name>ApplyText</name>
    <message>
        <source>Reading %1 again before anything is changed</source>
        <translation>%1 wird neu eingelesen, bevor etwas geändert wird</translation>
    </message>
    <message>
        <source>You can use the other nodes meanwhile. Each step is written down, here and on %1, before it is done.</source>
        <translation>Sie können inzwischen mit den anderen Knoten arbeiten. Jeder Schritt wird hier und auf %1 aufgeschrieben, bevor er ausgeführt wird.</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 steps, as you asked</source>
        <translation>Nach %1 von %2 Schritten gestoppt, wie gewünscht</translation>
    </message>
    <message>
        <source>Stopped at step %1 of %2; it may have taken effect</source>
        <translation>Bei Schritt %1 von %2 gestoppt; er kann wirksam geworden sein</translation>
    </message>
    <message>
        <source>%1 was not changed</source>
        <translation>%1 wurde nicht geändert</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 steps</source>
        <translation>Nach %1 von %2 Schritten gestoppt</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Each step was read back and is as planned. Receipts are kept here and on %1.</source>
        <translation>Jeder Schritt wurde zurückgelesen und ist wie geplant. Belege liegen hier und auf %1.</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>Given to %1.</source>
        <translation>Vergeben an %1.</translation>
    </message>
    <message>
        <source>Alone in group %1, empty.</source>
        <translation>Allein in Gruppe %1, leer.</translation>
    </message>
    <message>
        <source>The drive is idle, but a VM would get all of group %1.</source>
        <translation>Das Laufwerk ist unbenutzt, aber eine VM bekäme die ganze Gruppe %1.</translation>
    </message>
    <message>
        <source>No NVMe drive is in what was pasted.</source>
        <translation>In der eingefügten Ausgabe kommt kein NVMe-Laufwerk vor.</translation>
    </message>
    <message>
        <source>This machine does not run Proxmox VE.</source>
        <translation>Auf dieser Maschine läuft kein Proxmox VE.</translation>
    </message>
    <message>
        <source>This node has no NVMe drive.</source>
        <translation>Dieser Knoten hat kein NVMe-Laufwerk.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n NVMe drive(s) can be given to a VM, but the node may not come back from its next start.</source>
        <translation>
            <numerusform>Für eine VM verfügbar: %1 von %n NVMe-Laufwerk, aber der Knoten kommt womöglich von seinem nächsten Start nicht zurück.</numerusform>
            <numerusform>Für eine VM verfügbar: %1 von %n NVMe-Laufwerken, aber der Knoten kommt womöglich von seinem nächsten Start nicht zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n NVMe drive(s) can be given to a VM; nothing on the host needs changing.</source>
        <translation>
            <numerusform>Für eine VM verfügbar: %1 von %n NVMe-Laufwerk; am Host ist nichts zu ändern.</numerusform>
            <numerusform>Für eine VM verfügbar: %1 von %n NVMe-Laufwerken; am Host ist nichts zu ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>No drive can be given to a VM. %1</source>
        <translation>Kein Laufwerk kann an eine VM gegeben werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n NVMe drive(s) are given to VMs.</source>
        <translation>
            <numerusform>Das einzige NVMe-Laufwerk ist an eine VM vergeben.</numerusform>
            <numerusform>Alle %n NVMe-Laufwerke sind an VMs vergeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n NVMe drive(s) can be given to a VM.</source>
        <translation>
            <numerusform>Das einzige NVMe-Laufwerk kann nicht an eine VM gegeben werden.</numerusform>
            <numerusform>Keines von %n NVMe-Laufwerken kann an eine VM gegeben werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupMissesDrive</name>
    <message>
        <source>It succeeds and says nothing of it. When the VM is off at that time, Proxmox starts it paused for the backup, and the host loses the drive to it as at any start.</source>
        <translation>Er gelingt und sagt nichts davon. Ist die VM zu dieser Zeit aus, startet Proxmox sie für das Backup pausiert, und der Host verliert das Laufwerk an sie wie bei jedem Start.</translation>
    </message>
    <message>
        <source>Mode stop also shuts the VM down and starts it again; it stays off when the drive cannot be taken at that moment.</source>
        <translation>Der Modus stop fährt die VM außerdem herunter und startet sie wieder; sie bleibt aus, wenn sich das Laufwerk in diesem Moment nicht übernehmen lässt.</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>The backup job %1 (storage %2, mode %3) takes %4, but not what is on the drive.</source>
        <translation>Der Backup-Job %1 (Storage %2, Modus %3) sichert %4, aber nicht, was auf dem Laufwerk liegt.</translation>
    </message>
    <message>
        <source>Back up the drive from inside the guest. A restored or cloned VM has the hostpci line too: take it out before that one starts.</source>
        <translation>Sichern Sie das Laufwerk aus dem Gast heraus. Auch eine wiederhergestellte oder geklonte VM hat die hostpci-Zeile: Entfernen Sie diese, bevor jene startet.</translation>
    </message>
    <message>
        <source>Whether a backup job takes %1 could not be read.</source>
        <translation>Ob ein Backup-Job %1 sichert, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>No backup job of Proxmox takes what is on a drive of its own.</source>
        <translation>Kein Backup-Job von Proxmox sichert, was auf einem eigenen Laufwerk der VM liegt.</translation>
    </message>
    <message>
        <source>Back up the drive from inside the guest.</source>
        <translation>Sichern Sie das Laufwerk aus dem Gast heraus.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>BalloonHasNoEffect</name>
    <message>
        <source>The balloon of %1 gives no memory back any more.</source>
        <translation>Der Balloon von %1 gibt keinen Arbeitsspeicher mehr zurück.</translation>
    </message>
    <message>
        <source>With a passed-through device the guest keeps all of its memory.</source>
        <translation>Mit einem durchgereichten Gerät behält der Gast seinen ganzen Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Count with the full size, or set the balloon to 0.</source>
        <translation>Rechnen Sie mit der vollen Größe, oder setzen Sie balloon auf 0.</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>Another device sits in the place of %1 now.</source>
        <translation>Am Platz von %1 sitzt jetzt ein anderes Gerät.</translation>
    </message>
    <message>
        <source>%1 is with another driver than %2 now.</source>
        <translation>%1 ist jetzt bei einem anderen Treiber als %2.</translation>
    </message>
    <message>
        <source>%1 is in use: %2</source>
        <translation>%1 wird benutzt: %2</translation>
    </message>
    <message>
        <source>The driver %2 did not take %1.</source>
        <translation>Der Treiber %2 hat %1 nicht übernommen.</translation>
    </message>
    <message>
        <source>%1 could not be handed to %2.</source>
        <translation>%1 konnte nicht an %2 übergeben werden.</translation>
    </message>
    <message>
        <source>The node&apos;s answer makes no sense. Read it again.</source>
        <translation>Die Antwort des Knotens ergibt keinen Sinn. Lesen Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>%1 is with %2 now.</source>
        <translation>%1 ist jetzt bei %2.</translation>
    </message>
    <message>
        <source>%1 is not where it was.</source>
        <translation>%1 ist nicht mehr, wo es war.</translation>
    </message>
</context>
<context>
    <name>BlastRadius</name>
    <message>
        <source>swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Its boot drive, %1</source>
        <translation>Sein Boot-Laufwerk, %1</translation>
    </message>
    <message>
        <source>File systems on %1</source>
        <translation>Dateisysteme auf %1</translation>
    </message>
    <message>
        <source>ZFS pool %1</source>
        <translation>ZFS-Pool %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>LVM volume group %1</source>
        <translation>LVM-Volume-Gruppe %1</translation>
    </message>
    <message>
        <source>Guests’ disks on %1</source>
        <translation>Disks der Gäste auf %1</translation>
    </message>
    <message>
        <source>What stands on %1</source>
        <translation>Was auf %1 aufbaut</translation>
    </message>
    <message>
        <source>this SSH session</source>
        <translation>diese SSH-Sitzung</translation>
    </message>
    <message>
        <source>%1, and with it this SSH session</source>
        <translation>%1, und damit diese SSH-Sitzung</translation>
    </message>
    <message>
        <source>the way to the internet</source>
        <translation>der Weg ins Internet</translation>
    </message>
    <message>
        <source>%1, the way to the internet</source>
        <translation>%1, der Weg ins Internet</translation>
    </message>
    <message>
        <source>Network port %1</source>
        <translation>Netzwerkport %1</translation>
    </message>
    <message>
        <source>unknown driver</source>
        <translation>unbekannter Treiber</translation>
    </message>
</context>
<context>
    <name>BootGuard</name>
    <message>
        <source>The node has no room for copies of what it starts from. Nothing was changed.</source>
        <translation>Der Knoten hat keinen Platz für Kopien dessen, wovon er startet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Somebody changed the node&apos;s boot settings in the meantime. Nothing was changed; look at the plan again.</source>
        <translation>Jemand hat inzwischen die Boot-Einstellungen des Knotens geändert. Es wurde nichts geändert; sehen Sie sich den Plan noch einmal an.</translation>
    </message>
    <message>
        <source>This node has no systemd that could run a guard at its start.</source>
        <translation>Dieser Knoten hat kein systemd, das beim Start einen Wächter ausführen könnte.</translation>
    </message>
    <message>
        <source>The guard could not be set. Nothing was changed.</source>
        <translation>Der Wächter ließ sich nicht einrichten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The guard on the node does not do what it is told.</source>
        <translation>Der Wächter auf dem Knoten tut nicht, was ihm gesagt wird.</translation>
    </message>
    <message>
        <source>Saved, and set for %1 minutes after the next start. At the node&apos;s screen: sh %2 confirm</source>
        <translation>Gesichert und auf %1 Minuten nach dem nächsten Start eingestellt. Am Bildschirm des Knotens: sh %2 confirm</translation>
    </message>
    <message>
        <source>Nobody confirmed in time: the node put its old boot settings back.</source>
        <translation>Niemand hat rechtzeitig bestätigt: Der Knoten hat seine alten Boot-Einstellungen wiederhergestellt.</translation>
    </message>
    <message>
        <source>The guard is gone.</source>
        <translation>Der Wächter ist entfernt.</translation>
    </message>
    <message>
        <source>The node put its old boot settings back by itself.</source>
        <translation>Der Knoten hat seine alten Boot-Einstellungen von selbst wiederhergestellt.</translation>
    </message>
    <message>
        <source>The node runs with its old kernel command line, so there is nothing to confirm. The new one was to be tried once: the kernel did not come up with it, or it was not started yet. Take the change back, or restart the node with it.</source>
        <translation>Der Knoten läuft mit seiner alten Kernel-Befehlszeile, es gibt also nichts zu bestätigen. Die neue sollte einmal ausprobiert werden: Der Kernel ist damit nicht hochgekommen, oder sie wurde noch nicht gestartet. Nehmen Sie die Änderung zurück, oder starten Sie den Knoten damit neu.</translation>
    </message>
</context>
<context>
    <name>BootLoaderUnclear</name>
    <message>
        <source>What starts this node is unclear: GRUB or systemd-boot.</source>
        <translation>Unklar ist, was diesen Knoten startet: GRUB oder systemd-boot.</translation>
    </message>
    <message>
        <source>Each has its own file for the kernel&apos;s command line, and a change in the wrong one does nothing.</source>
        <translation>Jedes hat eine eigene Datei für die Kernel-Befehlszeile, und eine Änderung in der falschen bewirkt nichts.</translation>
    </message>
    <message>
        <source>Look at “proxmox-boot-tool status” before you change the kernel&apos;s command line.</source>
        <translation>Sehen Sie sich „proxmox-boot-tool status“ an, bevor Sie die Kernel-Befehlszeile ändern.</translation>
    </message>
</context>
<context>
    <name>BootRenewal</name>
    <message>
        <source>%1 was ended from outside before it was done.</source>
        <translation>%1 wurde von außen beendet, bevor es fertig war.</translation>
    </message>
    <message>
        <source>%1 is not on this node.</source>
        <translation>%1 gibt es auf diesem Knoten nicht.</translation>
    </message>
    <message>
        <source>%1 made no image, so the next start is as before.</source>
        <translation>%1 hat kein Image erzeugt, der nächste Start ist also wie bisher.</translation>
    </message>
    <message>
        <source>An image is not as the files say, so the next start may be as before.</source>
        <translation>Ein Image entspricht nicht den Dateien, der nächste Start ist also womöglich wie bisher.</translation>
    </message>
    <message>
        <source>%1 failed. The node was not restarted, and starts as before or with what it wrote.</source>
        <translation>%1 ist fehlgeschlagen. Der Knoten wurde nicht neu gestartet und startet wie bisher oder mit dem, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>GRUB&apos;s menu does not read as planned, so the node must not be restarted for it.</source>
        <translation>Das GRUB-Menü lautet nicht wie geplant, daher darf der Knoten dafür nicht neu gestartet werden.</translation>
    </message>
    <message>
        <source>GRUB cannot be told to try the new command line once. The node starts as before.</source>
        <translation>GRUB lässt sich nicht anweisen, die neue Befehlszeile einmal auszuprobieren. Der Knoten startet wie bisher.</translation>
    </message>
    <message>
        <source>%1 failed. The node starts as before.</source>
        <translation>%1 ist fehlgeschlagen. Der Knoten startet wie bisher.</translation>
    </message>
    <message>
        <source>systemd-boot cannot be told to try the new command line once. The node starts as before. Take the change back and plan it anew.</source>
        <translation>systemd-boot lässt sich nicht anweisen, die neue Befehlszeile einmal auszuprobieren. Der Knoten startet wie bisher. Nehmen Sie die Änderung zurück und planen Sie sie neu.</translation>
    </message>
    <message>
        <source>What systemd-boot is to start once does not read as planned, so the node must not be restarted for it.</source>
        <translation>Was systemd-boot einmal starten soll, liest sich nicht wie geplant; dafür darf der Knoten nicht neu gestartet werden.</translation>
    </message>
</context>
<context>
    <name>CapacityShares</name>
    <message>
        <source>Host’s own: system, pools</source>
        <translation>Host selbst: System, Pools</translation>
    </message>
    <message>
        <source>Guests’ disks</source>
        <translation>Disks der Gäste</translation>
    </message>
    <message>
        <source>Old data</source>
        <translation>Alte Daten</translation>
    </message>
    <message>
        <source>Given to a VM</source>
        <translation>An eine VM vergeben</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
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
        <translation>Diese Datei ist keine Aufzeichnung eines Knotens.</translation>
    </message>
    <message>
        <source>This capture was made by a newer Lanekeeper. Open it with that one.</source>
        <translation>Diese Aufzeichnung stammt von einem neueren Lanekeeper. Öffnen Sie sie mit diesem.</translation>
    </message>
    <message>
        <source>This capture is damaged or incomplete. Ask for the file again.</source>
        <translation>Diese Aufzeichnung ist beschädigt oder unvollständig. Bitten Sie noch einmal um die Datei.</translation>
    </message>
</context>
<context>
    <name>CapturedShell</name>
    <message>
        <source>This is a saved picture of a node. It can be looked at and planned on, but nothing can be asked of it or done to it.</source>
        <translation>Dies ist ein gespeichertes Abbild eines Knotens. Man kann es ansehen und damit planen, aber nichts davon abfragen und nichts daran ändern.</translation>
    </message>
</context>
<context>
    <name>ChartData</name>
    <message>
        <source>There are no IOMMU groups: nothing is isolated</source>
        <translation>Es gibt keine IOMMU-Gruppen: Nichts ist isoliert</translation>
    </message>
    <message>
        <source>Group %1 ties a drive to other devices</source>
        <translation>Gruppe %1 koppelt ein Laufwerk an andere Geräte</translation>
    </message>
    <message>
        <source>Group %1 ties a drive to what the host needs: %2</source>
        <translation>Gruppe %1 koppelt ein Laufwerk an das, was der Host braucht: %2</translation>
    </message>
    <message>
        <source>No group holds an NVMe drive</source>
        <translation>Keine Gruppe enthält ein NVMe-Laufwerk</translation>
    </message>
    <message>
        <source>Every NVMe drive is alone in its group</source>
        <translation>Jedes NVMe-Laufwerk ist allein in seiner Gruppe</translation>
    </message>
    <message>
        <source>There is no NVMe drive</source>
        <translation>Es gibt kein NVMe-Laufwerk</translation>
    </message>
    <message>
        <source>No drive is empty</source>
        <translation>Kein Laufwerk ist leer</translation>
    </message>
    <message numerus="yes">
        <source>%n drive(s) are empty: %1 of %2</source>
        <translation>
            <numerusform>%n Laufwerk ist leer: %1 von %2</numerusform>
            <numerusform>%n Laufwerke sind leer: %1 von %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Measurements by Lanekeeper</source>
        <translation>Messungen von Lanekeeper</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>%1, group %2</source>
        <translation>%1, Gruppe %2</translation>
    </message>
    <message>
        <source>Nothing is known about it, so it stays with the host.</source>
        <translation>Darüber ist nichts bekannt, daher bleibt es beim Host.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>Zustand unbekannt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Nichts spricht dagegen.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The drive itself or a virtual disk? %1 and VM %2:</source>
        <translation>Das Laufwerk selbst oder eine virtuelle Disk? %1 und VM %2:</translation>
    </message>
    <message>
        <source>Shows the plan, asks, makes it true step by step and says how to take it back.</source>
        <translation>Zeigt den Plan, fragt, führt ihn Schritt für Schritt aus und sagt, wie er sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Should the node not come back, here is what to type at its screen: %1</source>
        <translation>Falls der Knoten nicht zurückkommt, steht hier, was an seinem Bildschirm einzugeben ist: %1</translation>
    </message>
    <message>
        <source>Restart and go on: lanekeeper resume %1 --reboot. To take it back: lanekeeper undo %1 %2</source>
        <translation>Neu starten und fortsetzen: lanekeeper resume %1 --reboot. Zurücknehmen: lanekeeper undo %1 %2</translation>
    </message>
    <message>
        <source>The plan is still open. Go on with it: lanekeeper resume %1</source>
        <translation>Der Plan ist noch offen. Fortsetzen: lanekeeper resume %1</translation>
    </message>
    <message>
        <source>The way back: lanekeeper undo %1 %2</source>
        <translation>Der Weg zurück: lanekeeper undo %1 %2</translation>
    </message>
    <message>
        <source>Nothing on the node was changed.</source>
        <translation>Auf dem Knoten wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Done. It is in the journal as %1.</source>
        <translation>Erledigt. Es steht im Journal als %1.</translation>
    </message>
    <message>
        <source>To take it back: lanekeeper undo %1 %2</source>
        <translation>Zurücknehmen: lanekeeper undo %1 %2</translation>
    </message>
    <message>
        <source>This gives something up. To go on, type %1:</source>
        <translation>Damit geben Sie etwas auf. Um fortzufahren, geben Sie %1 ein:</translation>
    </message>
    <message>
        <source>There is no terminal to type at. Read the plan, then add --typed %1.</source>
        <translation>Es gibt kein Terminal für die Eingabe. Lesen Sie den Plan und ergänzen Sie dann --typed %1.</translation>
    </message>
    <message>
        <source>That was not %1; nothing was changed.</source>
        <translation>Das war nicht %1; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no terminal to ask at. Read the plan, then add --yes.</source>
        <translation>Es gibt kein Terminal für die Frage. Lesen Sie den Plan und ergänzen Sie dann --yes.</translation>
    </message>
    <message>
        <source>Left as it is; nothing was changed.</source>
        <translation>So belassen, wie es ist; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Stopping after the step that runs now.</source>
        <translation>Nach dem laufenden Schritt wird gestoppt.</translation>
    </message>
    <message>
        <source>Apply this on %1?</source>
        <translation>Auf %1 anwenden?</translation>
    </message>
    <message>
        <source>The measurement is shown, but could not be kept.</source>
        <translation>Die Messung wird angezeigt, konnte aber nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The whole comparison: lanekeeper benchmark --compare %1</source>
        <translation>Der ganze Vergleich: lanekeeper benchmark --compare %1</translation>
    </message>
    <message>
        <source>The line broke. The measurement goes on there; connecting again…</source>
        <translation>Die Verbindung ist abgerissen. Die Messung läuft dort weiter; es wird neu verbunden&#xa0;…</translation>
    </message>
    <message>
        <source>The measurement goes on there. Fetch it later with: %1</source>
        <translation>Die Messung läuft dort weiter. Später abholen mit: %1</translation>
    </message>
    <message>
        <source>To say that it has room, add --storage-has-room.</source>
        <translation>Um zu sagen, dass Platz ist, ergänzen Sie --storage-has-room.</translation>
    </message>
    <message>
        <source>To have it installed, add --install-fio.</source>
        <translation>Um es installieren zu lassen, ergänzen Sie --install-fio.</translation>
    </message>
    <message>
        <source>Install fio on %1 with apt-get?</source>
        <translation>fio auf %1 mit apt-get installieren?</translation>
    </message>
    <message>
        <source>Installing fio…</source>
        <translation>fio wird installiert&#xa0;…</translation>
    </message>
    <message>
        <source>Looking at what is to be measured…</source>
        <translation>Das Ziel der Messung wird untersucht&#xa0;…</translation>
    </message>
    <message>
        <source>An earlier measurement is still there; it may run now and disturb this one. Fetch it with --collect %1.</source>
        <translation>Eine frühere Messung ist noch da; sie läuft vielleicht noch und stört diese. Holen Sie sie mit --collect %1 ab.</translation>
    </message>
    <message>
        <source>Measure now?</source>
        <translation>Jetzt messen?</translation>
    </message>
    <message>
        <source>This is no id of a measurement.</source>
        <translation>Das ist keine ID einer Messung.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Nothing is kept of a drive with this serial.</source>
        <translation>Von einem Laufwerk mit dieser Seriennummer ist nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>The call is: lanekeeper %1 %2</source>
        <translation>Der Aufruf ist: lanekeeper %1 %2</translation>
    </message>
    <message>
        <source>Nothing can be measured on what was saved of a node.</source>
        <translation>An dem, was von einem Knoten gespeichert wurde, lässt sich nichts messen.</translation>
    </message>
    <message>
        <source>Measures a drive with fio: on the node, in a folder or in a guest. Drives are only read; --compare and --import need no node.</source>
        <translation>Misst ein Laufwerk mit fio: auf dem Knoten, in einem Ordner oder in einem Gast. Laufwerke werden nur gelesen; --compare und --import brauchen keinen Knoten.</translation>
    </message>
    <message>
        <source>Name a drive or a folder, not both.</source>
        <translation>Geben Sie ein Laufwerk oder einen Ordner an, nicht beides.</translation>
    </message>
    <message>
        <source>Say what to measure: --drive DRIVE, --file FOLDER or --guest VM.</source>
        <translation>Sagen Sie, was gemessen werden soll: --drive DRIVE, --file FOLDER oder --guest VM.</translation>
    </message>
    <message>
        <source>--%1 needs a number.</source>
        <translation>--%1 braucht eine Zahl.</translation>
    </message>
    <message>
        <source>--%1 needs a size such as 4k, 1M or 8G.</source>
        <translation>--%1 braucht eine Größe wie 4k, 1M oder 8G.</translation>
    </message>
    <message>
        <source>There is no pattern “%1”; there are read, randread, write, randwrite and randrw.</source>
        <translation>Es gibt kein Muster „%1“; es gibt read, randread, write, randwrite und randrw.</translation>
    </message>
    <message>
        <source>The NVMe drive to read: its serial, its PCI address or a path below /dev.</source>
        <translation>Das NVMe-Laufwerk, das gelesen wird: Seriennummer, PCI-Adresse oder ein Pfad unter /dev.</translation>
    </message>
    <message>
        <source>Measure in a new file in this folder; it has no name and is gone at the end.</source>
        <translation>In einer neuen Datei in diesem Ordner messen; sie hat keinen Namen und ist am Ende weg.</translation>
    </message>
    <message>
        <source>Measure in this running VM, through its guest agent.</source>
        <translation>In dieser laufenden VM messen, über ihren Gast-Agent.</translation>
    </message>
    <message>
        <source>quick (a minute), thorough (six runs of each job) or guide.</source>
        <translation>quick (eine Minute), thorough (sechs Läufe je Job) oder guide.</translation>
    </message>
    <message>
        <source>How often each job runs.</source>
        <translation>Wie oft jeder Job läuft.</translation>
    </message>
    <message>
        <source>How long each run counts.</source>
        <translation>Wie lange jeder Lauf zählt.</translation>
    </message>
    <message>
        <source>Seconds before each run that do not count.</source>
        <translation>Sekunden vor jedem Lauf, die nicht zählen.</translation>
    </message>
    <message>
        <source>Size of the file, such as 1G.</source>
        <translation>Größe der Datei, etwa 1G.</translation>
    </message>
    <message>
        <source>One job of your own: read, randread, write, randwrite or randrw.</source>
        <translation>Ein eigener Job: read, randread, write, randwrite oder randrw.</translation>
    </message>
    <message>
        <source>Its block, such as 4k or 1M.</source>
        <translation>Seine Blockgröße, etwa 4k oder 1M.</translation>
    </message>
    <message>
        <source>How many requests it has in flight.</source>
        <translation>Wie viele Anfragen er gleichzeitig offen hat.</translation>
    </message>
    <message>
        <source>How many processes work side by side.</source>
        <translation>Wie viele Prozesse nebeneinander arbeiten.</translation>
    </message>
    <message>
        <source>fsync after each write.</source>
        <translation>fsync nach jedem Schreibzugriff.</translation>
    </message>
    <message>
        <source>Install fio on the node where it is missing.</source>
        <translation>fio auf dem Knoten installieren, wenn es fehlt.</translation>
    </message>
    <message>
        <source>You know that what lies under this virtual machine&apos;s disk has room.</source>
        <translation>Sie wissen, dass unter der Disk dieser virtuellen Maschine Platz ist.</translation>
    </message>
    <message>
        <source>Fetch a measurement that went on without us.</source>
        <translation>Eine Messung abholen, die ohne uns weiterlief.</translation>
    </message>
    <message>
        <source>Keep and show a JSON file that fio wrote elsewhere.</source>
        <translation>Eine JSON-Datei aufbewahren und zeigen, die fio anderswo geschrieben hat.</translation>
    </message>
    <message>
        <source>Compare what is kept of the drive with this serial.</source>
        <translation>Vergleichen, was vom Laufwerk mit dieser Seriennummer aufbewahrt ist.</translation>
    </message>
    <message>
        <source>Print the measurement as one JSON object.</source>
        <translation>Die Messung als ein JSON-Objekt ausgeben.</translation>
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
        <translation>VM %1 auf %2</translation>
    </message>
    <message>
        <source>%1, drive %2 (%3)</source>
        <translation>%1, Laufwerk %2 (%3)</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simuliert</translation>
    </message>
    <message>
        <source>%1 to %2 (%3 %)</source>
        <translation>%1 bis %2 (%3 %)</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>kein Intervall</translation>
    </message>
    <message>
        <source>runs: %1</source>
        <translation>Läufe: %1</translation>
    </message>
    <message>
        <source>Measuring on %1, with %2 (%3). About %4.</source>
        <translation>Gemessen wird auf %1, mit %2 (%3). Dauer etwa %4.</translation>
    </message>
    <message>
        <source>Once each: %1.</source>
        <translation>Je einmal: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n times each: %1.</source>
        <translation>
            <numerusform>Je %n-mal: %1.</numerusform>
            <numerusform>Je %n-mal: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is only read; nothing is written.</source>
        <translation>%1 wird nur gelesen; es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>A new file of %1 in %2 is written and read. It has no name, and is gone when fio ends, however that happens. There is room for %3.</source>
        <translation>Eine neue Datei von %1 in %2 wird geschrieben und gelesen. Sie hat keinen Namen und ist weg, sobald fio endet, wie auch immer das geschieht. Platz ist für %3.</translation>
    </message>
    <message>
        <source>A new file of %1 in %2 is filled, then read. It has no name, and is gone when fio ends, however that happens. There is room for %3.</source>
        <translation>Eine neue Datei von %1 in %2 wird gefüllt und dann gelesen. Sie hat keinen Namen und ist weg, sobald fio endet, wie auch immer das geschieht. Platz ist für %3.</translation>
    </message>
    <message>
        <source>Stopped before its end; this is what was measured until then.</source>
        <translation>Vor dem Ende gestoppt; dies wurde bis dahin gemessen.</translation>
    </message>
    <message>
        <source>It failed before its end: %1</source>
        <translation>Vor dem Ende fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Drive %1 (%2)%3</source>
        <translation>Laufwerk %1 (%2)%3</translation>
    </message>
    <message>
        <source>, simulated</source>
        <translation>, simuliert</translation>
    </message>
    <message>
        <source>Filling the file…</source>
        <translation>Die Datei wird gefüllt&#xa0;…</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>Noch etwa %1.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbinden mit %1&#xa0;…</translation>
    </message>
    <message>
        <source>Opening a new connection to %1.</source>
        <translation>Eine neue Verbindung zu %1 wird geöffnet.</translation>
    </message>
    <message>
        <source>%1 restarts. Waiting until it is back.</source>
        <translation>%1 startet neu. Es wird gewartet, bis er wieder da ist.</translation>
    </message>
    <message>
        <source>The capture could not be written to %1.</source>
        <translation>Die Aufzeichnung konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Say where to save the capture: -o FILE.</source>
        <translation>Sagen Sie, wohin die Aufzeichnung gespeichert werden soll: -o FILE.</translation>
    </message>
    <message>
        <source>Pasted output is a file already; there is no node to capture.</source>
        <translation>Eingefügte Ausgabe ist schon eine Datei; es gibt keinen Knoten zum Aufzeichnen.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird eingelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Saved in %1. It opens as capture:%1.</source>
        <translation>Gespeichert in %1. Sie öffnet sich als capture:%1.</translation>
    </message>
    <message>
        <source>Saves what was read in a file that opens as a node, for a bug report.</source>
        <translation>Speichert das Gelesene in einer Datei, die sich wie ein Knoten öffnet, für einen Fehlerbericht.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Replace serials, addresses and names by pseudonyms.</source>
        <translation>Seriennummern, Adressen und Namen durch Pseudonyme ersetzen.</translation>
    </message>
    <message>
        <source>--early-bind is none, drive or ids, not “%1”.</source>
        <translation>--early-bind ist none, drive oder ids, nicht „%1“.</translation>
    </message>
    <message>
        <source>Choose one of --raw and --mapping.</source>
        <translation>Wählen Sie eines von --raw und --mapping.</translation>
    </message>
    <message>
        <source>--mapping needs a name.</source>
        <translation>--mapping braucht einen Namen.</translation>
    </message>
    <message>
        <source>Choose one of --start-vm and --restart-vm.</source>
        <translation>Wählen Sie eines von --start-vm und --restart-vm.</translation>
    </message>
    <message>
        <source>--%1 is about the VM of a drive: --give DRIVE --vm ID, or --take-back DRIVE.</source>
        <translation>--%1 betrifft die VM eines Laufwerks: --give DRIVE --vm ID oder --take-back DRIVE.</translation>
    </message>
    <message>
        <source>--%1 is about a drive that is given: --give DRIVE --vm ID.</source>
        <translation>--%1 betrifft ein Laufwerk, das gegeben wird: --give DRIVE --vm ID.</translation>
    </message>
    <message>
        <source>Say what to change: --give DRIVE --vm ID, --take-back DRIVE, --release DRIVE, --enable-iommu, --tidy-up, --iommu-pt, --split-group DRIVE or --guard-starts ID.</source>
        <translation>Sagen Sie, was geändert werden soll: --give DRIVE --vm ID, --take-back DRIVE, --release DRIVE, --enable-iommu, --tidy-up, --iommu-pt, --split-group DRIVE oder --guard-starts ID.</translation>
    </message>
    <message>
        <source>--give needs --vm ID: the VM that gets the drive.</source>
        <translation>--give braucht --vm ID: die VM, die das Laufwerk bekommt.</translation>
    </message>
    <message>
        <source>Name one --vm for each --give, or one for all of them.</source>
        <translation>Geben Sie ein --vm für jedes --give an, oder eines für alle.</translation>
    </message>
    <message>
        <source>Give this drive to a VM: a serial or a PCI address. May be repeated.</source>
        <translation>Dieses Laufwerk an eine VM geben: Seriennummer oder PCI-Adresse. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>The VM that gets it.</source>
        <translation>Die VM, die es bekommt.</translation>
    </message>
    <message>
        <source>Take this drive back from the VM that has it. May be repeated.</source>
        <translation>Dieses Laufwerk von der VM zurücknehmen, die es hat. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Release this drive from the host now, without a restart. May be repeated.</source>
        <translation>Dieses Laufwerk jetzt vom Host lösen, ohne Neustart. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Switch the IOMMU on where the kernel keeps it off. Needs a restart.</source>
        <translation>Die IOMMU einschalten, wo der Kernel sie aus lässt. Braucht einen Neustart.</translation>
    </message>
    <message>
        <source>Take out what guides left: ids that bind NVMe drives early, and settings that do nothing.</source>
        <translation>Entfernen, was Anleitungen hinterlassen haben: IDs, die NVMe-Laufwerke früh binden, und Einstellungen, die nichts bewirken.</translation>
    </message>
    <message>
        <source>Let the host&apos;s own devices past the IOMMU. No VM needs it. Needs a restart.</source>
        <translation>Die host-eigenen Geräte an der IOMMU vorbeilassen. Keine VM braucht das. Braucht einen Neustart.</translation>
    </message>
    <message>
        <source>Put this drive into a group of its own by pretence, the last resort: the kernel is told that the ports above it keep devices apart. Needs a restart, and what has to be typed.</source>
        <translation>Dieses Laufwerk zum Schein in eine eigene Gruppe setzen, der letzte Ausweg: Dem Kernel wird gesagt, dass die Ports darüber Geräte trennen. Braucht einen Neustart und eine Eingabe.</translation>
    </message>
    <message>
        <source>Before every start of this VM, prove that it gets the very drives it was given and nothing else, and do not start it otherwise. May be repeated.</source>
        <translation>Vor jedem Start dieser VM beweisen, dass sie genau die Laufwerke bekommt, die ihr gegeben wurden, und sonst nichts; andernfalls sie nicht starten. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>How the node keeps off the drive at boot. Proxmox does that by itself when the VM starts, so none is the default.</source>
        <translation>Wie sich der Knoten beim Booten vom Laufwerk fernhält. Proxmox bindet es von selbst, wenn die VM startet; darum ist none der Standard.</translation>
    </message>
    <message>
        <source>Name the drive by its address. The default on a node of its own.</source>
        <translation>Das Laufwerk mit seiner Adresse benennen. Standard auf einem Knoten ohne Cluster.</translation>
    </message>
    <message>
        <source>Name the drive through this PCI mapping, which is made if need be. In a cluster a mapping is the default.</source>
        <translation>Das Laufwerk über dieses PCI-Mapping benennen, das bei Bedarf angelegt wird. In einem Cluster ist ein Mapping der Standard.</translation>
    </message>
    <message>
        <source>Turn an i440fx machine into a q35 one. The guest sees other slots then.</source>
        <translation>Aus einer i440fx-Maschine eine q35-Maschine machen. Der Gast sieht dann andere Steckplätze.</translation>
    </message>
    <message>
        <source>Set balloon: 0, since the memory of such a VM does not shrink.</source>
        <translation>balloon: 0 setzen, da der Arbeitsspeicher einer solchen VM nicht schrumpft.</translation>
    </message>
    <message>
        <source>Set agent: 1, so that the guest can be asked which drive it sees.</source>
        <translation>agent: 1 setzen, damit der Gast gefragt werden kann, welches Laufwerk er sieht.</translation>
    </message>
    <message>
        <source>Give every function of the drive&apos;s slot.</source>
        <translation>Jede Funktion im Steckplatz des Laufwerks geben.</translation>
    </message>
    <message>
        <source>Start the VM with this, which is stopped now. Unless this computer then reaches the node, the node stops it again and takes its devices back.</source>
        <translation>Die VM, die jetzt gestoppt ist, damit starten. Erreicht dieser Computer den Knoten danach nicht, stoppt der Knoten sie wieder und nimmt ihre Geräte zurück.</translation>
    </message>
    <message>
        <source>Shut the VM down, which runs now, and start it in the same way. Its guest must agree.</source>
        <translation>Die VM, die jetzt läuft, herunterfahren und auf dieselbe Weise starten. Ihr Gast muss mitmachen.</translation>
    </message>
    <message>
        <source>The plan as JSON.</source>
        <translation>Der Plan als JSON.</translation>
    </message>
    <message>
        <source>The plan as a shell script for the node.</source>
        <translation>Der Plan als Shell-Skript für den Knoten.</translation>
    </message>
    <message>
        <source>The plan as a unified diff.</source>
        <translation>Der Plan als Unified Diff.</translation>
    </message>
    <message>
        <source>Go on without asking.</source>
        <translation>Ohne Rückfrage fortfahren.</translation>
    </message>
    <message>
        <source>What a plan asks to be typed, where there is no terminal to ask at.</source>
        <translation>Was ein Plan als Eingabe verlangt, wo es kein Terminal für die Frage gibt.</translation>
    </message>
    <message>
        <source>Restart the node where the plan needs it, wait for it, and go on.</source>
        <translation>Den Knoten neu starten, wo der Plan es braucht, auf ihn warten und fortfahren.</translation>
    </message>
    <message>
        <source>“%1” is not a VM&apos;s id; ids are numbers from 100 on.</source>
        <translation>„%1“ ist keine VM-ID; IDs sind Zahlen ab 100.</translation>
    </message>
    <message>
        <source>Choose one of --json, --script and --diff.</source>
        <translation>Wählen Sie eines von --json, --script und --diff.</translation>
    </message>
    <message>
        <source>There is no “%1”. lanekeeper --help lists what there is.</source>
        <translation>„%1“ gibt es nicht. lanekeeper --help zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>Confirmed. VM %1 keeps its devices, and the guard over its start is gone.</source>
        <translation>Bestätigt. VM %1 behält ihre Geräte, und der Wächter über ihren Start ist weg.</translation>
    </message>
    <message>
        <source>Too late for VM %1: nobody confirmed its start in time, so the node stopped it and gave its devices back.</source>
        <translation>Zu spät für VM %1: Niemand hat ihren Start rechtzeitig bestätigt, daher hat der Knoten sie gestoppt und ihre Geräte zurückgegeben.</translation>
    </message>
    <message>
        <source>Too late: nobody confirmed in time, and the node put its old boot settings back.</source>
        <translation>Zu spät: Niemand hat rechtzeitig bestätigt, und der Knoten hat seine alten Boot-Einstellungen wiederhergestellt.</translation>
    </message>
    <message>
        <source>Confirmed. The boot settings stay as they are now, and the guard is gone.</source>
        <translation>Bestätigt. Die Boot-Einstellungen bleiben, wie sie jetzt sind, und der Wächter ist weg.</translation>
    </message>
    <message>
        <source>No guard waits to be confirmed on this node.</source>
        <translation>Auf diesem Knoten wartet kein Wächter auf eine Bestätigung.</translation>
    </message>
    <message>
        <source>If a change is still open, go on with it: lanekeeper resume %1</source>
        <translation>Falls noch eine Änderung offen ist, fortsetzen mit: lanekeeper resume %1</translation>
    </message>
    <message>
        <source>Tells the guards on a node that all is well: over new boot settings, or over the start of a VM.</source>
        <translation>Sagt den Wächtern auf einem Knoten, dass alles in Ordnung ist: über neuen Boot-Einstellungen oder über dem Start einer VM.</translation>
    </message>
    <message>
        <source>Private key to log in with.</source>
        <translation>Privater Schlüssel für die Anmeldung.</translation>
    </message>
    <message>
        <source>Known hosts file instead of ~/.ssh/known_hosts.</source>
        <translation>Datei bekannter Hosts statt ~/.ssh/known_hosts.</translation>
    </message>
    <message>
        <source>Do not ask the SSH agent.</source>
        <translation>Den SSH-Agent nicht fragen.</translation>
    </message>
    <message>
        <source>Do not read ~/.ssh/config.</source>
        <translation>~/.ssh/config nicht lesen.</translation>
    </message>
    <message>
        <source>Trust an unknown host with this fingerprint, for this call, and no other.</source>
        <translation>Einem unbekannten Host mit diesem Fingerabdruck für diesen Aufruf vertrauen, und keinem anderen.</translation>
    </message>
    <message>
        <source>For developers: the node is the simulated one in this folder there.</source>
        <translation>Für Entwickler: Der Knoten ist der simulierte in diesem Ordner dort.</translation>
    </message>
    <message>
        <source>--simulated-root is for a node behind SSH.</source>
        <translation>--simulated-root ist für einen Knoten hinter SSH.</translation>
    </message>
    <message>
        <source>--simulated-root needs the full path of a folder.</source>
        <translation>--simulated-root braucht den vollen Pfad eines Ordners.</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>das Fenster</translation>
    </message>
    <message>
        <source>the window with the simulated nodes</source>
        <translation>das Fenster mit den simulierten Knoten</translation>
    </message>
    <message>
        <source>the window in this appearance</source>
        <translation>das Fenster in diesem Erscheinungsbild</translation>
    </message>
    <message>
        <source>makes the simulated nodes as new</source>
        <translation>setzt die simulierten Knoten zurück</translation>
    </message>
    <message>
        <source>done, and the answer is no</source>
        <translation>erledigt, und die Antwort ist nein</translation>
    </message>
    <message>
        <source>a wrong call, or a drive or VM that does not exist</source>
        <translation>falscher Aufruf, oder ein Laufwerk oder eine VM, die es nicht gibt</translation>
    </message>
    <message>
        <source>refused, with the findings that refuse</source>
        <translation>abgelehnt, mit den Befunden, die ablehnen</translation>
    </message>
    <message>
        <source>no connection, host not trusted, or login refused</source>
        <translation>keine Verbindung, Host nicht bestätigt oder Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>failed while changing, with what was done and the way back</source>
        <translation>beim Ändern fehlgeschlagen, mit dem, was getan wurde, und dem Weg zurück</translation>
    </message>
    <message>
        <source>stopped on purpose: a reboot is owed</source>
        <translation>absichtlich gestoppt: Ein Neustart steht aus</translation>
    </message>
    <message>
        <source>node or file unreadable, not Proxmox, or no root</source>
        <translation>Knoten oder Datei nicht lesbar, kein Proxmox oder kein root</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Lanekeeper gives a Proxmox VM a whole NVMe drive over SSH, and keeps the host.</source>
        <translation>Lanekeeper gibt einer Proxmox-VM über SSH ein ganzes NVMe-Laufwerk, ohne den Host zu verlieren.</translation>
    </message>
    <message>
        <source>NODE is user@host[:port], a name from ~/.ssh/config, demo:NAME, capture:FILE or paste:FILE[,FILE…]. DRIVE is a serial or a PCI address. “lanekeeper VERB --help” shows a verb&apos;s options.</source>
        <translation>NODE ist user@host[:port], ein Name aus ~/.ssh/config, demo:NAME, capture:FILE oder paste:FILE[,FILE…]. DRIVE ist eine Seriennummer oder eine PCI-Adresse. „lanekeeper VERB --help“ zeigt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Exit-Codes</translation>
    </message>
    <message>
        <source>Nothing was applied here yet.</source>
        <translation>Hier wurde noch nichts angewendet.</translation>
    </message>
    <message>
        <source>Nothing was applied from this computer yet.</source>
        <translation>Von diesem Computer aus wurde noch nichts angewendet.</translation>
    </message>
    <message>
        <source>What was applied, newest first: from this computer, and with a node also what its own journal says.</source>
        <translation>Was angewendet wurde, das Neueste zuerst: von diesem Computer aus, und mit einem Knoten auch, was sein eigenes Journal sagt.</translation>
    </message>
    <message>
        <source>What is there and what is true about it.</source>
        <translation>Was da ist und was darauf zutrifft.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Als JSON.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>Takes back %1.</source>
        <translation>Nimmt %1 zurück.</translation>
    </message>
    <message>
        <source>Taken back by %1.</source>
        <translation>Zurückgenommen durch %1.</translation>
    </message>
    <message>
        <source>What would be done, and what speaks against it. Changes nothing.</source>
        <translation>Was getan würde und was dagegen spricht. Ändert nichts.</translation>
    </message>
    <message>
        <source>file:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>command:</source>
        <translation>Befehl:</translation>
    </message>
    <message>
        <source>undo:</source>
        <translation>zurück:</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>Auf %1:</translation>
    </message>
    <message>
        <source>This is refused, because:</source>
        <translation>Das wird abgelehnt, denn:</translation>
    </message>
    <message>
        <source>There is nothing to do: it is already so.</source>
        <translation>Es ist nichts zu tun: Es ist schon so.</translation>
    </message>
    <message>
        <source>To know before:</source>
        <translation>Vorher zu wissen:</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>bewiesen</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>ungesehen</translation>
    </message>
    <message>
        <source>expected: %1; seen: %2</source>
        <translation>erwartet: %1; gesehen: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>Auf dem Host</translation>
    </message>
    <message>
        <source>In the guest</source>
        <translation>Im Gast</translation>
    </message>
    <message>
        <source>Pasted output can be looked at, but nothing can be done with it. Name the node itself.</source>
        <translation>Eingefügte Ausgabe kann angesehen werden, aber getan werden kann damit nichts. Geben Sie den Knoten selbst an.</translation>
    </message>
    <message>
        <source>A capture can be read and planned on, but nothing can be done with it. Name the node itself.</source>
        <translation>Eine Aufzeichnung kann gelesen und für Pläne genutzt werden, aber getan werden kann damit nichts. Geben Sie den Knoten selbst an.</translation>
    </message>
    <message>
        <source>There is no open plan on this node; nothing is waiting to go on.</source>
        <translation>Auf diesem Knoten gibt es keinen offenen Plan; nichts wartet auf Fortsetzung.</translation>
    </message>
    <message>
        <source>This plan is by %1 and may still run there. Go on with it from here?</source>
        <translation>Dieser Plan ist von %1 und läuft dort womöglich noch. Von hier aus fortsetzen?</translation>
    </message>
    <message>
        <source>Goes on where a plan stopped: a lost line, a killed program, a restart.</source>
        <translation>Setzt fort, wo ein Plan stehen blieb: verlorene Verbindung, abgebrochenes Programm, Neustart.</translation>
    </message>
    <message>
        <source>no Proxmox VE version pasted</source>
        <translation>keine Proxmox-VE-Version eingefügt</translation>
    </message>
    <message>
        <source>not a Proxmox VE node</source>
        <translation>kein Proxmox-VE-Knoten</translation>
    </message>
    <message>
        <source>Proxmox VE %1</source>
        <translation>Proxmox VE %1</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>Kernel %1</translation>
    </message>
    <message>
        <source>pasted: %1</source>
        <translation>eingefügt: %1</translation>
    </message>
    <message>
        <source>a capture of %1</source>
        <translation>eine Aufzeichnung von %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off in the kernel</source>
        <translation>aus im Kernel</translation>
    </message>
    <message>
        <source>off in the firmware, or not there</source>
        <translation>aus in der Firmware, oder nicht vorhanden</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>IOMMU: %1; PCI functions: %2; groups: %3; NVMe drives: %4; VMs: %5</source>
        <translation>IOMMU: %1; PCI-Funktionen: %2; Gruppen: %3; NVMe-Laufwerke: %4; VMs: %5</translation>
    </message>
    <message>
        <source>given to VM %1</source>
        <translation>vergeben an VM %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NVMe drives</source>
        <translation>NVMe-Laufwerke</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>isoliert</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>IOMMU groups</source>
        <translation>IOMMU-Gruppen</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VMs</translation>
    </message>
    <message>
        <source>A plan is open on this node. Go on with it: lanekeeper resume %1</source>
        <translation>Auf diesem Knoten ist ein Plan offen. Fortsetzen: lanekeeper resume %1</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>a node without a name</source>
        <translation>ein Knoten ohne Namen</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simuliert)</translation>
    </message>
    <message>
        <source>What this change wrote:</source>
        <translation>Was diese Änderung geschrieben hat:</translation>
    </message>
    <message>
        <source>What was changed since:</source>
        <translation>Was seitdem geändert wurde:</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>(yes/no)</source>
        <translation>(ja/nein)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>This is the first contact with %1. It shows this key:</source>
        <translation>Dies ist der erste Kontakt mit %1. Er zeigt diesen Schlüssel:</translation>
    </message>
    <message>
        <source>Compare it with what the node&apos;s own console says:</source>
        <translation>Vergleichen Sie ihn mit dem, was die Konsole des Knotens selbst sagt:</translation>
    </message>
    <message>
        <source>Are they equal? yes: trust and remember, once: trust for now, no: leave.</source>
        <translation>Sind sie gleich? ja: vertrauen und merken, einmal: nur jetzt vertrauen, nein: lassen.</translation>
    </message>
    <message>
        <source> (yes/once/no) </source>
        <translation> (ja/einmal/nein) </translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>If they are equal, add --trust %1 to trust it for one call.</source>
        <translation>Wenn sie gleich sind, ergänzen Sie --trust %1, um ihm für einen Aufruf zu vertrauen.</translation>
    </message>
    <message>
        <source>%1 shows %2, which is not the key to trust, %3.</source>
        <translation>%1 zeigt %2; das ist nicht der Schlüssel, dem vertraut werden soll, %3.</translation>
    </message>
    <message>
        <source>That was not it. Password of %1:</source>
        <translation>Das war es nicht. Passwort von %1:</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Passwort von %1:</translation>
    </message>
    <message>
        <source>That was not it. Passphrase of %1:</source>
        <translation>Das war es nicht. Passphrase von %1:</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>Passphrase von %1:</translation>
    </message>
    <message>
        <source>%1 asks:</source>
        <translation>%1 fragt:</translation>
    </message>
    <message>
        <source>There is nothing to take back on this node.</source>
        <translation>Auf diesem Knoten gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>The journal has no entry “%1”. lanekeeper history lists them.</source>
        <translation>Das Journal hat keinen Eintrag „%1“. lanekeeper history zeigt die Einträge.</translation>
    </message>
    <message>
        <source>Nothing of %1 is left to take back.</source>
        <translation>Von %1 ist nichts mehr zurückzunehmen.</translation>
    </message>
    <message>
        <source>Takes back what was applied: the entry named, else the newest. Shows the plan first.</source>
        <translation>Nimmt zurück, was angewendet wurde: den genannten Eintrag, sonst den neuesten. Zeigt zuerst den Plan.</translation>
    </message>
    <message>
        <source>Checking VM %1 on %2…</source>
        <translation>VM %1 auf %2 wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>There is no VM %1 on %2.</source>
        <translation>Auf %2 gibt es keine VM %1.</translation>
    </message>
    <message>
        <source>Proves that the VM has its drives: on the host and, through the guest agent, in the guest.</source>
        <translation>Beweist, dass die VM ihre Laufwerke hat: auf dem Host und über den Gast-Agent im Gast.</translation>
    </message>
    <message>
        <source>The VM to check.</source>
        <translation>Die VM, die geprüft wird.</translation>
    </message>
    <message>
        <source>For a guest without agent: a file with what one of these printed in it. Linux: %1 FreeBSD: %2 Windows: %3</source>
        <translation>Für einen Gast ohne Agent: eine Datei mit dem, was einer dieser Befehle darin ausgegeben hat. Linux: %1 FreeBSD: %2 Windows: %3</translation>
    </message>
    <message>
        <source>Refused; nothing was changed.</source>
        <translation>Abgelehnt; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>On the host, the drive</source>
        <translation>Das Laufwerk auf dem Host</translation>
    </message>
    <message>
        <source>VirtIO</source>
        <translation>VirtIO</translation>
    </message>
    <message>
        <source>Passed through, the drive</source>
        <translation>Das Laufwerk per Passthrough</translation>
    </message>
    <message>
        <source>The drive</source>
        <translation>Das Laufwerk</translation>
    </message>
    <message>
        <source>on the host</source>
        <translation>auf dem Host</translation>
    </message>
    <message>
        <source>over VirtIO</source>
        <translation>über VirtIO</translation>
    </message>
    <message>
        <source>passed through</source>
        <translation>per Passthrough</translation>
    </message>
    <message>
        <source>takes %1 times as long</source>
        <translation>braucht %1-mal so lange</translation>
    </message>
    <message>
        <source>takes %1 % longer</source>
        <translation>braucht %1 % länger</translation>
    </message>
    <message>
        <source>takes %1 % less time</source>
        <translation>braucht %1 % weniger Zeit</translation>
    </message>
    <message>
        <source>is %1 times as fast</source>
        <translation>ist %1-mal so schnell</translation>
    </message>
    <message>
        <source>%1 shows no difference beyond the noise to the drive %2 for %3.</source>
        <translation>%1 zeigt bei %3 keinen Unterschied zum Laufwerk %2, der über das Rauschen hinausgeht.</translation>
    </message>
    <message>
        <source>Too few runs to tell for %3: %1 and %2. Four of each can tell, six give an interval.</source>
        <translation>Zu wenige Läufe für eine Aussage bei %3: %1 und %2. Je vier erlauben eine Aussage, sechs ergeben ein Intervall.</translation>
    </message>
    <message>
        <source>%1 %2 for %3, compared with the drive %4.</source>
        <translation>%1 %2 bei %3, verglichen mit dem Laufwerk %4.</translation>
    </message>
    <message>
        <source>%1 %2 for %3.</source>
        <translation>%1 %2 bei %3.</translation>
    </message>
    <message>
        <source>%1 is as fast as %2.</source>
        <translation>%1 ist so schnell wie %2.</translation>
    </message>
    <message>
        <source>Too few runs to tell the lanes apart. The thorough profile makes enough of them.</source>
        <translation>Zu wenige Läufe, um die Wege zu unterscheiden. Das Profil „Gründlich“ (thorough) macht genug davon.</translation>
    </message>
    <message>
        <source>There is one lane only. Measure the drive over another lane to compare.</source>
        <translation>Es gibt nur einen Weg. Messen Sie das Laufwerk zum Vergleich über einen anderen Weg.</translation>
    </message>
    <message>
        <source>One was measured on the device and another through a file, so a part of the difference is the file system&apos;s.</source>
        <translation>Eine Messung lief am Gerät und eine andere über eine Datei, ein Teil des Unterschieds kommt also vom Dateisystem.</translation>
    </message>
    <message>
        <source>fio used different engines.</source>
        <translation>fio hat verschiedene Engines benutzt.</translation>
    </message>
    <message>
        <source>The files had different sizes.</source>
        <translation>Die Dateien waren verschieden groß.</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Of one measurement nobody knows which drive it was on, so it compares with no other.</source>
        <translation>Bei einer Messung weiß niemand, auf welchem Laufwerk sie war; sie ist daher mit keiner anderen vergleichbar.</translation>
    </message>
    <message>
        <source>Of one measurement nobody knows how it reached the drive, so it compares with no other.</source>
        <translation>Bei einer Messung weiß niemand, auf welchem Weg sie das Laufwerk erreichte; sie ist daher mit keiner anderen vergleichbar.</translation>
    </message>
    <message>
        <source>These were measured on different drives. Only lanes of the same drive compare.</source>
        <translation>Diese Messungen sind auf verschiedenen Laufwerken entstanden. Vergleichbar sind nur Wege desselben Laufwerks.</translation>
    </message>
    <message>
        <source>Some of these are simulated and some are real. They do not compare.</source>
        <translation>Einige dieser Messungen sind simuliert und einige echt. Sie sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation>Passthrough</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>ConfigRemarks</name>
    <message>
        <source>~/.ssh/config gives %1 a HostKeyAlias, which Lanekeeper does not follow: its key is looked up under its own name.</source>
        <translation>~/.ssh/config gibt %1 einen HostKeyAlias, den Lanekeeper nicht befolgt: Der Schlüssel wird unter dem eigenen Namen nachgeschlagen.</translation>
    </message>
    <message>
        <source>~/.ssh/config names a list of revoked keys (RevokedHostKeys) for %1, which Lanekeeper does not read.</source>
        <translation>~/.ssh/config nennt für %1 eine Liste widerrufener Schlüssel (RevokedHostKeys), die Lanekeeper nicht liest.</translation>
    </message>
    <message>
        <source>~/.ssh/config sets %1 for %2, which Lanekeeper does not follow.</source>
        <translation>~/.ssh/config setzt %1 für %2; das befolgt Lanekeeper nicht.</translation>
    </message>
    <message>
        <source>~/.ssh/config runs commands on this computer to decide what it says (Match exec), at each connection.</source>
        <translation>~/.ssh/config führt bei jeder Verbindung Befehle auf diesem Computer aus, um zu entscheiden, was gilt (Match exec).</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>%1, through the command “%2” on this computer</source>
        <translation>%1, über den Befehl „%2“ auf diesem Computer</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Host-Schlüssel</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>root: everything can be read and changed</source>
        <translation>root: alles kann gelesen und geändert werden</translation>
    </message>
    <message>
        <source>not those of root</source>
        <translation>nicht die von root</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>der Name ist nicht bekannt</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>%1, Proxmox VE %2</source>
        <translation>%1, Proxmox VE %2</translation>
    </message>
    <message>
        <source>%1, without Proxmox VE</source>
        <translation>%1, ohne Proxmox VE</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <source>%1 is there, but nothing listens on port %2. Check the port, and that the SSH server runs.</source>
        <translation>%1 ist da, aber auf Port %2 nimmt nichts Verbindungen an. Prüfen Sie den Port, und ob der SSH-Server läuft.</translation>
    </message>
    <message>
        <source>There is no way to %1 from here. Check the network, and that the node is switched on.</source>
        <translation>Von hier führt kein Weg zu %1. Prüfen Sie das Netzwerk, und ob der Knoten eingeschaltet ist.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check that it is switched on and can be reached from here.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Prüfen Sie, ob er eingeschaltet und von hier erreichbar ist.</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up right now. Check the network, or use the node&apos;s address.</source>
        <translation>Der Name %1 kann gerade nicht aufgelöst werden. Prüfen Sie das Netzwerk, oder verwenden Sie die Adresse des Knotens.</translation>
    </message>
    <message>
        <source>No computer called %1 is known here. Check the name, or use the node&apos;s address.</source>
        <translation>Ein Computer namens %1 ist hier nicht bekannt. Prüfen Sie den Namen, oder verwenden Sie die Adresse des Knotens.</translation>
    </message>
</context>
<context>
    <name>Diff</name>
    <message numerus="yes">
        <source>%n line(s) the same</source>
        <translation>
            <numerusform>%n Zeile gleich</numerusform>
            <numerusform>%n Zeilen gleich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drive</name>
    <message>
        <source>NVMe drive at %1</source>
        <translation>NVMe-Laufwerk an %1</translation>
    </message>
</context>
<context>
    <name>DriveBehindVmd</name>
    <message>
        <source>%1 sits behind Intel VMD.</source>
        <translation>%1 sitzt hinter Intel VMD.</translation>
    </message>
    <message>
        <source>VMD keeps its drives in one bundle, so none of them can be given on its own.</source>
        <translation>VMD hält seine Laufwerke in einem Bündel, daher kann keines davon einzeln gegeben werden.</translation>
    </message>
    <message>
        <source>Switch VMD (also called RST or RAID mode) off in the firmware setup. A system on such a drive may need care before that.</source>
        <translation>Schalten Sie VMD (auch RST oder RAID-Modus genannt) im Firmware-Setup aus. Ein System auf einem solchen Laufwerk braucht davor womöglich Vorbereitung.</translation>
    </message>
</context>
<context>
    <name>DriveBinding</name>
    <message>
        <source>What is unknown counts as in use.</source>
        <translation>Unbekanntes gilt als benutzt.</translation>
    </message>
    <message>
        <source>No driver holds the drive at %1.</source>
        <translation>Kein Treiber hält das Laufwerk an %1.</translation>
    </message>
    <message>
        <source>vfio-pci holds the drive at %1 although no VM has it.</source>
        <translation>vfio-pci hält das Laufwerk an %1, obwohl keine VM es hat.</translation>
    </message>
    <message>
        <source>The host does not use it, and cannot read its serial or what is on it.</source>
        <translation>Der Host benutzt es nicht und kann weder seine Seriennummer lesen noch, was darauf liegt.</translation>
    </message>
    <message>
        <source>The node keeps off it at its start. To see the drive, take it back.</source>
        <translation>Der Knoten hält sich beim Start davon fern. Um das Laufwerk zu sehen, nehmen Sie es zurück.</translation>
    </message>
    <message>
        <source>To see the drive, restart the node or bind it to nvme again.</source>
        <translation>Um das Laufwerk zu sehen, starten Sie den Knoten neu oder binden Sie es wieder an nvme.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>The node shows no disk of %1.</source>
        <translation>Der Knoten zeigt keine Disk von %1.</translation>
    </message>
    <message>
        <source>%1 tells no serial.</source>
        <translation>%1 nennt keine Seriennummer.</translation>
    </message>
    <message>
        <source>It can be told from other drives by its slot only.</source>
        <translation>Es ist nur an seinem Steckplatz von anderen Laufwerken zu unterscheiden.</translation>
    </message>
    <message>
        <source>Which driver holds %1 could not be read.</source>
        <translation>Welcher Treiber %1 hält, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>The driver %1 holds %2, and what it does with it is unknown.</source>
        <translation>Der Treiber %1 hält %2, und was er damit tut, ist unbekannt.</translation>
    </message>
</context>
<context>
    <name>DriveGiven</name>
    <message>
        <source>%1 is given to several VMs: %2.</source>
        <translation>%1 ist an mehrere VMs vergeben: %2.</translation>
    </message>
    <message>
        <source>%1 is given to %2.</source>
        <translation>%1 ist an %2 vergeben.</translation>
    </message>
    <message>
        <source>Only one of them can run at a time.</source>
        <translation>Nur eine davon kann zur selben Zeit laufen.</translation>
    </message>
    <message>
        <source>The host does not use it while that VM has it.</source>
        <translation>Der Host benutzt es nicht, solange diese VM es hat.</translation>
    </message>
    <message>
        <source>Take it back from all but one.</source>
        <translation>Nehmen Sie es von allen bis auf eine zurück.</translation>
    </message>
    <message>
        <source>A snapshot of %1 names %2.</source>
        <translation>Ein Snapshot von %1 nennt %2.</translation>
    </message>
    <message>
        <source>Rolling back to it would give the drive to that VM again.</source>
        <translation>Ein Rollback darauf würde das Laufwerk wieder an diese VM geben.</translation>
    </message>
    <message>
        <source>%1 is reserved by %2, which runs or starts now.</source>
        <translation>%1 ist von %2 reserviert, die jetzt läuft oder startet.</translation>
    </message>
    <message>
        <source>A drive has one owner at a time.</source>
        <translation>Ein Laufwerk hat immer nur einen Besitzer.</translation>
    </message>
    <message>
        <source>Stop that VM first.</source>
        <translation>Stoppen Sie zuerst diese VM.</translation>
    </message>
</context>
<context>
    <name>DriveHealth</name>
    <message>
        <source>spare blocks run out</source>
        <translation>die Reserveblöcke gehen zu Ende</translation>
    </message>
    <message>
        <source>its temperature is out of bounds</source>
        <translation>seine Temperatur ist außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>it has become unreliable</source>
        <translation>es ist unzuverlässig geworden</translation>
    </message>
    <message>
        <source>it takes no more writes</source>
        <translation>es nimmt keine Schreibzugriffe mehr an</translation>
    </message>
    <message>
        <source>its backup power for the cache has failed</source>
        <translation>seine Notstromversorgung für den Cache ist ausgefallen</translation>
    </message>
    <message>
        <source>its persistent memory takes no more writes</source>
        <translation>sein persistenter Speicher nimmt keine Schreibzugriffe mehr an</translation>
    </message>
    <message>
        <source>%1 warns of its own state.</source>
        <translation>%1 warnt vor dem eigenen Zustand.</translation>
    </message>
    <message>
        <source>%1 warns: %2.</source>
        <translation>%1 warnt: %2.</translation>
    </message>
    <message>
        <source>Data on it may be lost soon, on the host and in a VM alike.</source>
        <translation>Daten darauf können bald verloren gehen, auf dem Host ebenso wie in einer VM.</translation>
    </message>
    <message>
        <source>Save what is on it, and replace it before you rely on it.</source>
        <translation>Sichern Sie, was darauf liegt, und ersetzen Sie es, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>%1 has used %2 % of the writes it is rated for.</source>
        <translation>%1 hat %2 % der Schreibmenge verbraucht, für die es ausgelegt ist.</translation>
    </message>
    <message>
        <source>It may go on for long, but its maker promises nothing beyond 100 %.</source>
        <translation>Es hält vielleicht noch lange, aber der Hersteller verspricht über 100 % hinaus nichts.</translation>
    </message>
    <message>
        <source>Plan its replacement.</source>
        <translation>Planen Sie den Austausch.</translation>
    </message>
    <message>
        <source>%1 has counted %2 unreadable places.</source>
        <translation>%1 hat %2 unlesbare Stellen gezählt.</translation>
    </message>
    <message>
        <source>It counts over its whole life; a number that grows is a bad sign.</source>
        <translation>Gezählt wird über die ganze Lebenszeit; eine wachsende Zahl ist ein schlechtes Zeichen.</translation>
    </message>
    <message>
        <source>Look at it again in some days.</source>
        <translation>Sehen Sie in einigen Tagen noch einmal nach.</translation>
    </message>
    <message>
        <source>%1 is at %2 °C, its warning mark is %3 °C.</source>
        <translation>%1 hat %2 °C, seine Warnschwelle liegt bei %3 °C.</translation>
    </message>
    <message>
        <source>It slows down to cool itself. Once a VM has it, the host no longer sees its temperature.</source>
        <translation>Es wird langsamer, um sich abzukühlen. Sobald eine VM es hat, sieht der Host seine Temperatur nicht mehr.</translation>
    </message>
    <message>
        <source>Give it a heat sink or more air.</source>
        <translation>Geben Sie ihm einen Kühlkörper oder mehr Luft.</translation>
    </message>
</context>
<context>
    <name>DriveInNoGroup</name>
    <message>
        <source>%1 is in no IOMMU group.</source>
        <translation>%1 ist in keiner IOMMU-Gruppe.</translation>
    </message>
    <message>
        <source>Only devices in a group can be given to a VM.</source>
        <translation>Nur Geräte in einer Gruppe können an eine VM gegeben werden.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>DriveInUse</name>
    <message>
        <source>When a VM starts with the drive, the host loses it at once, and Proxmox does not ask.</source>
        <translation>Wenn eine VM mit dem Laufwerk startet, verliert der Host es sofort, und Proxmox fragt nicht.</translation>
    </message>
    <message>
        <source>%1 holds the root file system.</source>
        <translation>%1 enthält das Root-Dateisystem.</translation>
    </message>
    <message>
        <source>The node runs from this drive and would stop when a VM takes it.</source>
        <translation>Der Knoten läuft von diesem Laufwerk und bliebe stehen, wenn eine VM es nimmt.</translation>
    </message>
    <message>
        <source>%1 is a boot drive.</source>
        <translation>%1 ist ein Boot-Laufwerk.</translation>
    </message>
    <message>
        <source>The node could not start any more without it.</source>
        <translation>Ohne es könnte der Knoten nicht mehr starten.</translation>
    </message>
    <message>
        <source>%1 is mounted at %2.</source>
        <translation>%1 ist unter %2 eingehängt.</translation>
    </message>
    <message>
        <source>Unmount it and take it out of /etc/fstab.</source>
        <translation>Hängen Sie es aus, und entfernen Sie es aus /etc/fstab.</translation>
    </message>
    <message>
        <source>%1 holds swap space in use.</source>
        <translation>%1 enthält benutzten Swap.</translation>
    </message>
    <message>
        <source>Switch that swap space off and take it out of /etc/fstab.</source>
        <translation>Schalten Sie diesen Swap aus, und entfernen Sie ihn aus /etc/fstab.</translation>
    </message>
    <message>
        <source>%1 belongs to the LVM volume group %2.</source>
        <translation>%1 gehört zur LVM-Volume-Gruppe %2.</translation>
    </message>
    <message>
        <source>%1 belongs to the ZFS pool %2.</source>
        <translation>%1 gehört zum ZFS-Pool %2.</translation>
    </message>
    <message>
        <source>Export the pool on the host first.</source>
        <translation>Exportieren Sie zuerst den Pool auf dem Host.</translation>
    </message>
    <message>
        <source>%1 belongs to the RAID array %2.</source>
        <translation>%1 gehört zum RAID-Verbund %2.</translation>
    </message>
    <message>
        <source>%1 is open as the encrypted device %2.</source>
        <translation>%1 ist als verschlüsseltes Gerät %2 geöffnet.</translation>
    </message>
    <message>
        <source>Close the encrypted device first.</source>
        <translation>Schließen Sie zuerst das verschlüsselte Gerät.</translation>
    </message>
    <message>
        <source>%1 is a Ceph OSD.</source>
        <translation>%1 ist ein Ceph-OSD.</translation>
    </message>
    <message>
        <source>Take the OSD out of Ceph first.</source>
        <translation>Nehmen Sie zuerst das OSD aus Ceph heraus.</translation>
    </message>
    <message>
        <source>%1 belongs to the btrfs file system %2, which is mounted.</source>
        <translation>%1 gehört zum btrfs-Dateisystem %2, das eingehängt ist.</translation>
    </message>
    <message>
        <source>Unmount it first, with all of its drives.</source>
        <translation>Hängen Sie es zuerst aus, mit allen seinen Laufwerken.</translation>
    </message>
    <message>
        <source>%1 is a path of the multipath device %2.</source>
        <translation>%1 ist ein Pfad des Multipath-Geräts %2.</translation>
    </message>
    <message>
        <source>Leave local drives out in /etc/multipath.conf.</source>
        <translation>Nehmen Sie lokale Laufwerke in /etc/multipath.conf aus.</translation>
    </message>
    <message>
        <source>%1 is used by bcache.</source>
        <translation>%1 wird von bcache benutzt.</translation>
    </message>
    <message>
        <source>Stop and detach the cache first.</source>
        <translation>Stoppen Sie zuerst den Cache, und trennen Sie ihn ab.</translation>
    </message>
    <message>
        <source>%1 is given to other machines over the network, as %2.</source>
        <translation>%1 wird als %2 über das Netzwerk für andere Maschinen bereitgestellt.</translation>
    </message>
    <message>
        <source>Two owners of one drive destroy what is on it.</source>
        <translation>Zwei Besitzer eines Laufwerks zerstören, was darauf liegt.</translation>
    </message>
    <message>
        <source>End that export first.</source>
        <translation>Beenden Sie zuerst diesen Export.</translation>
    </message>
    <message>
        <source>%1 is held by %2.</source>
        <translation>%1 wird von %2 gehalten.</translation>
    </message>
    <message>
        <source>%1 carries the Proxmox storage %2.</source>
        <translation>%1 trägt den Proxmox-Storage %2.</translation>
    </message>
    <message>
        <source>Move what is on that storage and remove it first.</source>
        <translation>Verschieben Sie, was auf diesem Storage liegt, und entfernen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>%1 is a disk of %2.</source>
        <translation>%1 ist eine Disk von %2.</translation>
    </message>
    <message>
        <source>Remove that disk from the guest first.</source>
        <translation>Entfernen Sie zuerst diese Disk vom Gast.</translation>
    </message>
    <message>
        <source>%1 is named by the PCI mapping %2.</source>
        <translation>%1 wird vom PCI-Mapping %2 genannt.</translation>
    </message>
    <message>
        <source>Whoever may use that mapping can start a VM with this drive.</source>
        <translation>Wer dieses Mapping benutzen darf, kann eine VM mit diesem Laufwerk starten.</translation>
    </message>
    <message>
        <source>%1 is to be used for %2 when the node starts, though it is not now.</source>
        <translation>%1 soll beim Start des Knotens für %2 benutzt werden, auch wenn es jetzt nicht so ist.</translation>
    </message>
    <message>
        <source>A node that misses a drive it was told to use can stop on its way up, or take it back from the VM.</source>
        <translation>Ein Knoten, dem ein eingeplantes Laufwerk fehlt, kann beim Hochfahren stehen bleiben oder es der VM wieder wegnehmen.</translation>
    </message>
    <message>
        <source>Take the line out first.</source>
        <translation>Entfernen Sie zuerst die Zeile.</translation>
    </message>
    <message>
        <source>%1 carries data that nothing here uses: %2.</source>
        <translation>%1 trägt Daten, die hier nichts benutzt: %2.</translation>
    </message>
    <message>
        <source>A VM that gets the drive can read and overwrite it.</source>
        <translation>Eine VM, die das Laufwerk bekommt, kann sie lesen und überschreiben.</translation>
    </message>
    <message>
        <source>Make sure that nobody needs it.</source>
        <translation>Vergewissern Sie sich, dass niemand sie braucht.</translation>
    </message>
    <message>
        <source>What uses %1 could not be read.</source>
        <translation>Was %1 benutzt, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>What is unknown counts as in use.</source>
        <translation>Unbekanntes gilt als benutzt.</translation>
    </message>
    <message>
        <source>Read the node again, and look at the reason when it stays so.</source>
        <translation>Lesen Sie den Knoten neu ein, und suchen Sie die Ursache, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>What uses %1 is not in what was pasted.</source>
        <translation>Was %1 benutzt, steht nicht in der eingefügten Ausgabe.</translation>
    </message>
    <message>
        <source>To judge it, add the node itself.</source>
        <translation>Um es zu bewerten, fügen Sie den Knoten selbst hinzu.</translation>
    </message>
</context>
<context>
    <name>EarlyBindFindings</name>
    <message>
        <source>Give the drive without early binding: Proxmox binds it when the VM starts.</source>
        <translation>Geben Sie das Laufwerk ohne frühe Bindung: Proxmox bindet es, wenn die VM startet.</translation>
    </message>
    <message>
        <source>The serial of %1 cannot be read now.</source>
        <translation>Die Seriennummer von %1 ist jetzt nicht lesbar.</translation>
    </message>
    <message>
        <source>The serial or model of %1 has odd characters.</source>
        <translation>Seriennummer oder Modell von %1 enthalten ungewöhnliche Zeichen.</translation>
    </message>
    <message>
        <source>By its serial the drive is told from others while the node starts, whatever slot it is in.</source>
        <translation>An der Seriennummer wird das Laufwerk beim Start des Knotens von anderen unterschieden, in welchem Steckplatz auch immer es sitzt.</translation>
    </message>
    <message>
        <source>Plan it while the host has the drive.</source>
        <translation>Planen Sie es, solange der Host das Laufwerk hat.</translation>
    </message>
    <message>
        <source>%1 shows the serial of %2 as well.</source>
        <translation>%1 zeigt ebenfalls die Seriennummer von %2.</translation>
    </message>
    <message>
        <source>While the node starts the two could not be told apart.</source>
        <translation>Beim Start des Knotens wären die beiden nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>%1 at %2 has the ids of %3, %4.</source>
        <translation>%1 an %2 hat die IDs von %3, %4.</translation>
    </message>
    <message>
        <source>Binding by ids would take every device with these ids from the host at boot, whichever holds the system.</source>
        <translation>Eine Bindung nach IDs nähme dem Host beim Booten jedes Gerät mit diesen IDs, gleich welches das System enthält.</translation>
    </message>
    <message>
        <source>Or bind it early by its serial: --early-bind drive.</source>
        <translation>Oder binden Sie es früh nach seiner Seriennummer: --early-bind drive.</translation>
    </message>
    <message>
        <source>Files of /etc/modprobe.d list ids for vfio-pci in a way that is not plain.</source>
        <translation>In Dateien unter /etc/modprobe.d stehen IDs für vfio-pci auf eine nicht eindeutige Weise.</translation>
    </message>
    <message>
        <source>Only one list counts, and which one these come to cannot be told for sure.</source>
        <translation>Nur eine Liste zählt, und welche sich aus diesen ergibt, ist nicht sicher zu sagen.</translation>
    </message>
    <message>
        <source>Make one line of them, or tidy up first.</source>
        <translation>Machen Sie eine Zeile daraus, oder räumen Sie zuerst auf.</translation>
    </message>
    <message>
        <source>%1 gives %2 to vfio-pci by its ids already.</source>
        <translation>%1 weist %2 schon nach IDs vfio-pci zu.</translation>
    </message>
    <message>
        <source>Somebody else wrote that line, and taking back would not touch it.</source>
        <translation>Diese Zeile hat jemand anders geschrieben, und das Zurücknehmen würde sie nicht anrühren.</translation>
    </message>
    <message>
        <source>Tidy up first, or leave it as it is.</source>
        <translation>Räumen Sie zuerst auf, oder lassen Sie es, wie es ist.</translation>
    </message>
    <message>
        <source>The kernel&apos;s command line lists ids for vfio-pci: “%1”.</source>
        <translation>Die Kernel-Befehlszeile führt IDs für vfio-pci auf: „%1“.</translation>
    </message>
    <message>
        <source>They take the place of every list in a file.</source>
        <translation>Sie treten an die Stelle jeder Liste in einer Datei.</translation>
    </message>
    <message>
        <source>From its next start on, %1 keeps off %2, whether a VM runs or not.</source>
        <translation>Ab seinem nächsten Start hält sich %1 von %2 fern, ob eine VM läuft oder nicht.</translation>
    </message>
    <message>
        <source>What it is good for: the host cannot import, assemble or wipe what a guest keeps there. Its price: the host sees neither the drive&apos;s health nor its data, and the kernel&apos;s images carry one more script.</source>
        <translation>Wozu es gut ist: Der Host kann nicht importieren, zusammensetzen oder löschen, was ein Gast dort aufbewahrt. Der Preis: Der Host sieht weder den Zustand des Laufwerks noch seine Daten, und die Images des Kernels enthalten ein Skript mehr.</translation>
    </message>
    <message>
        <source>Whatever has these ids is taken: a second drive of this model too, from the first start with it on, also if the node should start from it.</source>
        <translation>Was diese IDs hat, wird genommen: auch ein zweites Laufwerk dieses Modells, ab dem ersten Start damit, selbst wenn der Knoten davon starten soll.</translation>
    </message>
    <message>
        <source>It is not needed for giving the drive to a VM: Proxmox binds it at every start of the VM. The word lanekeeper=off on the kernel&apos;s command line leaves it out of one start.</source>
        <translation>Um das Laufwerk an die VM zu geben, ist es nicht nötig: Proxmox bindet es bei jedem Start der VM. Der Parameter lanekeeper=off in der Kernel-Befehlszeile lässt es bei einem Start weg.</translation>
    </message>
    <message>
        <source>The node&apos;s settings in /etc could not be read whole.</source>
        <translation>Die Einstellungen des Knotens in /etc ließen sich nicht vollständig lesen.</translation>
    </message>
    <message>
        <source>What is unknown cannot be changed safely.</source>
        <translation>Unbekanntes kann nicht sicher geändert werden.</translation>
    </message>
</context>
<context>
    <name>EarlyBindPlan</name>
    <message>
        <source>These files decide which driver gets a drive while the node starts. The word lanekeeper=off on the kernel&apos;s command line switches them off for one start.</source>
        <translation>Diese Dateien entscheiden, welcher Treiber beim Start des Knotens ein Laufwerk bekommt. Der Parameter lanekeeper=off in der Kernel-Befehlszeile schaltet sie für einen Start aus.</translation>
    </message>
    <message>
        <source>Only a start of the node shows that it comes up with the new images, and that it keeps off this drive and no other.</source>
        <translation>Nur ein Start des Knotens zeigt, dass er mit den neuen Images hochkommt und sich von diesem Laufwerk und keinem anderen fernhält.</translation>
    </message>
    <message>
        <source>%1 stays among the drives that the node keeps off at its start.</source>
        <translation>%1 bleibt unter den Laufwerken, von denen sich der Knoten beim Start fernhält.</translation>
    </message>
    <message>
        <source>While vfio-pci has several of one model, nobody can tell which of the recorded serials is this one&apos;s.</source>
        <translation>Solange vfio-pci mehrere eines Modells hat, kann niemand sagen, welche der aufgezeichneten Seriennummern zu diesem gehört.</translation>
    </message>
    <message>
        <source>Take it back once more when the host has it and shows its serial.</source>
        <translation>Nehmen Sie es noch einmal zurück, wenn der Host es hat und seine Seriennummer zeigt.</translation>
    </message>
    <message>
        <source>From its next start on, %1 does not keep off %2 any more.</source>
        <translation>Ab seinem nächsten Start hält sich %1 nicht mehr von %2 fern.</translation>
    </message>
</context>
<context>
    <name>EarlyBinding</name>
    <message>
        <source>At its next start the node loses %1 to vfio-pci (ids=%2).</source>
        <translation>Bei seinem nächsten Start verliert der Knoten %1 an vfio-pci (ids=%2).</translation>
    </message>
    <message>
        <source>Binding by ids takes every device of that model, also one the host needs. The node may not start any more.</source>
        <translation>Eine Bindung nach IDs nimmt jedes Gerät dieses Modells, auch eines, das der Host braucht. Der Knoten startet womöglich nicht mehr.</translation>
    </message>
    <message>
        <source>Take the ids out before you restart the node, and run update-initramfs -u -k all. A VM needs no such line.</source>
        <translation>Entfernen Sie die IDs, bevor Sie den Knoten neu starten, und führen Sie update-initramfs -u -k all aus. Keine VM braucht eine solche Zeile.</translation>
    </message>
    <message>
        <source>vfio-pci takes %1 and its twins by their ids, %2.</source>
        <translation>vfio-pci nimmt %1 samt Zwillingen nach ihren IDs, %2.</translation>
    </message>
    <message numerus="yes">
        <source>Binding by ids cannot tell drives of one model apart: %n device(s) are taken.</source>
        <translation>
            <numerusform>Eine Bindung nach IDs kann Laufwerke eines Modells nicht unterscheiden: %n Gerät wird genommen.</numerusform>
            <numerusform>Eine Bindung nach IDs kann Laufwerke eines Modells nicht unterscheiden: %n Geräte werden genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the ids out. Proxmox binds the one drive by itself when the VM starts.</source>
        <translation>Entfernen Sie die IDs. Proxmox bindet das eine Laufwerk von selbst, wenn die VM startet.</translation>
    </message>
    <message>
        <source>vfio-pci takes %1 by its ids, %2, when the node starts.</source>
        <translation>vfio-pci nimmt %1 nach seinen IDs, %2, wenn der Knoten startet.</translation>
    </message>
    <message>
        <source>A second drive of this model would be taken as well, on the next start after you put it in.</source>
        <translation>Ein zweites Laufwerk dieses Modells würde ebenfalls genommen, beim nächsten Start nach dem Einbau.</translation>
    </message>
    <message>
        <source>The line is not needed: Proxmox binds the drive by itself when the VM starts.</source>
        <translation>Die Zeile ist nicht nötig: Proxmox bindet das Laufwerk von selbst, wenn die VM startet.</translation>
    </message>
</context>
<context>
    <name>EnableIommuPlan</name>
    <message>
        <source>The kernel&apos;s command line is as it should be, and the IOMMU is off all the same.</source>
        <translation>Die Kernel-Befehlszeile ist, wie sie sein soll, und die IOMMU ist trotzdem aus.</translation>
    </message>
    <message>
        <source>Another word would not help.</source>
        <translation>Ein weiterer Parameter würde nicht helfen.</translation>
    </message>
    <message>
        <source>Look for DMAR or AMD-Vi in the kernel&apos;s log: journalctl -k -b</source>
        <translation>Suchen Sie im Kernel-Log nach DMAR oder AMD-Vi: journalctl -k -b</translation>
    </message>
    <message>
        <source>“%1” leaves</source>
        <translation>„%1“ entfällt</translation>
    </message>
    <message>
        <source>“%1” joins</source>
        <translation>„%1“ kommt hinzu</translation>
    </message>
    <message>
        <source>Switch the IOMMU on: %1 the kernel&apos;s command line, and %2 restarts.</source>
        <translation>IOMMU einschalten (Kernel-Befehlszeile: %1); danach startet %2 neu.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes of words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A kernel reads its command line only when it starts. Afterwards the IOMMU is looked at.</source>
        <translation>Ein Kernel liest seine Befehlszeile nur beim Start. Danach wird die IOMMU geprüft.</translation>
    </message>
    <message>
        <source>Should the node not come back: press “e” in GRUB&apos;s menu and put “%1” at the end of the line that begins with “linux”.</source>
        <translation>Falls der Knoten nicht zurückkommt: Drücken Sie „e“ im GRUB-Menü, und setzen Sie „%1“ ans Ende der Zeile, die mit „linux“ beginnt.</translation>
    </message>
    <message>
        <source>Should the node not come back: choose “Advanced options” and a recovery entry in GRUB&apos;s menu; it starts without the new word.</source>
        <translation>Falls der Knoten nicht zurückkommt: Wählen Sie „Advanced options“ und einen Recovery-Eintrag im GRUB-Menü; er startet ohne den neuen Parameter.</translation>
    </message>
    <message>
        <source>The IOMMU of %1 is on already; nothing needs changing.</source>
        <translation>Die IOMMU von %1 ist schon an; es ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>Without the IOMMU no device can be given to a VM; the firmware offers it and the kernel does not use it.</source>
        <translation>Ohne die IOMMU kann kein Gerät an eine VM gegeben werden; die Firmware bietet sie an, und der Kernel benutzt sie nicht.</translation>
    </message>
</context>
<context>
    <name>ExportFleet</name>
    <message>
        <source>Export drives</source>
        <translation>Laufwerke exportieren</translation>
    </message>
    <message>
        <source>The drives could not be saved as %1.</source>
        <translation>Die Laufwerke konnten nicht als %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Drives (*.json)</source>
        <translation>Laufwerke (*.json)</translation>
    </message>
</context>
<context>
    <name>ExportMeasurements</name>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Measurements (*.json)</source>
        <translation>Messungen (*.json)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>The measurements could not be saved as %1.</source>
        <translation>Die Messungen konnten nicht als %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>The measurements could not be exported.</source>
        <translation>Die Messungen konnten nicht exportiert werden.</translation>
    </message>
    <message>
        <source>Export measurements</source>
        <translation>Messungen exportieren</translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation>Messungen importieren</translation>
    </message>
    <message>
        <source>Measurements and fio results (*.json *.txt *.log);;All files (*)</source>
        <translation>Messungen und fio-Ergebnisse (*.json *.txt *.log);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Show group %1</source>
        <translation>Gruppe %1 zeigen</translation>
    </message>
    <message>
        <source>Show the drive</source>
        <translation>Laufwerk zeigen</translation>
    </message>
    <message>
        <source>Show VM %1</source>
        <translation>VM %1 zeigen</translation>
    </message>
    <message>
        <source>Plan to &amp;tidy up</source>
        <translation>Au&amp;fräumen planen</translation>
    </message>
    <message>
        <source>Plan to &amp;switch it on</source>
        <translation>&amp;Einschalten planen</translation>
    </message>
    <message>
        <source>%1 can be given to a VM.</source>
        <translation>%1 kann an eine VM gegeben werden.</translation>
    </message>
    <message>
        <source>Give to a &amp;VM…</source>
        <translation>&amp;An VM geben&#xa0;…</translation>
    </message>
</context>
<context>
    <name>FioCommand</name>
    <message>
        <source>This is no path of a device, such as /dev/nvme0n1.</source>
        <translation>Das ist kein Pfad eines Geräts, etwa /dev/nvme0n1.</translation>
    </message>
    <message>
        <source>This job writes, and a device is only ever read: a write would destroy what is on it. Writes are measured in a new file in a folder.</source>
        <translation>Dieser Job schreibt, und ein Gerät wird immer nur gelesen: Schreiben würde zerstören, was darauf liegt. Schreibzugriffe werden in einer neuen Datei in einem Ordner gemessen.</translation>
    </message>
    <message>
        <source>What is to be measured is smaller than one block for each process.</source>
        <translation>Was gemessen werden soll, ist kleiner als ein Block je Prozess.</translation>
    </message>
</context>
<context>
    <name>FioImport</name>
    <message>
        <source>Several jobs ran at the same time and took from each other; none shows what the drive can do alone.</source>
        <translation>Mehrere Jobs liefen gleichzeitig und nahmen einander etwas weg; keiner zeigt, was das Laufwerk allein kann.</translation>
    </message>
    <message>
        <source>fio was not told to go around the memory (direct=1), so part of this is the speed of memory, not of the drive.</source>
        <translation>fio wurde nicht angewiesen, am Arbeitsspeicher vorbeizugehen (direct=1), ein Teil davon ist also das Tempo des Arbeitsspeichers, nicht des Laufwerks.</translation>
    </message>
    <message>
        <source>Of a job with several processes not all are in the file, so its throughput is a part of the whole.</source>
        <translation>Von einem Job mit mehreren Prozessen stehen nicht alle in der Datei, sein Durchsatz ist also nur ein Teil des Ganzen.</translation>
    </message>
    <message>
        <source>fio failed, so its numbers are not those of the whole job.</source>
        <translation>fio ist fehlgeschlagen, die Zahlen sind also nicht die des ganzen Jobs.</translation>
    </message>
    <message>
        <source>No job of this file read or wrote anything.</source>
        <translation>Kein Job dieser Datei hat etwas gelesen oder geschrieben.</translation>
    </message>
</context>
<context>
    <name>FioJobText</name>
    <message>
        <source>Sequential reads</source>
        <translation>Sequenzielles Lesen</translation>
    </message>
    <message>
        <source>Random reads</source>
        <translation>Zufälliges Lesen</translation>
    </message>
    <message>
        <source>Sequential writes</source>
        <translation>Sequenzielles Schreiben</translation>
    </message>
    <message>
        <source>Random writes</source>
        <translation>Zufälliges Schreiben</translation>
    </message>
    <message>
        <source>Reads and writes, 70 to 30</source>
        <translation>Lesen und Schreiben, 70 zu 30</translation>
    </message>
    <message>
        <source>small reads and writes</source>
        <translation>kleinen Lese- und Schreibzugriffen</translation>
    </message>
    <message>
        <source>large reads and writes</source>
        <translation>großen Lese- und Schreibzugriffen</translation>
    </message>
    <message>
        <source>reads and writes</source>
        <translation>Lese- und Schreibzugriffen</translation>
    </message>
    <message>
        <source>small writes that are flushed each</source>
        <translation>kleinen Schreibzugriffen mit je einem Flush</translation>
    </message>
    <message>
        <source>writes that are flushed each</source>
        <translation>Schreibzugriffen mit je einem Flush</translation>
    </message>
    <message>
        <source>small writes</source>
        <translation>kleinen Schreibzugriffen</translation>
    </message>
    <message>
        <source>large writes</source>
        <translation>großen Schreibzugriffen</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>Schreibzugriffen</translation>
    </message>
    <message>
        <source>small reads</source>
        <translation>kleinen Lesezugriffen</translation>
    </message>
    <message>
        <source>large reads</source>
        <translation>großen Lesezugriffen</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>Lesezugriffen</translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation>einzeln</translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>%n gleichzeitig</numerusform>
            <numerusform>%n gleichzeitig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>each flushed</source>
        <translation>je mit Flush</translation>
    </message>
    <message>
        <source>%1, one at a time</source>
        <translation>%1, einzeln</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n at a time</source>
        <translation>
            <numerusform>%1, %n gleichzeitig</numerusform>
            <numerusform>%1, %n gleichzeitig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FioLog</name>
    <message>
        <source>fio ended with %1.</source>
        <translation>fio endete mit %1.</translation>
    </message>
    <message>
        <source>The file to measure in could not be filled. It is gone again.</source>
        <translation>Die Datei für die Messung konnte nicht gefüllt werden. Sie ist wieder weg.</translation>
    </message>
    <message>
        <source>What the measurement printed makes no sense. Measure again.</source>
        <translation>Was die Messung ausgegeben hat, ergibt keinen Sinn. Messen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>FioReport</name>
    <message>
        <source>This is larger than anything fio prints.</source>
        <translation>Das ist größer als alles, was fio ausgibt.</translation>
    </message>
    <message>
        <source>What fio printed ends in the middle, as when it was killed. Run it again.</source>
        <translation>Was fio ausgegeben hat, bricht mittendrin ab, wie bei einem abgebrochenen Prozess. Führen Sie es noch einmal aus.</translation>
    </message>
    <message>
        <source>fio failed and measured nothing.</source>
        <translation>fio ist fehlgeschlagen und hat nichts gemessen.</translation>
    </message>
    <message>
        <source>This is JSON, but none of fio&apos;s.</source>
        <translation>Das ist JSON, aber keines von fio.</translation>
    </message>
    <message>
        <source>This holds no JSON of fio&apos;s. Run fio with --output-format=json.</source>
        <translation>Das enthält kein JSON von fio. Führen Sie fio mit --output-format=json aus.</translation>
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
        <translation>keine VM</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>worn</source>
        <translation>verschlissen</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>warnt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 still names the old place: look before it starts.</source>
        <translation>Der alte Platz steht noch in %1: Sehen Sie vor dem Start nach.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>%1 was in %2 and is in %3 now.</source>
        <translation>%1 war in %2 und ist jetzt in %3.</translation>
    </message>
    <message>
        <source>Now in %1</source>
        <translation>Jetzt in %1</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umgezogen</translation>
    </message>
    <message>
        <source>%1 was at %2 and is at %3 now.</source>
        <translation>%1 war an %2 und ist jetzt an %3.</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Its health was “%1” and is “%2” now.</source>
        <translation>Sein Zustand war „%1“ und ist jetzt „%2“.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%1 was not in %2 before.</source>
        <translation>%1 war vorher nicht in %2.</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>%1 was at %2 of %3 and is not there now.</source>
        <translation>%1 war an %2 von %3 und ist jetzt nicht mehr dort.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>It was given to %1 and is given to %2 now.</source>
        <translation>Es war an %1 vergeben und ist jetzt an %2 vergeben.</translation>
    </message>
</context>
<context>
    <name>FleetGroup</name>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>its drives are not known yet</source>
        <translation>Laufwerke noch nicht bekannt</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <translation>Datenstand: %1</translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>gelesen um %1</translation>
    </message>
    <message>
        <source>no NVMe drive</source>
        <translation>kein NVMe-Laufwerk</translation>
    </message>
</context>
<context>
    <name>FleetSummary</name>
    <message>
        <source>VM %1 on %2</source>
        <translation>VM %1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%n drive(s) left the places that VMs name; %1 and others should not start before you look.</source>
        <translation>
            <numerusform>%n Laufwerk hat den Platz verlassen, den VMs nennen; %1 und andere sollten nicht starten, bevor Sie nachgesehen haben.</numerusform>
            <numerusform>%n Laufwerke haben die Plätze verlassen, die VMs nennen; %1 und andere sollten nicht starten, bevor Sie nachgesehen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has moved since the last visit; %2 should not start before you look.</source>
        <translation>%1 ist seit dem letzten Besuch umgezogen; %2 sollte nicht starten, bevor Sie nachgesehen haben.</translation>
    </message>
    <message>
        <source>%1 is gone from its place; %2 should not start before you look.</source>
        <translation>%1 ist nicht mehr an seinem Platz; %2 sollte nicht starten, bevor Sie nachgesehen haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n drive(s) have moved since the last visit; no VM names an old place.</source>
        <translation>
            <numerusform>%n Laufwerk ist seit dem letzten Besuch umgezogen; keine VM nennt einen alten Platz.</numerusform>
            <numerusform>%n Laufwerke sind seit dem letzten Besuch umgezogen; keine VM nennt einen alten Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has moved from %2 to %3 since the last visit.</source>
        <translation>%1 ist seit dem letzten Besuch von %2 nach %3 umgezogen.</translation>
    </message>
    <message>
        <source>%1 of %2 has moved from %3 to %4 since the last visit.</source>
        <translation>%1 von %2 ist seit dem letzten Besuch von %3 nach %4 umgezogen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n NVMe drive(s) can be given to a VM</source>
        <translation>
            <numerusform>An eine VM vergebbar: %1 von %n NVMe-Laufwerk</numerusform>
            <numerusform>An eine VM vergebbar: %1 von %n NVMe-Laufwerken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; nothing has changed since the last visit.</source>
        <translation>%1; seit dem letzten Besuch hat sich nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n drive(s) are new or have another owner since the last visit.</source>
        <translation>
            <numerusform>%1; seit dem letzten Besuch ist %n Laufwerk neu oder hat einen anderen Besitzer.</numerusform>
            <numerusform>%1; seit dem letzten Besuch sind %n Laufwerke neu oder haben einen anderen Besitzer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No node was read yet, so nothing is known of their drives.</source>
        <translation>Noch wurde kein Knoten eingelesen, daher ist über die Laufwerke nichts bekannt.</translation>
    </message>
    <message>
        <source>%1 of %2 is gone since the last visit.</source>
        <translation>%1 von %2 fehlt seit dem letzten Besuch.</translation>
    </message>
    <message numerus="yes">
        <source>%n drive(s) are gone since the last visit.</source>
        <translation>
            <numerusform>%n Laufwerk fehlt seit dem letzten Besuch.</numerusform>
            <numerusform>%n Laufwerke fehlen seit dem letzten Besuch.</numerusform>
        </translation>
    </message>
    <message>
        <source>The health of %1 in %2 is worse than at the last visit.</source>
        <translation>Der Zustand von %1 in %2 ist schlechter als beim letzten Besuch.</translation>
    </message>
    <message numerus="yes">
        <source>The health of %n drive(s) is worse than at the last visit.</source>
        <translation>
            <numerusform>Der Zustand von %n Laufwerk ist schlechter als beim letzten Besuch.</numerusform>
            <numerusform>Der Zustand von %n Laufwerken ist schlechter als beim letzten Besuch.</numerusform>
        </translation>
    </message>
    <message>
        <source>No node has an NVMe drive.</source>
        <translation>Kein Knoten hat ein NVMe-Laufwerk.</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NVMe drive(s)</source>
        <translation>
            <numerusform>%n NVMe-Laufwerk</numerusform>
            <numerusform>%n NVMe-Laufwerke</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 given to VMs</source>
        <translation>%1 an VMs vergeben</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) not read yet</source>
        <translation>
            <numerusform>%n Knoten noch nicht eingelesen</numerusform>
            <numerusform>%n Knoten noch nicht eingelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>no node is connected</source>
        <translation>kein Knoten ist verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s) read, the first at %2</source>
        <translation>
            <numerusform>%1 von %n Knoten eingelesen, der erste: %2</numerusform>
            <numerusform>%1 von %n Knoten eingelesen, der erste: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>changes planned on %1</source>
        <translation>Änderungen an %1 geplant</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nichts zurückzunehmen</translation>
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
        <translation>gut</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>warnt</translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation>VM %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>The drive&apos;s health cannot be read now.</source>
        <translation>Der Zustand des Laufwerks ist jetzt nicht lesbar.</translation>
    </message>
    <message>
        <source>It could not read back something it had stored.</source>
        <translation>Es konnte etwas Gespeichertes nicht wieder lesen.</translation>
    </message>
    <message>
        <source>It is near the end of what its maker promises, or beyond.</source>
        <translation>Es ist nahe am Ende dessen, was sein Hersteller zusagt, oder darüber hinaus.</translation>
    </message>
    <message>
        <source>It warns of its own state.</source>
        <translation>Es warnt vor seinem eigenen Zustand.</translation>
    </message>
    <message>
        <source>%1 % of the writes it is rated for are used.</source>
        <translation>%1 % der zugesagten Schreibmenge sind verbraucht.</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>The node leaves this drive to VMs from its start on.</source>
        <translation>Der Knoten überlässt dieses Laufwerk schon ab seinem Start den VMs.</translation>
    </message>
    <message>
        <source>Which driver has it is not known now.</source>
        <translation>Welcher Treiber es hat, ist jetzt nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simuliert)</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Vergeben an</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>The drive does not tell its serial now; this is the one it had here before.</source>
        <translation>Das Laufwerk nennt jetzt keine Seriennummer; dies ist die, die es hier vorher hatte.</translation>
    </message>
    <message>
        <source>%1, IOMMU group %2</source>
        <translation>%1, IOMMU-Gruppe %2</translation>
    </message>
    <message>
        <source>%1, in no IOMMU group</source>
        <translation>%1, in keiner IOMMU-Gruppe</translation>
    </message>
</context>
<context>
    <name>Frames</name>
    <message>
        <source>The node&apos;s answer makes no sense. Read it again.</source>
        <translation>Die Antwort des Knotens ergibt keinen Sinn. Lesen Sie ihn neu ein.</translation>
    </message>
</context>
<context>
    <name>GiftConsequences</name>
    <message>
        <source>not set: i440fx</source>
        <translation>nicht gesetzt: i440fx</translation>
    </message>
    <message>
        <source>%1 is not of machine type q35, so pcie=1 is left out.</source>
        <translation>%1 hat nicht den Maschinentyp q35, daher wird pcie=1 weggelassen.</translation>
    </message>
    <message>
        <source>The guest sees the drive as a PCI device; it works and is as fast.</source>
        <translation>Der Gast sieht das Laufwerk als PCI-Gerät; es funktioniert und ist ebenso schnell.</translation>
    </message>
    <message>
        <source>Leave the machine type as it is: another one renames the guest&apos;s network ports.</source>
        <translation>Lassen Sie den Maschinentyp, wie er ist: Ein anderer benennt die Netzwerkports des Gastes um.</translation>
    </message>
    <message>
        <source>%1 starts with the node.</source>
        <translation>%1 startet mit dem Knoten.</translation>
    </message>
    <message>
        <source>Proxmox remembers the slot %1, not the drive. After new cards or a firmware change another device may sit there, and the VM would take it at the next boot.</source>
        <translation>Proxmox merkt sich den Steckplatz %1, nicht das Laufwerk. Nach neuen Karten oder einer Firmware-Änderung kann dort ein anderes Gerät sitzen, und die VM nähme es beim nächsten Booten.</translation>
    </message>
    <message>
        <source>Before changing hardware, switch “Start at boot” off.</source>
        <translation>Schalten Sie „Beim Booten starten“ aus, bevor Sie Hardware ändern.</translation>
    </message>
</context>
<context>
    <name>GiftExtras</name>
    <message>
        <source>The machine type of %1 is one that is not turned into q35 here.</source>
        <translation>Der Maschinentyp von %1 ist einer, der hier nicht in q35 umgewandelt wird.</translation>
    </message>
    <message>
        <source>Give the drive without --q35: it is as fast.</source>
        <translation>Geben Sie das Laufwerk ohne --q35: Es ist ebenso schnell.</translation>
    </message>
    <message>
        <source>The guest of %1 is Windows, and its machine has no version that could be kept.</source>
        <translation>Der Gast von %1 ist Windows, und die Maschine hat keine Version, die beibehalten werden könnte.</translation>
    </message>
    <message>
        <source>Choose a machine with a version in Proxmox first, or give the drive without --q35.</source>
        <translation>Wählen Sie zuerst in Proxmox eine Maschine mit Version, oder geben Sie das Laufwerk ohne --q35.</translation>
    </message>
    <message>
        <source>no machine, which means i440fx</source>
        <translation>kein machine, das heißt i440fx</translation>
    </message>
    <message>
        <source>%1 becomes another machine for its guest.</source>
        <translation>%1 wird für den Gast zu einer anderen Maschine.</translation>
    </message>
    <message>
        <source>Network cards can get other names, so the guest can come up without a network. Windows sets up its devices anew and may want to be activated again. Firmware and disks stay as they are. The drive is not faster for it.</source>
        <translation>Netzwerkkarten können andere Namen bekommen, sodass der Gast ohne Netzwerk hochkommen kann. Windows richtet seine Geräte neu ein und will womöglich neu aktiviert werden. Firmware und Disks bleiben, wie sie sind. Das Laufwerk wird dadurch nicht schneller.</translation>
    </message>
    <message>
        <source>Have the VM&apos;s console at hand for its next start.</source>
        <translation>Halten Sie für den nächsten Start die Konsole der VM bereit.</translation>
    </message>
    <message>
        <source>%1 is no PC.</source>
        <translation>%1 ist kein PC.</translation>
    </message>
    <message>
        <source>Give the drive without --q35.</source>
        <translation>Geben Sie das Laufwerk ohne --q35.</translation>
    </message>
    <message>
        <source>%1 has a graphics device that works on i440fx only.</source>
        <translation>%1 hat ein Grafikgerät, das nur mit i440fx funktioniert.</translation>
    </message>
    <message>
        <source>a q35 machine</source>
        <translation>eine q35-Maschine</translation>
    </message>
    <message>
        <source>With q35 the guest sees the drive as a PCI Express device.</source>
        <translation>Mit q35 sieht der Gast das Laufwerk als PCI-Express-Gerät.</translation>
    </message>
    <message>
        <source>memory of a fixed size</source>
        <translation>Arbeitsspeicher fester Größe</translation>
    </message>
    <message>
        <source>QEMU holds all memory of a VM with a passed-through device, so its balloon could give nothing back; without one nobody counts on that.</source>
        <translation>QEMU hält den ganzen Arbeitsspeicher einer VM mit durchgereichtem Gerät, ihr Balloon könnte also nichts zurückgeben; ohne ihn rechnet niemand damit.</translation>
    </message>
    <message>
        <source>the guest agent&apos;s channel</source>
        <translation>den Kanal des Gast-Agents</translation>
    </message>
    <message>
        <source>Through the agent&apos;s channel the guest can be asked which drive it sees; qemu-guest-agent has to run in it.</source>
        <translation>Über den Kanal des Agents kann der Gast gefragt werden, welches Laufwerk er sieht; darin muss qemu-guest-agent laufen.</translation>
    </message>
    <message>
        <source>%1 sits in the same slot, and %2 has it.</source>
        <translation>%1 sitzt im selben Steckplatz, und %2 hat es.</translation>
    </message>
    <message>
        <source>A device has one owner at a time, and one line.</source>
        <translation>Ein Gerät hat immer nur einen Besitzer und eine Zeile.</translation>
    </message>
    <message>
        <source>Take it back first, or give the drive without --all-functions.</source>
        <translation>Nehmen Sie es zuerst zurück, oder geben Sie das Laufwerk ohne --all-functions.</translation>
    </message>
    <message>
        <source>%1 sits in the same slot, and the host uses it.</source>
        <translation>%1 sitzt im selben Steckplatz, und der Host benutzt es.</translation>
    </message>
    <message>
        <source>The VM would take it from the host as well.</source>
        <translation>Die VM nähme es dem Host ebenfalls weg.</translation>
    </message>
    <message>
        <source>Give the drive without --all-functions.</source>
        <translation>Geben Sie das Laufwerk ohne --all-functions.</translation>
    </message>
</context>
<context>
    <name>GiftName</name>
    <message>
        <source>This Proxmox has no mappings yet; they came with 8.0.</source>
        <translation>Dieses Proxmox hat noch keine Mappings; sie kamen mit 8.0.</translation>
    </message>
    <message>
        <source>Give the drive by its address.</source>
        <translation>Geben Sie das Laufwerk mit seiner Adresse.</translation>
    </message>
    <message>
        <source>The cluster&apos;s mappings could not be read.</source>
        <translation>Die Mappings des Clusters ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Read the node again.</source>
        <translation>Lesen Sie den Knoten neu ein.</translation>
    </message>
    <message>
        <source>The serial of %1 cannot be read now, and a mapping should keep it.</source>
        <translation>Die Seriennummer von %1 ist jetzt nicht lesbar, und ein Mapping soll sie festhalten.</translation>
    </message>
    <message>
        <source>Give the drive back to the host first, or give it by its address.</source>
        <translation>Geben Sie das Laufwerk zuerst dem Host zurück, oder geben Sie es mit seiner Adresse.</translation>
    </message>
    <message>
        <source>The cluster then knows the drive by a name, and Proxmox compares it with the hardware at every start. It compares no serials, so the description keeps this one.</source>
        <translation>Der Cluster kennt das Laufwerk dann unter einem Namen, und Proxmox vergleicht es bei jedem Start mit der Hardware. Seriennummern vergleicht es nicht, darum steht diese in der Beschreibung.</translation>
    </message>
    <message>
        <source>The mapping %1 is for devices of another kind than %2.</source>
        <translation>Das Mapping %1 ist für Geräte anderer Art als %2.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>It has other nodes of the cluster already; %1 is added.</source>
        <translation>Darin stehen schon andere Knoten des Clusters; %1 kommt hinzu.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a mapping.</source>
        <translation>„%1“ kann nicht der Name eines Mappings sein.</translation>
    </message>
    <message>
        <source>It starts with a letter, and letters, digits, - and _ follow; at least one of them.</source>
        <translation>Er beginnt mit einem Buchstaben, dann folgen Buchstaben, Ziffern, - und _; mindestens eines davon.</translation>
    </message>
    <message>
        <source>The mapping %1 names something else on this node, or does not fit the hardware.</source>
        <translation>Das Mapping %1 nennt auf diesem Knoten etwas anderes oder passt nicht zur Hardware.</translation>
    </message>
    <message>
        <source>Choose another name, or correct the mapping under Datacenter, Resource Mappings.</source>
        <translation>Wählen Sie einen anderen Namen, oder berichtigen Sie das Mapping unter Rechenzentrum, Resource-Mappings.</translation>
    </message>
    <message>
        <source>The line names the drive by its address, as asked.</source>
        <translation>Die Zeile nennt das Laufwerk mit seiner Adresse, wie gewünscht.</translation>
    </message>
    <message>
        <source>The line names the drive by its address: %1 is in no cluster.</source>
        <translation>Die Zeile nennt das Laufwerk mit seiner Adresse: %1 ist in keinem Cluster.</translation>
    </message>
    <message>
        <source>The line names the drive by its address. %1</source>
        <translation>Die Zeile nennt das Laufwerk mit seiner Adresse. %1</translation>
    </message>
    <message>
        <source>The line names the mapping %1, so that Proxmox compares the drive with the hardware at every start, and no other node takes its own slot for it.</source>
        <translation>Die Zeile nennt das Mapping %1, damit Proxmox das Laufwerk bei jedem Start mit der Hardware vergleicht und kein anderer Knoten seinen eigenen Steckplatz dafür hält.</translation>
    </message>
</context>
<context>
    <name>GiftOptions</name>
    <message>
        <source>Proxmox compares the drive with the hardware at every start, and no other node takes its own slot for it.</source>
        <translation>Proxmox vergleicht das Laufwerk bei jedem Start mit der Hardware, und kein anderer Knoten hält seinen eigenen Steckplatz dafür.</translation>
    </message>
    <message>
        <source>A slot, not a drive: with another card in the machine, the same address can mean another device.</source>
        <translation>Ein Steckplatz, kein Laufwerk: Mit einer weiteren Karte in der Maschine kann dieselbe Adresse ein anderes Gerät bedeuten.</translation>
    </message>
    <message>
        <source>How the VM’s line names the drive</source>
        <translation>Wie die Zeile der VM das Laufwerk nennt</translation>
    </message>
    <message>
        <source>Through a mapping of the cluster</source>
        <translation>Über ein Mapping des Clusters</translation>
    </message>
    <message>
        <source>By its address</source>
        <translation>Mit seiner Adresse</translation>
    </message>
    <message>
        <source>Through a mapping</source>
        <translation>Über ein Mapping</translation>
    </message>
    <message>
        <source>What else changes for the VM</source>
        <translation>Was sich sonst für die VM ändert</translation>
    </message>
    <message>
        <source>Switch the guest agent’s channel on</source>
        <translation>Kanal des Gast-Agents einschalten</translation>
    </message>
    <message>
        <source>The guest can then be asked which drive it sees. qemu-guest-agent has to be installed in it.</source>
        <translation>Der Gast kann dann gefragt werden, welches Laufwerk er sieht. Darin muss qemu-guest-agent installiert sein.</translation>
    </message>
    <message>
        <source>Give it memory of a fixed size</source>
        <translation>Arbeitsspeicher fester Größe geben</translation>
    </message>
    <message>
        <source>Its memory does not shrink with a passed-through device anyway; without a balloon nobody counts on that.</source>
        <translation>Mit einem durchgereichten Gerät schrumpft ihr Arbeitsspeicher ohnehin nicht; ohne Balloon rechnet niemand damit.</translation>
    </message>
    <message>
        <source>Turn it into a q35 machine</source>
        <translation>In eine q35-Maschine umwandeln</translation>
    </message>
    <message>
        <source>The guest sees a PCI Express device then, and is not faster for it. Its network cards can get other names.</source>
        <translation>Der Gast sieht dann ein PCI-Express-Gerät und ist dadurch nicht schneller. Seine Netzwerkkarten können andere Namen bekommen.</translation>
    </message>
    <message>
        <source>Give every function of the drive’s slot</source>
        <translation>Jede Funktion im Steckplatz des Laufwerks geben</translation>
    </message>
    <message>
        <source>The VM gets the devices beside it on the same card too.</source>
        <translation>Die VM bekommt auch die Geräte daneben auf derselben Karte.</translation>
    </message>
    <message>
        <source>What the node does with the drive when it starts</source>
        <translation>Was der Knoten mit dem Laufwerk tut, wenn er startet</translation>
    </message>
    <message>
        <source>As it does now; Proxmox takes it when the VM starts</source>
        <translation>Wie jetzt; Proxmox nimmt es, wenn die VM startet</translation>
    </message>
    <message>
        <source>Enough nearly always, and the node does not restart for it.</source>
        <translation>Genügt fast immer, und der Knoten startet dafür nicht neu.</translation>
    </message>
    <message>
        <source>Keep off this drive, known by its serial</source>
        <translation>Von diesem Laufwerk fernhalten, erkannt an der Seriennummer</translation>
    </message>
    <message>
        <source>The host cannot import, assemble or wipe what a guest keeps there. The node restarts once, under a guard, and does not see the drive’s health afterwards.</source>
        <translation>Der Host kann nicht importieren, zusammensetzen oder löschen, was ein Gast dort aufbewahrt. Der Knoten startet einmal neu, mit Wächter, und sieht den Zustand des Laufwerks danach nicht mehr.</translation>
    </message>
    <message>
        <source>Keep off everything with its ids</source>
        <translation>Von allem mit seinen IDs fernhalten</translation>
    </message>
    <message>
        <source>As guides do it. A second drive of this model, bought later, is taken as well, also one the node should start from.</source>
        <translation>Wie es Anleitungen tun. Ein zweites Laufwerk dieses Modells, später gekauft, wird ebenfalls genommen, auch eines, von dem der Knoten starten soll.</translation>
    </message>
    <message>
        <source>The node watches over the start: unless this computer then reaches it over a new connection, it stops the VM and takes the drive back.</source>
        <translation>Der Knoten überwacht den Start: Erreicht ihn dieser Computer danach nicht über eine neue Verbindung, stoppt er die VM und nimmt das Laufwerk zurück.</translation>
    </message>
    <message>
        <source>When the VM gets it</source>
        <translation>Wann die VM es bekommt</translation>
    </message>
    <message>
        <source>At its next start, whenever that is</source>
        <translation>Bei ihrem nächsten Start, wann immer der ist</translation>
    </message>
    <message>
        <source>It runs on as it is.</source>
        <translation>Sie läuft weiter wie bisher.</translation>
    </message>
    <message>
        <source>It stays stopped.</source>
        <translation>Sie bleibt gestoppt.</translation>
    </message>
    <message>
        <source>Shut it down with that, and start it again</source>
        <translation>Dabei herunterfahren und wieder starten</translation>
    </message>
    <message>
        <source>Its guest is asked to shut down, and never stopped by force.</source>
        <translation>Ihr Gast wird gebeten herunterzufahren und nie mit Gewalt gestoppt.</translation>
    </message>
    <message>
        <source>Start it with that</source>
        <translation>Dabei starten</translation>
    </message>
</context>
<context>
    <name>GivePlan</name>
    <message>
        <source>%1 has too few free hostpci slots.</source>
        <translation>%1 hat zu wenige freie hostpci-Plätze.</translation>
    </message>
    <message>
        <source>Proxmox has room for 16 devices in a VM.</source>
        <translation>Proxmox hat in einer VM Platz für 16 Geräte.</translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <translation>%1 an %2 geben</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>%1 has %2 already; nothing needs changing.</source>
        <translation>%1 hat %2 schon; es ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>%1 has %2 already, and gets: %3.</source>
        <translation>%1 hat %2 schon und bekommt: %3.</translation>
    </message>
    <message>
        <source>Give %1 to %2, from its next start on.</source>
        <translation>%1 an %2 geben, ab deren nächstem Start.</translation>
    </message>
    <message>
        <source>From its own next start on, %1 keeps off %2, which %3 has.</source>
        <translation>Ab seinem eigenen nächsten Start hält sich %1 von %2 fern, das bei %3 ist.</translation>
    </message>
    <message>
        <source>Give %1 to %2, from its next start on; from its own next start on, %3 keeps off the drive.</source>
        <translation>%1 an %2 geben, ab deren nächstem Start; ab seinem eigenen nächsten Start hält sich %3 vom Laufwerk fern.</translation>
    </message>
    <message>
        <source>The VM gets too: %1.</source>
        <translation>Die VM bekommt außerdem: %1.</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>%1 refuses this computer for a while, because of failed logins from here. Wait half a minute, then try once with the right key or password: each failed login makes it longer.</source>
        <translation>%1 weist diesen Computer für eine Weile ab, wegen fehlgeschlagener Anmeldungen von hier. Warten Sie eine halbe Minute, und versuchen Sie es dann einmal mit dem richtigen Schlüssel oder Passwort: Jede fehlgeschlagene Anmeldung verlängert die Sperre.</translation>
    </message>
    <message>
        <source>Too many logins to %1 are under way at once, so it turned this one away. Try again in a moment.</source>
        <translation>Bei %1 laufen gerade zu viele Anmeldungen, daher wurde diese abgewiesen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>GroupHasForeignDevices</name>
    <message>
        <source>the boot drive</source>
        <translation>das Boot-Laufwerk</translation>
    </message>
    <message>
        <source>storage in use</source>
        <translation>benutzten Storage</translation>
    </message>
    <message>
        <source>this SSH session</source>
        <translation>diese SSH-Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>%n network port(s)</source>
        <translation>
            <numerusform>%n Netzwerkport</numerusform>
            <numerusform>%n Netzwerkports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other device(s)</source>
        <translation>
            <numerusform>%n weiteres Gerät</numerusform>
            <numerusform>%n weitere Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>driver unknown</source>
        <translation>Treiber unbekannt</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>kein Treiber</translation>
    </message>
    <message>
        <source>Group %1 ties %2 to %3.</source>
        <translation>Gruppe %1 koppelt %2 an %3.</translation>
    </message>
    <message numerus="yes">
        <source>A VM that starts with one device of a group takes all of it from the host, and Proxmox does not ask: %n more device(s).</source>
        <translation>
            <numerusform>Eine VM, die mit einem Gerät einer Gruppe startet, nimmt dem Host die ganze Gruppe, und Proxmox fragt nicht: %n weiteres Gerät.</numerusform>
            <numerusform>Eine VM, die mit einem Gerät einer Gruppe startet, nimmt dem Host die ganze Gruppe, und Proxmox fragt nicht: %n weitere Geräte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the drive into another slot, best one of the processor, or look for an ACS switch in the firmware.</source>
        <translation>Setzen Sie das Laufwerk in einen anderen Steckplatz, am besten in einen des Prozessors, oder suchen Sie in der Firmware nach einem ACS-Schalter.</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>The guest agent of VM %1 did not answer.</source>
        <translation>Der Gast-Agent von VM %1 hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>VM %1 has no guest agent configured, so the guest cannot be asked.</source>
        <translation>Für VM %1 ist kein Gast-Agent konfiguriert, daher kann der Gast nicht gefragt werden.</translation>
    </message>
    <message>
        <source>The guest agent in VM %1 does not run, so the guest cannot be asked.</source>
        <translation>Der Gast-Agent in VM %1 läuft nicht, daher kann der Gast nicht gefragt werden.</translation>
    </message>
    <message>
        <source>VM %1 does not run.</source>
        <translation>VM %1 läuft nicht.</translation>
    </message>
    <message>
        <source>The answer of the guest agent makes no sense.</source>
        <translation>Die Antwort des Gast-Agents ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The guest of VM %1 could not list its drives.</source>
        <translation>Der Gast von VM %1 konnte seine Laufwerke nicht auflisten.</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>was eingefügt wurde</translation>
    </message>
    <message>
        <source>There is no NVMe controller with a serial in this text. Paste all that the command printed.</source>
        <translation>In diesem Text steht kein NVMe-Controller mit Seriennummer. Fügen Sie alles ein, was der Befehl ausgegeben hat.</translation>
    </message>
</context>
<context>
    <name>GuestShell</name>
    <message>
        <source>This request is too large to send to a guest.</source>
        <translation>Diese Anfrage ist zu groß, um sie an einen Gast zu senden.</translation>
    </message>
    <message>
        <source>The guest agent of VM %1 does not do what it is asked. It must be installed and running in the guest, switched on in the VM&apos;s options, and allowed to run programs.</source>
        <translation>Der Gast-Agent von VM %1 tut nicht, worum er gebeten wird. Er muss im Gast installiert sein und laufen, in den Optionen der VM eingeschaltet sein und Programme ausführen dürfen.</translation>
    </message>
    <message>
        <source>What the guest of VM %1 answers makes no sense, or was cut short.</source>
        <translation>Was der Gast von VM %1 antwortet, ergibt keinen Sinn oder wurde abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>HaRestartsElsewhere</name>
    <message>
        <source>The VM&apos;s configuration names a slot. On another node the same slot is another device or none, and Proxmox does not ask.</source>
        <translation>Die Konfiguration der VM nennt einen Steckplatz. Auf einem anderen Knoten ist derselbe Steckplatz ein anderes Gerät oder keines, und Proxmox fragt nicht.</translation>
    </message>
    <message>
        <source>%1 is in a cluster, and whether HA manages it could not be read.</source>
        <translation>%1 ist in einem Cluster, und ob HA sie verwaltet, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Make sure that it is not an HA resource.</source>
        <translation>Vergewissern Sie sich, dass sie keine HA-Ressource ist.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>So it finds the drive wherever HA starts it.</source>
        <translation>So findet sie das Laufwerk, wo auch immer HA sie startet.</translation>
    </message>
    <message>
        <source>HA starts %1 on another node when this one fails.</source>
        <translation>HA startet %1 auf einem anderen Knoten, wenn dieser ausfällt.</translation>
    </message>
    <message>
        <source>Take it out of HA, or bind it to %1 with a strict node affinity rule.</source>
        <translation>Nehmen Sie sie aus HA heraus, oder binden Sie sie mit einer strikten Knoten-Affinitätsregel an %1.</translation>
    </message>
    <message>
        <source>HA knows %1 and leaves it alone.</source>
        <translation>HA kennt %1 und lässt sie in Ruhe.</translation>
    </message>
    <message>
        <source>HA may run %1 on %2 only (%3).</source>
        <translation>HA darf %1 nur auf %2 ausführen (%3).</translation>
    </message>
</context>
<context>
    <name>HardwareDetails</name>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>A VM that takes one of its devices takes them all, except bridges.</source>
        <translation>Eine VM, die eines ihrer Geräte nimmt, nimmt alle, außer Bridges.</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>In der Gruppe</translation>
    </message>
    <message>
        <source>serial not readable</source>
        <translation>Seriennummer nicht lesbar</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>Seriennummer %1</translation>
    </message>
    <message>
        <source>A bridge. It stays with the host, whoever gets the devices behind it.</source>
        <translation>Eine Bridge. Sie bleibt beim Host, wer auch immer die Geräte dahinter bekommt.</translation>
    </message>
    <message>
        <source>Only NVMe drives are given with this program. This belongs to group %1.</source>
        <translation>Mit diesem Programm werden nur NVMe-Laufwerke gegeben. Dies gehört zu Gruppe %1.</translation>
    </message>
    <message>
        <source>What %1 would lose</source>
        <translation>Was %1 verlieren würde</translation>
    </message>
    <message>
        <source>Nothing that could be seen.</source>
        <translation>Nichts, was zu sehen wäre.</translation>
    </message>
    <message>
        <source>Not everything could be read: %1.</source>
        <translation>Nicht alles ließ sich lesen: %1.</translation>
    </message>
    <message>
        <source>Nothing it uses.</source>
        <translation>Nichts, was er benutzt.</translation>
    </message>
    <message>
        <source>No mount, pool, volume group, swap, network port or other guest depends on it.</source>
        <translation>Kein Mount, kein Pool, keine Volume-Gruppe, kein Swap, kein Netzwerkport und kein anderer Gast hängt davon ab.</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>in keiner Gruppe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>Verschleiß</translation>
    </message>
    <message>
        <source>Powered on</source>
        <translation>Betriebszeit</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Take back from &amp;VM %1</source>
        <translation>Von VM %1 &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Give to a &amp;VM…</source>
        <translation>&amp;An VM geben&#xa0;…</translation>
    </message>
    <message>
        <source>Not connected: this is old data.</source>
        <translation>Nicht verbunden: Das sind alte Daten.</translation>
    </message>
    <message>
        <source>Not possible on this node as it is.</source>
        <translation>Auf diesem Knoten so nicht möglich.</translation>
    </message>
    <message>
        <source>A change is being applied.</source>
        <translation>Eine Änderung wird gerade angewendet.</translation>
    </message>
    <message>
        <source>Already in the plan.</source>
        <translation>Schon im Plan.</translation>
    </message>
    <message>
        <source>Not possible as it is now; the reason stands above.</source>
        <translation>So, wie es jetzt ist, nicht möglich; der Grund steht oben.</translation>
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
        <translation>root /</translation>
    </message>
    <message>
        <source>boot</source>
        <translation>Boot</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>Swap</translation>
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
        <translation>verschlüsselt</translation>
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
        <translation>Multipath</translation>
    </message>
    <message>
        <source>bcache</source>
        <translation>bcache</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>in fstab</source>
        <translation>in fstab</translation>
    </message>
    <message>
        <source>storage %1</source>
        <translation>Storage %1</translation>
    </message>
    <message>
        <source>disk of %1</source>
        <translation>Disk von %1</translation>
    </message>
    <message>
        <source>mapping %1</source>
        <translation>Mapping %1</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>gehalten von %1</translation>
    </message>
    <message>
        <source>old data</source>
        <translation>alte Daten</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>boot drive</source>
        <translation>Boot-Laufwerk</translation>
    </message>
    <message>
        <source>file systems</source>
        <translation>Dateisysteme</translation>
    </message>
    <message>
        <source>a pool</source>
        <translation>ein Pool</translation>
    </message>
    <message>
        <source>a volume group</source>
        <translation>eine Volume-Gruppe</translation>
    </message>
    <message>
        <source>guests’ disks</source>
        <translation>Disks der Gäste</translation>
    </message>
    <message>
        <source>a network port</source>
        <translation>ein Netzwerkport</translation>
    </message>
    <message>
        <source>%1 network ports</source>
        <translation>%1 Netzwerkports</translation>
    </message>
    <message>
        <source>this SSH session</source>
        <translation>diese SSH-Sitzung</translation>
    </message>
    <message>
        <source>a controller</source>
        <translation>ein Controller</translation>
    </message>
    <message>
        <source>%1 controllers</source>
        <translation>%1 Controller</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>ein weiteres Gerät</translation>
    </message>
    <message>
        <source>%1 other devices</source>
        <translation>%1 weitere Geräte</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>boots %1</source>
        <translation>bootet %1</translation>
    </message>
    <message>
        <source>this SSH</source>
        <translation>diese SSH</translation>
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
        <translation>BIOS-Boot</translation>
    </message>
    <message>
        <source>×%1 of ×%2</source>
        <translation>×%1 von ×%2</translation>
    </message>
    <message>
        <source>%1 of %2&#xa0;GT/s</source>
        <translation>%1 von %2&#xa0;GT/s</translation>
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
            <numerusform>%n Gruppe ohne Laufwerk</numerusform>
            <numerusform>%n Gruppen ohne Laufwerk</numerusform>
        </translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <source>the IOMMU is off, so nothing is isolated</source>
        <translation>die IOMMU ist aus, daher ist nichts isoliert</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>stands alone</source>
        <translation>steht allein</translation>
    </message>
    <message>
        <source>belongs to the host: %1</source>
        <translation>gehört dem Host: %1</translation>
    </message>
    <message>
        <source>shared with other devices</source>
        <translation>mit anderen Geräten geteilt</translation>
    </message>
    <message>
        <source>Host uses it</source>
        <translation>Host nutzt es</translation>
    </message>
    <message numerus="yes">
        <source>%n bridge(s)</source>
        <translation>
            <numerusform>%n Bridge</numerusform>
            <numerusform>%n Bridges</numerusform>
        </translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Bridges</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bridge</translation>
    </message>
</context>
<context>
    <name>HealthColumns</name>
    <message>
        <source>mark: it warns</source>
        <translation>Strich: Warnung</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>None is hot</source>
        <translation>Keine ist heiß</translation>
    </message>
    <message numerus="yes">
        <source>%n is hot</source>
        <translation>
            <numerusform>%n ist heiß</numerusform>
            <numerusform>%n sind heiß</numerusform>
        </translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>of rated life</source>
        <translation>der Lebensdauer</translation>
    </message>
    <message>
        <source>% used</source>
        <translation>% verbraucht</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>Verschlissen</translation>
    </message>
    <message>
        <source>Little wear</source>
        <translation>Kaum Verschleiß</translation>
    </message>
    <message>
        <source>Half worn</source>
        <translation>Halb verbraucht</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>warns</source>
        <translation>warnt</translation>
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
        <translation>%1, warnt ab %2 °C</translation>
    </message>
    <message>
        <source>%1 % used</source>
        <translation>%1 % verbraucht</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>HeldByAnother</name>
    <message>
        <source>%1 is given to %2.</source>
        <translation>%1 ist an %2 vergeben.</translation>
    </message>
    <message>
        <source>A drive has one owner at a time.</source>
        <translation>Ein Laufwerk hat immer nur einen Besitzer.</translation>
    </message>
    <message>
        <source>Take it back from %1 first.</source>
        <translation>Nehmen Sie es zuerst von %1 zurück.</translation>
    </message>
</context>
<context>
    <name>HistoryFiles</name>
    <message>
        <source>This computer has no room left for the history in %1. Nothing is changed without a receipt; make room and try again.</source>
        <translation>Dieser Computer hat in %1 keinen Platz mehr für den Verlauf. Ohne Beleg wird nichts geändert; schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The history on this computer cannot be written in %1. Nothing is changed without a receipt.</source>
        <translation>Der Verlauf auf diesem Computer kann in %1 nicht geschrieben werden. Ohne Beleg wird nichts geändert.</translation>
    </message>
    <message>
        <source>This is not the id of a journal entry.</source>
        <translation>Das ist nicht die ID eines Journaleintrags.</translation>
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
        <translation>GRUB-Menü neu schreiben</translation>
    </message>
    <message>
        <source>Copy the settings to the boot partitions</source>
        <translation>Einstellungen auf die Boot-Partitionen kopieren</translation>
    </message>
    <message>
        <source>Make the images anew that the kernel starts with</source>
        <translation>Boot-Images des Kernels neu erzeugen</translation>
    </message>
    <message>
        <source>GRUB reads its menu only; update-grub makes it from the settings. The menu is looked at afterwards.</source>
        <translation>GRUB liest nur sein Menü; update-grub erzeugt es aus den Einstellungen. Danach wird das Menü geprüft.</translation>
    </message>
    <message>
        <source>systemd-boot reads the boot partitions only; proxmox-boot-tool copies kernels and the command line there.</source>
        <translation>systemd-boot liest nur die Boot-Partitionen; proxmox-boot-tool kopiert Kernel und Befehlszeile dorthin.</translation>
    </message>
    <message>
        <source>Drivers take their devices before the node&apos;s own files can be read, so what decides about it lies in these images. This may take minutes. They are looked into afterwards.</source>
        <translation>Treiber nehmen ihre Geräte, bevor die Dateien des Knotens lesbar sind; was darüber entscheidet, liegt daher in diesen Images. Das kann Minuten dauern. Danach wird hineingesehen.</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>Release %1 from the host</source>
        <translation>%1 vom Host lösen</translation>
    </message>
    <message>
        <source>Give %1 back to the host</source>
        <translation>%1 dem Host zurückgeben</translation>
    </message>
    <message>
        <source>Add the drive to the mapping %1</source>
        <translation>Das Laufwerk zum Mapping %1 hinzufügen</translation>
    </message>
    <message>
        <source>Make the mapping %1</source>
        <translation>Das Mapping %1 anlegen</translation>
    </message>
    <message>
        <source>Bring the mapping %1 back to what it was</source>
        <translation>Das Mapping %1 wiederherstellen, wie es war</translation>
    </message>
    <message>
        <source>Remove the mapping %1 again</source>
        <translation>Das Mapping %1 wieder entfernen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %n files</source>
        <translation>
            <numerusform>%n Datei ändern</numerusform>
            <numerusform>%n Dateien ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a guard over the boot settings</source>
        <translation>Wächter über die Boot-Einstellungen einrichten</translation>
    </message>
    <message>
        <source>Unless Lanekeeper reaches the node within %1 minutes after its restart, the node puts back what this change wrote and restarts once more. Guests with passed devices start only after that.</source>
        <translation>Erreicht Lanekeeper den Knoten nicht innerhalb von %1 Minuten nach dem Neustart, macht der Knoten rückgängig, was diese Änderung geschrieben hat, und startet noch einmal neu. Gäste mit durchgereichten Geräten starten erst danach.</translation>
    </message>
    <message>
        <source>Take the guard away</source>
        <translation>Wächter entfernen</translation>
    </message>
    <message>
        <source>What it guarded is taken back.</source>
        <translation>Was er bewacht hat, wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Confirm the restart</source>
        <translation>Neustart bestätigen</translation>
    </message>
    <message>
        <source>The node was reached over a new line, so the guard and its copies are taken away.</source>
        <translation>Der Knoten wurde über eine neue Verbindung erreicht, daher werden der Wächter und seine Kopien entfernt.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Have GRUB try the new command line once</source>
        <translation>GRUB die neue Befehlszeile einmal ausprobieren lassen</translation>
    </message>
    <message>
        <source>Make the image of the kernel %1 anew</source>
        <translation>Boot-Image des Kernels %1 neu erzeugen</translation>
    </message>
    <message>
        <source>GRUB takes the new menu at the next start, and forgets that before it starts anything. Until the restart is confirmed, the old menu stays what the node starts with.</source>
        <translation>GRUB nimmt beim nächsten Start das neue Menü und vergisst das, bevor es irgendetwas startet. Bis der Neustart bestätigt ist, bleibt das alte Menü das, womit der Knoten startet.</translation>
    </message>
    <message>
        <source>It stayed as it was for as long as the restart was not confirmed.</source>
        <translation>Es blieb, wie es war, solange der Neustart nicht bestätigt war.</translation>
    </message>
    <message>
        <source>The image of the kernel %1 stays as it is until the restart is confirmed.</source>
        <translation>Das Boot-Image des Kernels %1 bleibt, wie es ist, bis der Neustart bestätigt ist.</translation>
    </message>
    <message>
        <source>The new command line is what the node starts with from then on.</source>
        <translation>Von da an startet der Knoten mit der neuen Befehlszeile.</translation>
    </message>
    <message>
        <source>Should the node not come back: switch it off and on, and it starts as before.</source>
        <translation>Falls der Knoten nicht zurückkommt: Schalten Sie ihn aus und wieder ein, dann startet er wie bisher.</translation>
    </message>
    <message>
        <source>Have systemd-boot try the new command line once</source>
        <translation>systemd-boot die neue Befehlszeile einmal ausprobieren lassen</translation>
    </message>
    <message>
        <source>An entry of its own goes to the boot partitions. systemd-boot takes it at the next start, and forgets that before it starts anything. Until the restart is confirmed, the old entry stays what the node starts with; a kernel that does not come up starts the node anew after half a minute.</source>
        <translation>Auf die Boot-Partitionen kommt ein eigener Eintrag. systemd-boot nimmt ihn beim nächsten Start und vergisst das, bevor es irgendetwas startet. Bis der Neustart bestätigt ist, bleibt der alte Eintrag das, womit der Knoten startet; ein Kernel, der nicht hochkommt, startet den Knoten nach einer halben Minute neu.</translation>
    </message>
</context>
<context>
    <name>HostFiles</name>
    <message>
        <source>Somebody changed %1 in the meantime. Nothing was written; look at the plan again.</source>
        <translation>Jemand hat inzwischen %1 geändert. Es wurde nichts geschrieben; sehen Sie sich den Plan noch einmal an.</translation>
    </message>
    <message>
        <source>The line broke while a file was sent. Nothing was written.</source>
        <translation>Die Verbindung riss ab, während eine Datei gesendet wurde. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The node has no room left for %1. Nothing was written.</source>
        <translation>Der Knoten hat keinen Platz mehr für %1. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 is a link or no plain file. Nothing was written; change it by hand.</source>
        <translation>%1 ist ein Link oder keine einfache Datei. Es wurde nichts geschrieben; ändern Sie sie von Hand.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Log in as root.</source>
        <translation>%1 kann nicht geschrieben werden. Melden Sie sich als root an.</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was changed.</source>
        <translation>%1 konnte nicht geschrieben werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 written and read back</source>
        <translation>%1 geschrieben und zurückgelesen</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Not all files were written: %1 is not as planned.</source>
        <translation>Nicht alle Dateien wurden geschrieben: %1 ist nicht wie geplant.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Log in as root.</source>
        <translation>%1 ist nicht lesbar. Melden Sie sich als root an.</translation>
    </message>
    <message>
        <source>Somebody changed %1 in the meantime.</source>
        <translation>Jemand hat inzwischen %1 geändert.</translation>
    </message>
</context>
<context>
    <name>HostKey</name>
    <message>
        <source>%1 shows another key than the one on record, so it may be another computer in between. Nothing was sent to it. If the node was installed anew, remove the old key with ssh-keygen -R and connect again.</source>
        <translation>%1 zeigt einen anderen Schlüssel als den bekannten, es kann also ein anderer Computer dazwischen sein. Es wurde nichts dorthin gesendet. Wenn der Knoten neu installiert wurde, entfernen Sie den alten Schlüssel mit ssh-keygen -R, und verbinden Sie neu.</translation>
    </message>
    <message>
        <source>The key that %1 shows is marked as revoked in the list of known hosts. Nothing was sent to it.</source>
        <translation>Der Schlüssel, den %1 zeigt, ist in der Liste der bekannten Hosts als widerrufen markiert. Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>The key of %1 is not known here and was not confirmed, so nothing was sent to it. Compare its fingerprint with the one on the node and confirm it.</source>
        <translation>Der Schlüssel von %1 ist hier nicht bekannt und wurde nicht bestätigt, daher wurde nichts dorthin gesendet. Vergleichen Sie seinen Fingerabdruck mit dem auf dem Knoten, und bestätigen Sie ihn.</translation>
    </message>
    <message>
        <source>The node&apos;s key could not be remembered.</source>
        <translation>Der Schlüssel des Knotens konnte nicht gemerkt werden.</translation>
    </message>
    <message>
        <source>The list of known hosts trusts a certificate authority for %1 (@cert-authority), which Lanekeeper cannot make use of; it goes by the key itself.</source>
        <translation>Die Liste der bekannten Hosts vertraut für %1 einer Zertifizierungsstelle (@cert-authority), mit der Lanekeeper nichts anfangen kann; es richtet sich nach dem Schlüssel selbst.</translation>
    </message>
    <message>
        <source>The list of known hosts cannot be read, so %1 cannot be recognised. Check the file.</source>
        <translation>Die Liste der bekannten Hosts ist nicht lesbar, daher kann %1 nicht erkannt werden. Prüfen Sie die Datei.</translation>
    </message>
    <message>
        <source>%1 did not show a key.</source>
        <translation>%1 hat keinen Schlüssel gezeigt.</translation>
    </message>
</context>
<context>
    <name>HostpciNamesNothing</name>
    <message>
        <source>the mapping %1</source>
        <translation>das Mapping %1</translation>
    </message>
    <message>
        <source>%1 of %2 names %3, which is not on this node.</source>
        <translation>%1 von %2 nennt %3, aber das gibt es auf diesem Knoten nicht.</translation>
    </message>
    <message>
        <source>The VM cannot start like this.</source>
        <translation>So kann die VM nicht starten.</translation>
    </message>
    <message>
        <source>Look where the device is now: after a change of hardware it may have another address. Then correct the line or remove it.</source>
        <translation>Sehen Sie nach, wo das Gerät jetzt ist: Nach einer Hardware-Änderung kann es eine andere Adresse haben. Berichtigen oder entfernen Sie dann die Zeile.</translation>
    </message>
</context>
<context>
    <name>HostpciUnreadable</name>
    <message>
        <source>VM %1 has a %2 line that cannot be understood.</source>
        <translation>VM %1 hat eine Zeile %2, die nicht zu verstehen ist.</translation>
    </message>
    <message>
        <source>It could name any drive, so none can be called free.</source>
        <translation>Sie könnte jedes Laufwerk nennen, daher kann keines als frei gelten.</translation>
    </message>
    <message>
        <source>Correct or remove that line on the node.</source>
        <translation>Berichtigen oder entfernen Sie diese Zeile auf dem Knoten.</translation>
    </message>
</context>
<context>
    <name>HostpciValue</name>
    <message>
        <source>A hostpci line names something that is not a PCI address.</source>
        <translation>Eine hostpci-Zeile nennt etwas, das keine PCI-Adresse ist.</translation>
    </message>
    <message>
        <source>A hostpci line names no device.</source>
        <translation>Eine hostpci-Zeile nennt kein Gerät.</translation>
    </message>
    <message>
        <source>A hostpci line names its device twice.</source>
        <translation>Eine hostpci-Zeile nennt ihr Gerät zweimal.</translation>
    </message>
    <message>
        <source>A hostpci line must name either a device or a mapping.</source>
        <translation>Eine hostpci-Zeile muss entweder ein Gerät oder ein Mapping nennen.</translation>
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
        <translation>Was die Boot-Images des Kernels erzeugt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 makes the images that the kernel starts with.</source>
        <translation>%1 erzeugt die Boot-Images des Kernels.</translation>
    </message>
    <message>
        <source>Lanekeeper knows initramfs-tools, which Proxmox brings, and no other.</source>
        <translation>Lanekeeper kennt initramfs-tools, das Proxmox mitbringt, und nichts anderes.</translation>
    </message>
    <message>
        <source>Leave it to Proxmox to bind the drive when the VM starts.</source>
        <translation>Überlassen Sie es Proxmox, das Laufwerk zu binden, wenn die VM startet.</translation>
    </message>
    <message>
        <source>/boot has room for %1, and a new image beside the old one needs %2.</source>
        <translation>/boot hat Platz für %1, und ein neues Image neben dem alten braucht %2.</translation>
    </message>
    <message>
        <source>How much room /boot has could not be read.</source>
        <translation>Wie viel Platz /boot hat, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>With an image that is only half there the node would not start.</source>
        <translation>Mit einem nur halb vorhandenen Image würde der Knoten nicht starten.</translation>
    </message>
    <message>
        <source>Remove kernels that are not used any more: apt autoremove</source>
        <translation>Entfernen Sie Kernel, die nicht mehr benutzt werden: apt autoremove</translation>
    </message>
    <message>
        <source>The new images go to the boot partitions as well, whose room is not read.</source>
        <translation>Die neuen Images kommen auch auf die Boot-Partitionen, deren Platz nicht gelesen wird.</translation>
    </message>
    <message>
        <source>They would have to be mounted for that. They take the place of the old images there, and proxmox-boot-tool fails when one does not fit; then the plan stops.</source>
        <translation>Dafür müssten sie eingehängt werden. Die neuen Images ersetzen dort die alten, und proxmox-boot-tool schlägt fehl, wenn eines nicht passt; dann stoppt der Plan.</translation>
    </message>
    <message>
        <source>When a kernel was added lately, look at them first: proxmox-boot-tool status</source>
        <translation>Wenn kürzlich ein Kernel hinzukam, sehen Sie zuerst dort nach: proxmox-boot-tool status</translation>
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
        <translation>IOMMU (AMD-Vi)</translation>
    </message>
    <message>
        <source>VT-d or IOMMU</source>
        <translation>VT-d oder IOMMU</translation>
    </message>
    <message>
        <source>Take the word “%1” off the kernel&apos;s command line and restart the node.</source>
        <translation>Entfernen Sie den Parameter „%1“ aus der Kernel-Befehlszeile, und starten Sie den Knoten neu.</translation>
    </message>
    <message>
        <source>Kernel %1 needs the word “intel_iommu=on” on its command line, and a restart.</source>
        <translation>Kernel %1 braucht den Parameter „intel_iommu=on“ in seiner Befehlszeile und einen Neustart.</translation>
    </message>
    <message>
        <source>This kernel uses the IOMMU by default, so look in its log for the reason.</source>
        <translation>Dieser Kernel benutzt die IOMMU standardmäßig; suchen Sie daher in seinem Log nach der Ursache.</translation>
    </message>
    <message>
        <source>The IOMMU is off in the kernel.</source>
        <translation>Die IOMMU ist im Kernel aus.</translation>
    </message>
    <message>
        <source>The IOMMU is off in the kernel: “%1” on its command line.</source>
        <translation>Die IOMMU ist im Kernel aus: „%1“ in seiner Befehlszeile.</translation>
    </message>
    <message>
        <source>The firmware offers it, the kernel does not use it; without it no device can be given to a VM.</source>
        <translation>Die Firmware bietet sie an, der Kernel benutzt sie nicht; ohne sie kann kein Gerät an eine VM gegeben werden.</translation>
    </message>
    <message>
        <source>The IOMMU is off in the firmware.</source>
        <translation>Die IOMMU ist in der Firmware aus.</translation>
    </message>
    <message>
        <source>Without it no device can be given to a VM. No word on the kernel&apos;s command line helps.</source>
        <translation>Ohne sie kann kein Gerät an eine VM gegeben werden. Kein Parameter in der Kernel-Befehlszeile hilft.</translation>
    </message>
    <message>
        <source>Restart the node, switch %1 on in the firmware setup, and read the node again.</source>
        <translation>Starten Sie den Knoten neu, schalten Sie %1 im Firmware-Setup ein, und lesen Sie den Knoten neu ein.</translation>
    </message>
    <message>
        <source>Whether the IOMMU is on could not be read.</source>
        <translation>Ob die IOMMU an ist, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Without it no device can be given to a VM.</source>
        <translation>Ohne sie kann kein Gerät an eine VM gegeben werden.</translation>
    </message>
    <message>
        <source>Whether the IOMMU is on is not in what was pasted.</source>
        <translation>Ob die IOMMU an ist, steht nicht in der eingefügten Ausgabe.</translation>
    </message>
    <message>
        <source>Paste what “find /sys/kernel/iommu_groups -type l” prints: it lists groups only where the IOMMU works.</source>
        <translation>Fügen Sie ein, was „find /sys/kernel/iommu_groups -type l“ ausgibt: Es führt Gruppen nur auf, wo die IOMMU arbeitet.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>A journal entry cannot be read.</source>
        <translation>Ein Journaleintrag ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Exit-Code</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simuliert)</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Stopped because</source>
        <translation>Gestoppt wegen</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Nimmt zurück</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Zurückgenommen durch</translation>
    </message>
    <message>
        <source>A change without a description</source>
        <translation>Eine Änderung ohne Beschreibung</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <comment>a change and the number of others</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Owes a restart</source>
        <translation>Neustart offen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month, in Qt&apos;s date format</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, in Qt&apos;s date format</comment>
        <translation>d. MMMM yyyy</translation>
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
        <translation>Sie ist von %1 und läuft dort womöglich noch; sehen Sie zuerst nach.</translation>
    </message>
    <message>
        <source>What took effect stays, and the rest is done. Each step proves again that all is as planned.</source>
        <translation>Was wirksam wurde, bleibt, und der Rest wird ausgeführt. Jeder Schritt beweist noch einmal, dass alles wie geplant ist.</translation>
    </message>
    <message>
        <source>%1 restarts, and its guests stop for that time.</source>
        <translation>%1 startet neu, und seine Gäste stoppen so lange.</translation>
    </message>
    <message>
        <source>Receipt on the node</source>
        <translation>Beleg auf dem Knoten</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Bericht gespeichert</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>JumpRelay</name>
    <message>
        <source>The jump host %1 was reached, but it does not pass the line on to port %3 of %2. Check that the node is up, and that the jump host may reach it (AllowTcpForwarding).</source>
        <translation>Der Jump-Host %1 wurde erreicht, gibt die Verbindung aber nicht an Port %3 von %2 weiter. Prüfen Sie, ob der Knoten läuft, und ob der Jump-Host ihn erreichen darf (AllowTcpForwarding).</translation>
    </message>
</context>
<context>
    <name>KernelLineChange</name>
    <message>
        <source>“%1” is set in %2 in a way that Lanekeeper does not edit.</source>
        <translation>„%1“ ist in %2 auf eine Weise gesetzt, die Lanekeeper nicht bearbeitet.</translation>
    </message>
    <message>
        <source>The file is a shell script, and only plain assignments are changed.</source>
        <translation>Die Datei ist ein Shell-Skript, und nur einfache Zuweisungen werden geändert.</translation>
    </message>
    <message>
        <source>Take the word out by hand, then read the node again.</source>
        <translation>Entfernen Sie den Parameter von Hand, und lesen Sie den Knoten dann neu ein.</translation>
    </message>
    <message>
        <source>%1 is not one line with a root= word.</source>
        <translation>%1 ist nicht eine einzige Zeile mit einem Parameter root=.</translation>
    </message>
    <message>
        <source>A node without that word does not find its root file system.</source>
        <translation>Ohne diesen Parameter findet ein Knoten sein Root-Dateisystem nicht.</translation>
    </message>
    <message>
        <source>Mend the file by hand, then read the node again.</source>
        <translation>Bringen Sie die Datei von Hand in Ordnung, und lesen Sie den Knoten dann neu ein.</translation>
    </message>
    <message>
        <source>What starts this node is unclear: GRUB or systemd-boot.</source>
        <translation>Unklar ist, was diesen Knoten startet: GRUB oder systemd-boot.</translation>
    </message>
    <message>
        <source>Each has its own file for the kernel&apos;s command line, and a change in the wrong one does nothing.</source>
        <translation>Jedes hat eine eigene Datei für die Kernel-Befehlszeile, und eine Änderung in der falschen bewirkt nichts.</translation>
    </message>
    <message>
        <source>Look at “proxmox-boot-tool status” on the node.</source>
        <translation>Sehen Sie sich „proxmox-boot-tool status“ auf dem Knoten an.</translation>
    </message>
    <message>
        <source>%1 was not read to the byte.</source>
        <translation>%1 wurde nicht bis aufs Byte gelesen.</translation>
    </message>
    <message>
        <source>Lanekeeper writes a file only when it knows all of it, so that it can be put back as it was.</source>
        <translation>Lanekeeper schreibt eine Datei nur, wenn es sie ganz kennt, damit sie sich so wiederherstellen lässt, wie sie war.</translation>
    </message>
    <message>
        <source>Change it by hand, then read the node again.</source>
        <translation>Ändern Sie sie von Hand, und lesen Sie den Knoten dann neu ein.</translation>
    </message>
</context>
<context>
    <name>KernelOptionPlans</name>
    <message>
        <source>The host&apos;s own devices then reach all of the memory of %1, past the IOMMU.</source>
        <translation>Die host-eigenen Geräte erreichen dann den ganzen Speicher von %1, an der IOMMU vorbei.</translation>
    </message>
    <message>
        <source>What it is good for: some network cards and controllers of the host get a little faster. Its price: a faulty device of the host, or its firmware, is no longer kept inside its own buffers. A drive that a VM has is kept apart as before, and is not faster for it.</source>
        <translation>Wozu es gut ist: Manche Netzwerkkarten und Controller des Hosts werden etwas schneller. Der Preis: Ein fehlerhaftes Gerät des Hosts oder seine Firmware wird nicht mehr auf die eigenen Puffer begrenzt. Ein Laufwerk, das eine VM hat, bleibt getrennt wie bisher und wird dadurch nicht schneller.</translation>
    </message>
    <message>
        <source>Nothing here needs it. It is taken back like any other change.</source>
        <translation>Nichts hier braucht es. Es wird zurückgenommen wie jede andere Änderung.</translation>
    </message>
    <message>
        <source>The host&apos;s own devices of %1 go past the IOMMU already; nothing needs changing.</source>
        <translation>Die host-eigenen Geräte von %1 gehen schon an der IOMMU vorbei; es ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>Let the host&apos;s own devices past the IOMMU: “%1” joins the kernel&apos;s command line, and %2 restarts.</source>
        <translation>Host-eigene Geräte an der IOMMU vorbeilassen: „%1“ kommt zur Kernel-Befehlszeile hinzu, und %2 startet neu.</translation>
    </message>
    <message>
        <source>“%1” is set already, and says something else about the same thing.</source>
        <translation>„%1“ ist schon gesetzt und sagt zur selben Sache etwas anderes.</translation>
    </message>
    <message>
        <source>Of two such words the kernel takes the last, and which that is depends on its files.</source>
        <translation>Von zwei solchen Parametern nimmt der Kernel den letzten, und welcher das ist, hängt von seinen Dateien ab.</translation>
    </message>
    <message>
        <source>Take that word out first.</source>
        <translation>Entfernen Sie zuerst diesen Parameter.</translation>
    </message>
    <message>
        <source>Wanted for the host&apos;s own devices; no VM needs it.</source>
        <translation>Für die host-eigenen Geräte gewünscht; keine VM braucht es.</translation>
    </message>
    <message>
        <source>A kernel reads its command line only when it starts.</source>
        <translation>Ein Kernel liest seine Befehlszeile nur beim Start.</translation>
    </message>
</context>
<context>
    <name>KnownHosts</name>
    <message>
        <source>The node&apos;s key could not be remembered, because the list of known hosts cannot be written.</source>
        <translation>Der Schlüssel des Knotens konnte nicht gemerkt werden, weil die Liste der bekannten Hosts nicht geschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>A node is being changed</source>
        <translation>Ein Knoten wird geändert</translation>
    </message>
    <message>
        <source>A change of %1 is being applied.</source>
        <translation>Eine Änderung an %1 wird gerade angewendet.</translation>
    </message>
    <message>
        <source>Leaving waits for the end of the step that runs and stops there. History then says what was done and offers the way back.</source>
        <translation>Das Schließen wartet auf das Ende des laufenden Schritts und stoppt dort. Der Verlauf sagt dann, was getan wurde, und bietet den Weg zurück an.</translation>
    </message>
    <message>
        <source>&amp;Stop after this step and leave</source>
        <translation>Nach diesem Schritt &amp;stoppen und schließen</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>A measurement runs</source>
        <translation>Eine Messung läuft</translation>
    </message>
    <message>
        <source>The measurement on %1 is not at its end.</source>
        <translation>Die Messung auf %1 ist nicht am Ende.</translation>
    </message>
    <message>
        <source>It goes on there without this program. What it measures is fetched when Lanekeeper is started again and connected to that node.</source>
        <translation>Sie läuft dort ohne dieses Programm weiter. Was sie misst, wird geholt, sobald Lanekeeper wieder läuft und mit dem Knoten verbunden ist.</translation>
    </message>
    <message>
        <source>&amp;Leave, fetch it later</source>
        <translation>&amp;Schließen, später holen</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
</context>
<context>
    <name>LinkDowngraded</name>
    <message>
        <source>%1 runs with %2 of its %3 PCIe lanes.</source>
        <translation>%1 läuft mit %2 von %3 PCIe-Lanes.</translation>
    </message>
    <message>
        <source>The PCIe link of %1 runs at %2 of %3 GT/s.</source>
        <translation>Der PCIe-Link von %1 läuft mit %2 von %3 GT/s.</translation>
    </message>
    <message>
        <source>It is slower than it could be, on the host and in a VM alike.</source>
        <translation>Es ist langsamer, als es sein könnte, auf dem Host ebenso wie in einer VM.</translation>
    </message>
    <message>
        <source>Another slot or a firmware setting may help; a slot may also have no more than this.</source>
        <translation>Ein anderer Steckplatz oder eine Firmware-Einstellung hilft vielleicht; ein Steckplatz kann auch nicht mehr als das haben.</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Login refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Host key not trusted</source>
        <translation>Host-Schlüssel unbestätigt</translation>
    </message>
    <message>
        <source>Unreachable since %1</source>
        <translation>Unerreichbar seit %1</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wendet an&#xa0;…</translation>
    </message>
    <message>
        <source>Measuring, %1 %</source>
        <translation>Messung, %1 %</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet&#xa0;…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Liest&#xa0;…</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht nutzbar</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Host key changed</source>
        <translation>Host-Schlüssel geändert</translation>
    </message>
    <message>
        <source>Captured, read only</source>
        <translation>Aufzeichnung, nur lesbar</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simuliert)</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>Proxmox VE %1</source>
        <translation>Proxmox VE %1</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>Kernel %1</translation>
    </message>
    <message>
        <source>host key changed, nothing was sent</source>
        <translation>Host-Schlüssel geändert, es wurde nichts gesendet</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, and one that follows it</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>LivePlots</name>
    <message>
        <source>Within %1 % of the host</source>
        <translation>Bis auf %1 % wie auf dem Host</translation>
    </message>
    <message>
        <source>%1 % less than on the host</source>
        <translation>%1 % weniger als auf dem Host</translation>
    </message>
    <message>
        <source>%1 % more than on the host</source>
        <translation>%1 % mehr als auf dem Host</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <comment>reads, unit, job</comment>
        <translation>%1 in %2, %3</translation>
    </message>
    <message>
        <source>thousand %1 per second, %2</source>
        <comment>reads, job</comment>
        <translation>Tausend %1 pro Sekunde, %2</translation>
    </message>
    <message>
        <source>%1 per second, %2</source>
        <comment>reads, job</comment>
        <translation>%1 pro Sekunde, %2</translation>
    </message>
    <message>
        <source>Drive temperature</source>
        <translation>Laufwerkstemperatur</translation>
    </message>
    <message>
        <source>Too hot: above the drive’s own warning</source>
        <translation>Zu heiß: über der Warnschwelle des Laufwerks</translation>
    </message>
    <message>
        <source>Close to the drive’s own warning</source>
        <translation>Nahe an der Warnschwelle des Laufwerks</translation>
    </message>
    <message>
        <source>Cool enough</source>
        <translation>Kühl genug</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>host, %1</source>
        <translation>Host, %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>drive temperature in °C since the start</source>
        <translation>Laufwerkstemperatur in °C seit dem Start</translation>
    </message>
    <message>
        <source>warns at</source>
        <translation>warnt bei</translation>
    </message>
    <message>
        <source>now %1 °C</source>
        <translation>jetzt %1 °C</translation>
    </message>
    <message>
        <source>Throughput now</source>
        <translation>Durchsatz jetzt</translation>
    </message>
    <message>
        <source>Requests now</source>
        <translation>Anfragen jetzt</translation>
    </message>
    <message>
        <source>Median answer</source>
        <translation>Antwort, Median</translation>
    </message>
    <message>
        <source>99th percentile</source>
        <translation>99. Perzentil</translation>
    </message>
    <message>
        <source>Guest CPU for fio</source>
        <translation>Gast-CPU für fio</translation>
    </message>
    <message>
        <source>CPU for fio</source>
        <translation>CPU für fio</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Lauf %1: %2</translation>
    </message>
    <message>
        <source>Run %1: failed</source>
        <translation>Lauf %1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>Run %1: running</source>
        <translation>Lauf %1: läuft</translation>
    </message>
    <message>
        <source>Run %1: waiting</source>
        <translation>Lauf %1: wartet</translation>
    </message>
</context>
<context>
    <name>LiveText</name>
    <message>
        <source>%1; %2 of %3 runs</source>
        <comment>job, done, all</comment>
        <translation>%1; %2 von %3 Läufen</translation>
    </message>
    <message>
        <source>run %1 of %2</source>
        <translation>Lauf %1 von %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Measuring %1 inside %2</source>
        <translation>%1 wird in %2 gemessen</translation>
    </message>
    <message>
        <source>Measuring %1 on %2</source>
        <translation>%1 wird auf %2 gemessen</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simuliert)</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird gestoppt</translation>
    </message>
    <message>
        <source>filling the file first</source>
        <translation>füllt zuerst die Datei</translation>
    </message>
    <message>
        <source>%1, warming up</source>
        <translation>%1, Aufwärmen</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>Reads only: fio runs with --readonly and refuses any write. Stopping keeps what is measured.</source>
        <translation>Liest nur: fio läuft mit --readonly und verweigert jedes Schreiben. Beim Stoppen bleibt erhalten, was gemessen ist.</translation>
    </message>
    <message>
        <source>Writes only into one new file of %1 in %2, which is removed at the end. Stopping keeps what is measured.</source>
        <translation>Schreibt nur in eine neue Datei von %1 in %2, die am Ende entfernt wird. Beim Stoppen bleibt erhalten, was gemessen ist.</translation>
    </message>
</context>
<context>
    <name>LocalShell</name>
    <message>
        <source>A script on the simulated node broke off before its end.</source>
        <translation>Ein Skript auf dem simulierten Knoten brach vor seinem Ende ab.</translation>
    </message>
    <message>
        <source>Lanekeeper runs scripts on this computer only inside the folder of a simulated node.</source>
        <translation>Lanekeeper führt Skripte auf diesem Computer nur im Ordner eines simulierten Knotens aus.</translation>
    </message>
    <message>
        <source>The simulated node does not answer.</source>
        <translation>Der simulierte Knoten antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>LogCauses</name>
    <message>
        <source>The VM did not start: the IOMMU group of %1 is not wholly given away.</source>
        <translation>Die VM ist nicht gestartet: Die IOMMU-Gruppe von %1 ist nicht ganz abgegeben.</translation>
    </message>
    <message>
        <source>The VM did not start: an IOMMU group is not wholly given away.</source>
        <translation>Die VM ist nicht gestartet: Eine IOMMU-Gruppe ist nicht ganz abgegeben.</translation>
    </message>
    <message>
        <source>Another device of the same group is still held by a driver of the host, and a group goes to a VM whole or not at all.</source>
        <translation>Ein anderes Gerät derselben Gruppe wird noch von einem Treiber des Hosts gehalten, und eine Gruppe geht ganz an eine VM oder gar nicht.</translation>
    </message>
    <message>
        <source>Look which other devices are in the group; where the host needs one of them, use another slot.</source>
        <translation>Sehen Sie nach, welche anderen Geräte in der Gruppe sind; wo der Host eines davon braucht, nehmen Sie einen anderen Steckplatz.</translation>
    </message>
    <message>
        <source>The kernel refuses to give %1 to a VM, because the firmware keeps memory of it for itself.</source>
        <translation>Der Kernel weigert sich, %1 an eine VM zu geben, weil die Firmware Speicher davon für sich behält.</translation>
    </message>
    <message>
        <source>The kernel refuses to give a device to a VM, because the firmware keeps memory of it for itself.</source>
        <translation>Der Kernel weigert sich, ein Gerät an eine VM zu geben, weil die Firmware Speicher davon für sich behält.</translation>
    </message>
    <message>
        <source>The firmware demands a fixed memory mapping (RMRR) for the device. No setting of Proxmox or of the VM changes that.</source>
        <translation>Die Firmware verlangt für das Gerät eine feste Speicherzuordnung (RMRR). Keine Einstellung von Proxmox oder der VM ändert das.</translation>
    </message>
    <message>
        <source>Look for a firmware update or a firmware setting of the maker, or use another slot or device.</source>
        <translation>Suchen Sie nach einem Firmware-Update oder einer Firmware-Einstellung des Herstellers, oder nehmen Sie einen anderen Steckplatz oder ein anderes Gerät.</translation>
    </message>
    <message>
        <source>The VM did not start: the IOMMU is off.</source>
        <translation>Die VM ist nicht gestartet: Die IOMMU ist aus.</translation>
    </message>
    <message>
        <source>Without it no device can be given to a VM. It is off in the firmware or in the kernel.</source>
        <translation>Ohne sie kann kein Gerät an eine VM gegeben werden. Sie ist in der Firmware oder im Kernel aus.</translation>
    </message>
    <message>
        <source>Switch VT-d or AMD-Vi on in the firmware setup, and look for “iommu=off” on the kernel&apos;s command line.</source>
        <translation>Schalten Sie VT-d oder AMD-Vi im Firmware-Setup ein, und suchen Sie in der Kernel-Befehlszeile nach „iommu=off“.</translation>
    </message>
    <message>
        <source>The VM did not start: the group of %1 is not bound to vfio-pci.</source>
        <translation>Die VM ist nicht gestartet: Die Gruppe von %1 ist nicht an vfio-pci gebunden.</translation>
    </message>
    <message>
        <source>The VM did not start: a group is not bound to vfio-pci.</source>
        <translation>Die VM ist nicht gestartet: Eine Gruppe ist nicht an vfio-pci gebunden.</translation>
    </message>
    <message>
        <source>The group&apos;s file below /dev/vfio is not there, so the module is not loaded or a host driver holds the device.</source>
        <translation>Die Datei der Gruppe unter /dev/vfio fehlt, also ist das Modul nicht geladen, oder ein Treiber des Hosts hält das Gerät.</translation>
    </message>
    <message>
        <source>Start the VM through Proxmox, which binds the group itself, and look whether the module vfio-pci is there.</source>
        <translation>Starten Sie die VM über Proxmox, das die Gruppe selbst bindet, und sehen Sie nach, ob das Modul vfio-pci da ist.</translation>
    </message>
    <message>
        <source>Interrupt remapping is not in use on this machine.</source>
        <translation>Interrupt-Remapping wird auf dieser Maschine nicht benutzt.</translation>
    </message>
    <message>
        <source>The kernel then refuses to give devices to VMs, unless unsafe interrupts are allowed, which a VM could abuse.</source>
        <translation>Der Kernel weigert sich dann, Geräte an VMs zu geben, es sei denn, unsichere Interrupts sind erlaubt, was eine VM missbrauchen könnte.</translation>
    </message>
    <message>
        <source>Look in the firmware setup for “x2APIC opt out” and for a firmware update before allowing unsafe interrupts.</source>
        <translation>Suchen Sie im Firmware-Setup nach „x2APIC opt out“ und nach einem Firmware-Update, bevor Sie unsichere Interrupts erlauben.</translation>
    </message>
    <message>
        <source>The VM did not start: there is no device %1 on this node.</source>
        <translation>Die VM ist nicht gestartet: Auf diesem Knoten gibt es kein Gerät %1.</translation>
    </message>
    <message>
        <source>The VM did not start: a device that its configuration names is not there.</source>
        <translation>Die VM ist nicht gestartet: Ein Gerät, das ihre Konfiguration nennt, ist nicht da.</translation>
    </message>
    <message>
        <source>Its configuration names an address where nothing is: the device was taken out, or addresses have moved.</source>
        <translation>Ihre Konfiguration nennt eine Adresse, an der nichts ist: Das Gerät wurde ausgebaut, oder Adressen haben sich verschoben.</translation>
    </message>
    <message>
        <source>Look at the addresses of lspci, and correct or remove the hostpci line.</source>
        <translation>Sehen Sie sich die Adressen von lspci an, und berichtigen oder entfernen Sie die hostpci-Zeile.</translation>
    </message>
    <message>
        <source>The VM did not start: another VM has %1.</source>
        <translation>Die VM ist nicht gestartet: Eine andere VM hat %1.</translation>
    </message>
    <message>
        <source>The VM did not start: another VM has its device.</source>
        <translation>Die VM ist nicht gestartet: Eine andere VM hat ihr Gerät.</translation>
    </message>
    <message>
        <source>A device belongs to one running VM at a time.</source>
        <translation>Ein Gerät gehört immer nur einer laufenden VM.</translation>
    </message>
    <message>
        <source>Stop the other VM first.</source>
        <translation>Stoppen Sie zuerst die andere VM.</translation>
    </message>
    <message>
        <source>%1 did not come back from a reset.</source>
        <translation>%1 ist von einem Reset nicht zurückgekommen.</translation>
    </message>
    <message>
        <source>A device did not come back from a reset.</source>
        <translation>Ein Gerät ist von einem Reset nicht zurückgekommen.</translation>
    </message>
    <message>
        <source>It stays unusable until the node is switched off and on; a restart may not be enough.</source>
        <translation>Es bleibt unbrauchbar, bis der Knoten aus- und wieder eingeschaltet wird; ein Neustart reicht womöglich nicht.</translation>
    </message>
    <message>
        <source>Switch the node off and on. Should it happen again, look for a firmware update of the device.</source>
        <translation>Schalten Sie den Knoten aus und wieder ein. Geschieht es noch einmal, suchen Sie nach einem Firmware-Update für das Gerät.</translation>
    </message>
    <message>
        <source>%1 could not be taken from its driver.</source>
        <translation>%1 konnte seinem Treiber nicht weggenommen werden.</translation>
    </message>
    <message>
        <source>A device could not be taken from its driver.</source>
        <translation>Ein Gerät konnte seinem Treiber nicht weggenommen werden.</translation>
    </message>
    <message>
        <source>Proxmox takes the whole group from the host&apos;s drivers at each start; here one did not let go.</source>
        <translation>Proxmox nimmt den Treibern des Hosts bei jedem Start die ganze Gruppe weg; hier hat einer nicht losgelassen.</translation>
    </message>
    <message>
        <source>Look what uses the devices of the group on the host.</source>
        <translation>Sehen Sie nach, was auf dem Host die Geräte der Gruppe benutzt.</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration names %1 twice.</source>
        <translation>Die Konfiguration der VM nennt %1 zweimal.</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration names a device twice.</source>
        <translation>Die Konfiguration der VM nennt ein Gerät zweimal.</translation>
    </message>
    <message>
        <source>A device can be in one hostpci line only.</source>
        <translation>Ein Gerät kann nur in einer hostpci-Zeile stehen.</translation>
    </message>
    <message>
        <source>Remove one of the lines.</source>
        <translation>Entfernen Sie eine der Zeilen.</translation>
    </message>
    <message>
        <source>The VM did not start: the ROM file of %1 is not there.</source>
        <translation>Die VM ist nicht gestartet: Die ROM-Datei von %1 ist nicht da.</translation>
    </message>
    <message>
        <source>The VM did not start: a ROM file is not there.</source>
        <translation>Die VM ist nicht gestartet: Eine ROM-Datei ist nicht da.</translation>
    </message>
    <message>
        <source>Its hostpci line names a file that QEMU cannot find; messages on regions and mmap above it are harmless.</source>
        <translation>Ihre hostpci-Zeile nennt eine Datei, die QEMU nicht finden kann; Meldungen über regions und mmap darüber sind harmlos.</translation>
    </message>
    <message>
        <source>Put the file where the line says, or take romfile off the line. An NVMe drive needs none.</source>
        <translation>Legen Sie die Datei dorthin, wo die Zeile sie nennt, oder entfernen Sie romfile aus der Zeile. Ein NVMe-Laufwerk braucht keine.</translation>
    </message>
    <message>
        <source>The VM did not start: pcie=1 needs the machine type q35.</source>
        <translation>Die VM ist nicht gestartet: pcie=1 braucht den Maschinentyp q35.</translation>
    </message>
    <message>
        <source>Proxmox accepts the setting and refuses only at the start.</source>
        <translation>Proxmox nimmt die Einstellung an und verweigert erst den Start.</translation>
    </message>
    <message>
        <source>Take pcie=1 off the hostpci line, or change the machine type.</source>
        <translation>Entfernen Sie pcie=1 aus der hostpci-Zeile, oder ändern Sie den Maschinentyp.</translation>
    </message>
    <message>
        <source>The VM did not start: its PCI mapping does not lead to a free device.</source>
        <translation>Die VM ist nicht gestartet: Ihr PCI-Mapping führt zu keinem freien Gerät.</translation>
    </message>
    <message>
        <source>The hardware has changed since the mapping was made, it is not for this node, or another VM has the device.</source>
        <translation>Die Hardware hat sich geändert, seit das Mapping angelegt wurde, es ist nicht für diesen Knoten, oder eine andere VM hat das Gerät.</translation>
    </message>
    <message>
        <source>Look at the mapping in Datacenter, Resource Mappings.</source>
        <translation>Sehen Sie sich das Mapping unter Rechenzentrum, Resource-Mappings an.</translation>
    </message>
    <message>
        <source>Only root may name a device in a VM&apos;s configuration.</source>
        <translation>Nur root darf in der Konfiguration einer VM ein Gerät nennen.</translation>
    </message>
    <message>
        <source>Others may use PCI mappings they have rights on.</source>
        <translation>Andere dürfen PCI-Mappings benutzen, an denen sie Rechte haben.</translation>
    </message>
    <message>
        <source>Log in as root, or use a mapping.</source>
        <translation>Melden Sie sich als root an, oder benutzen Sie ein Mapping.</translation>
    </message>
    <message>
        <source>The VM cannot be moved or saved while it has a device of this node.</source>
        <translation>Die VM kann nicht verschoben oder gespeichert werden, solange sie ein Gerät dieses Knotens hat.</translation>
    </message>
    <message>
        <source>What the device holds cannot be carried along with the VM&apos;s memory.</source>
        <translation>Was das Gerät enthält, kann nicht mit dem Arbeitsspeicher der VM mitgenommen werden.</translation>
    </message>
    <message>
        <source>Stop the VM, or take the device from it first.</source>
        <translation>Stoppen Sie die VM, oder nehmen Sie ihr zuerst das Gerät weg.</translation>
    </message>
    <message>
        <source>The VM did not start for want of a network port, not for its devices.</source>
        <translation>Die VM ist nicht gestartet, weil ein Netzwerkport fehlt, nicht wegen ihrer Geräte.</translation>
    </message>
    <message>
        <source>A bridge that its configuration names has no physical interface. That happens too when the network card was given to a VM.</source>
        <translation>Eine Bridge, die ihre Konfiguration nennt, hat keine physische Schnittstelle. Das geschieht auch, wenn die Netzwerkkarte an eine VM gegeben wurde.</translation>
    </message>
    <message>
        <source>Look at the bridge in /etc/network/interfaces.</source>
        <translation>Sehen Sie sich die Bridge in /etc/network/interfaces an.</translation>
    </message>
    <message>
        <source>The kernel splits IOMMU groups by force (pcie_acs_override).</source>
        <translation>Der Kernel teilt IOMMU-Gruppen zwangsweise (pcie_acs_override).</translation>
    </message>
    <message>
        <source>Devices that seem to be alone in a group may still reach each other&apos;s memory, so the groups prove nothing.</source>
        <translation>Geräte, die scheinbar allein in einer Gruppe sind, können trotzdem gegenseitig auf ihren Speicher zugreifen; die Gruppen beweisen also nichts.</translation>
    </message>
    <message>
        <source>Take pcie_acs_override off the kernel&apos;s command line, and look at the true groups.</source>
        <translation>Entfernen Sie pcie_acs_override aus der Kernel-Befehlszeile, und sehen Sie sich die wahren Gruppen an.</translation>
    </message>
    <message>
        <source>The VM did not start, and what was pasted does not say why.</source>
        <translation>Die VM ist nicht gestartet, und die eingefügte Ausgabe sagt nicht, warum.</translation>
    </message>
    <message>
        <source>“QEMU exited with code 1” ends every start that fails; the cause stands above it.</source>
        <translation>„QEMU exited with code 1“ steht am Ende jedes fehlgeschlagenen Starts; die Ursache steht darüber.</translation>
    </message>
    <message>
        <source>Paste the whole task log, and what dmesg says of that minute.</source>
        <translation>Fügen Sie das ganze Task-Log ein, und was dmesg zu dieser Minute sagt.</translation>
    </message>
</context>
<context>
    <name>LookAtTarget</name>
    <message>
        <source>A measurement needs an id of letters, digits and “-”.</source>
        <translation>Eine Messung braucht eine ID aus Buchstaben, Ziffern und „-“.</translation>
    </message>
    <message>
        <source>The target has no name that can be used.</source>
        <translation>Das Ziel hat keinen Namen, der sich verwenden lässt.</translation>
    </message>
    <message>
        <source>A folder is named by its full path, such as /var/lib/vz.</source>
        <translation>Ein Ordner wird mit seinem vollen Pfad angegeben, etwa /var/lib/vz.</translation>
    </message>
    <message>
        <source>Several drives have this serial. Name the one you mean by its PCI address.</source>
        <translation>Mehrere Laufwerke haben diese Seriennummer. Geben Sie das gemeinte mit seiner PCI-Adresse an.</translation>
    </message>
    <message>
        <source>The machine could not be looked at.</source>
        <translation>Die Maschine konnte nicht untersucht werden.</translation>
    </message>
    <message>
        <source>There is no NVMe drive %1 that this machine&apos;s own driver holds. One that was given to a VM is measured in that VM.</source>
        <translation>Es gibt kein NVMe-Laufwerk %1, das der Treiber dieser Maschine selbst hält. Ein an eine VM vergebenes wird in dieser VM gemessen.</translation>
    </message>
    <message>
        <source>There is no block device %1.</source>
        <translation>Es gibt kein Blockgerät %1.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>There is no VM %1 on this node.</source>
        <translation>Auf diesem Knoten gibt es keine VM %1.</translation>
    </message>
    <message>
        <source>The disks of the VM could not be looked at.</source>
        <translation>Die Disks der VM konnten nicht untersucht werden.</translation>
    </message>
    <message>
        <source>The drive is in use (%1). Reading harms nothing, but each slows the other down.</source>
        <translation>Das Laufwerk wird benutzt (%1). Lesen schadet nicht, aber eines bremst das andere.</translation>
    </message>
    <message>
        <source>There is no way into the guest.</source>
        <translation>Es gibt keinen Weg in den Gast.</translation>
    </message>
    <message>
        <source>fio is not installed in the guest. Install it there, such as with: apt install fio</source>
        <translation>fio ist im Gast nicht installiert. Installieren Sie es dort, etwa mit: apt install fio</translation>
    </message>
    <message>
        <source>fio is not installed there. It comes with: apt install fio</source>
        <translation>fio ist dort nicht installiert. Es kommt mit: apt install fio</translation>
    </message>
    <message>
        <source>A thin pool keeps the room of the file until the file system is trimmed (fstrim).</source>
        <translation>Ein Thin-Pool behält den Platz der Datei, bis das Dateisystem getrimmt wird (fstrim).</translation>
    </message>
    <message>
        <source>The device has no size.</source>
        <translation>Das Gerät hat keine Größe.</translation>
    </message>
</context>
<context>
    <name>MachineShutdown</name>
    <message>
        <source>The guest of %1 did not shut down within %2 minutes. It runs on as it was, and the change of its devices waits. Shut it down from inside, then start it again; or take the change back.</source>
        <translation>Der Gast von %1 ist nicht innerhalb von %2 Minuten heruntergefahren. Die VM läuft weiter wie bisher, und die Änderung ihrer Geräte wartet. Fahren Sie sie von innen herunter, und starten Sie sie dann wieder; oder nehmen Sie die Änderung zurück.</translation>
    </message>
    <message>
        <source>%1 is not on this node any more.</source>
        <translation>%1 ist nicht mehr auf diesem Knoten.</translation>
    </message>
</context>
<context>
    <name>MachineStart</name>
    <message>
        <source>Nobody confirmed the start of %1 in time, so the node stopped it and gave back what the start had taken. It does not start at boot until this is taken back.</source>
        <translation>Niemand hat den Start von %1 rechtzeitig bestätigt, daher hat der Knoten sie gestoppt und zurückgegeben, was der Start genommen hatte. Sie startet nicht beim Booten, bis dies zurückgenommen ist.</translation>
    </message>
    <message>
        <source>The node was restarted while the start of %1 was watched, and the VM was not started again. Look why before you start it. It does not start at boot until this is taken back.</source>
        <translation>Der Knoten wurde neu gestartet, während der Start von %1 überwacht wurde, und die VM wurde nicht wieder gestartet. Suchen Sie die Ursache, bevor Sie sie starten. Sie startet nicht beim Booten, bis dies zurückgenommen ist.</translation>
    </message>
    <message>
        <source>The start of %1 would take other devices than planned. It was not started.</source>
        <translation>Der Start von %1 würde andere Geräte nehmen als geplant. Sie wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>Whether what the start took was given back is not known yet: %1</source>
        <translation>Ob zurückgegeben wurde, was der Start nahm, ist noch nicht bekannt: %1</translation>
    </message>
    <message>
        <source>What the start had taken from the host was given back.</source>
        <translation>Was der Start dem Host genommen hatte, wurde zurückgegeben.</translation>
    </message>
    <message>
        <source>The VM does not start at boot until this is taken back.</source>
        <translation>Die VM startet nicht beim Booten, bis dies zurückgenommen ist.</translation>
    </message>
    <message>
        <source>%1 was started, and the node does not take a new connection. Unless one comes in time, it stops the VM and gives back what the start took.</source>
        <translation>%1 wurde gestartet, und der Knoten nimmt keine neue Verbindung an. Kommt nicht rechtzeitig eine zustande, stoppt er die VM und gibt zurück, was der Start nahm.</translation>
    </message>
    <message>
        <source>%1 did not start: %2</source>
        <translation>%1 ist nicht gestartet: %2</translation>
    </message>
    <message>
        <source>%1 was started, and this is not so: %2</source>
        <translation>%1 wurde gestartet, und dies stimmt nicht: %2</translation>
    </message>
    <message>
        <source>A start with passed devices needs a second connection, and none can be opened from here.</source>
        <translation>Ein Start mit durchgereichten Geräten braucht eine zweite Verbindung, und von hier kann keine geöffnet werden.</translation>
    </message>
    <message>
        <source>Whether %1 runs on this node is not known any more.</source>
        <translation>Ob %1 auf diesem Knoten läuft, ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>%1 was started meanwhile, with other devices.</source>
        <translation>%1 wurde inzwischen gestartet, mit anderen Geräten.</translation>
    </message>
    <message>
        <source>%1 is not on this node any more.</source>
        <translation>%1 ist nicht mehr auf diesem Knoten.</translation>
    </message>
</context>
<context>
    <name>MachineState</name>
    <message>
        <source>%1 belongs to the node %2.</source>
        <translation>%1 gehört zum Knoten %2.</translation>
    </message>
    <message>
        <source>A drive can go only to a VM of the node it sits in.</source>
        <translation>Ein Laufwerk kann nur an eine VM des Knotens gehen, in dem es sitzt.</translation>
    </message>
    <message>
        <source>%1 is locked (%2).</source>
        <translation>%1 ist gesperrt (%2).</translation>
    </message>
    <message>
        <source>Proxmox works on it, and refuses changes until that is done.</source>
        <translation>Proxmox arbeitet daran und verweigert Änderungen, bis das erledigt ist.</translation>
    </message>
    <message>
        <source>Wait until it is done and read the node again.</source>
        <translation>Warten Sie, bis es erledigt ist, und lesen Sie den Knoten neu ein.</translation>
    </message>
    <message>
        <source>%1 is a template.</source>
        <translation>%1 ist ein Template.</translation>
    </message>
    <message>
        <source>It never runs, and every clone of it would claim the same drive.</source>
        <translation>Es läuft nie, und jeder Klon davon würde dasselbe Laufwerk beanspruchen.</translation>
    </message>
    <message>
        <source>Give the drive to a VM made of it.</source>
        <translation>Geben Sie das Laufwerk an eine daraus erstellte VM.</translation>
    </message>
    <message>
        <source>The configuration of %1 could not be read whole.</source>
        <translation>Die Konfiguration von %1 ließ sich nicht vollständig lesen.</translation>
    </message>
    <message>
        <source>It cannot be changed safely without.</source>
        <translation>Ohne das kann sie nicht sicher geändert werden.</translation>
    </message>
    <message>
        <source>no digest</source>
        <translation>kein Digest</translation>
    </message>
    <message>
        <source>%1 has all of its 16 hostpci slots in use.</source>
        <translation>Bei %1 sind alle 16 hostpci-Plätze benutzt.</translation>
    </message>
    <message>
        <source>Proxmox has no room for another device in this VM.</source>
        <translation>Proxmox hat in dieser VM keinen Platz für ein weiteres Gerät.</translation>
    </message>
    <message>
        <source>%1 has other changes waiting.</source>
        <translation>Für %1 warten andere Änderungen.</translation>
    </message>
    <message>
        <source>It does not run, so Proxmox makes them true together with this one.</source>
        <translation>Sie läuft nicht, daher macht Proxmox die anderen zusammen mit dieser wirksam.</translation>
    </message>
</context>
<context>
    <name>MachineTakesHostDevices</name>
    <message>
        <source>%1 takes from the host what it uses, at its next start.</source>
        <translation>%1 nimmt dem Host bei ihrem nächsten Start, was er benutzt.</translation>
    </message>
    <message>
        <source>The line %1 names it or something in its group, and Proxmox does not ask.</source>
        <translation>Die Zeile %1 nennt es oder etwas in seiner Gruppe, und Proxmox fragt nicht.</translation>
    </message>
    <message>
        <source>Do not start that VM before the line is corrected or removed.</source>
        <translation>Starten Sie diese VM nicht, bevor die Zeile berichtigt oder entfernt ist.</translation>
    </message>
</context>
<context>
    <name>MachineText</name>
    <message>
        <source>template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>i440fx</source>
        <translation>i440fx</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>The VM can no longer move to another node while it runs.</source>
        <translation>Die VM kann nicht mehr im laufenden Betrieb auf einen anderen Knoten umziehen.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Backups of the VM do not contain the drive. Back it up inside the guest.</source>
        <translation>Backups der VM enthalten das Laufwerk nicht. Sichern Sie es im Gast.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>It has none. Snapshots never contain the drive.</source>
        <translation>Sie hat keine. Snapshots enthalten das Laufwerk nie.</translation>
    </message>
    <message>
        <source>It has %1. They do not contain the drive.</source>
        <translation>Sie hat %1. Sie enthalten das Laufwerk nicht.</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>Maschinentyp</translation>
    </message>
    <message>
        <source>q35: the drive appears as a PCIe device.</source>
        <translation>q35: Das Laufwerk erscheint als PCIe-Gerät.</translation>
    </message>
    <message>
        <source>i440fx: the drive appears on the old PCI bus. q35 is the better choice.</source>
        <translation>i440fx: Das Laufwerk erscheint am alten PCI-Bus. q35 ist die bessere Wahl.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>All %1 stay in use while it runs; ballooning gives nothing back.</source>
        <translation>Alle %1 bleiben belegt, solange sie läuft; Ballooning gibt nichts zurück.</translation>
    </message>
    <message>
        <source>Start on boot</source>
        <translation>Beim Booten starten</translation>
    </message>
    <message>
        <source>It takes the drive each time the node starts.</source>
        <translation>Sie nimmt das Laufwerk bei jedem Start des Knotens.</translation>
    </message>
    <message>
        <source>It takes the drive when somebody starts it.</source>
        <translation>Sie nimmt das Laufwerk, wenn jemand sie startet.</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>Somebody changed the mapping %1 in the meantime.</source>
        <translation>Jemand hat inzwischen das Mapping %1 geändert.</translation>
    </message>
    <message>
        <source>Another device sits in the drive&apos;s slot now. Nothing was changed; read the node again.</source>
        <translation>Im Steckplatz des Laufwerks sitzt jetzt ein anderes Gerät. Es wurde nichts geändert; lesen Sie den Knoten neu ein.</translation>
    </message>
    <message>
        <source>Nothing was changed; look at the plan again.</source>
        <translation>Es wurde nichts geändert; sehen Sie sich den Plan noch einmal an.</translation>
    </message>
    <message>
        <source>/etc/pve/mapping/pci.cfg cannot be read. Log in as root.</source>
        <translation>/etc/pve/mapping/pci.cfg ist nicht lesbar. Melden Sie sich als root an.</translation>
    </message>
    <message>
        <source>The mapping %1 could not be changed.</source>
        <translation>Das Mapping %1 konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>/etc/pve cannot be written, most likely because the cluster has no quorum. Nothing was changed.</source>
        <translation>/etc/pve kann nicht geschrieben werden, höchstwahrscheinlich, weil der Cluster kein Quorum hat. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Proxmox refused to change the mapping %1: %2</source>
        <translation>Proxmox hat abgelehnt, das Mapping %1 zu ändern: %2</translation>
    </message>
    <message>
        <source>The node&apos;s answer makes no sense. Read it again.</source>
        <translation>Die Antwort des Knotens ergibt keinen Sinn. Lesen Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>Proxmox said nothing against it, but the mapping %1 does not read as planned.</source>
        <translation>Proxmox hat nichts dagegen gesagt, aber das Mapping %1 lautet nicht wie geplant.</translation>
    </message>
    <message>
        <source>/etc/pve/mapping/pci.cfg could not be read.</source>
        <translation>/etc/pve/mapping/pci.cfg ließ sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>MappingFit</name>
    <message>
        <source>it lacks %1=%2</source>
        <translation>%1=%2 fehlt</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 ist %2, nicht %3</translation>
    </message>
    <message>
        <source>there is no device at %1</source>
        <translation>an %1 ist kein Gerät</translation>
    </message>
</context>
<context>
    <name>MappingIsStale</name>
    <message>
        <source>at %1 sits the drive with the serial %2, not %3</source>
        <translation>an %1 sitzt das Laufwerk mit der Seriennummer %2, nicht %3</translation>
    </message>
    <message>
        <source>The PCI mapping %1 does not fit the hardware: %2.</source>
        <translation>Das PCI-Mapping %1 passt nicht zur Hardware: %2.</translation>
    </message>
    <message>
        <source>Proxmox compares them at every start and refuses a VM that uses the mapping. A changed id can mean that another device sits in that slot now.</source>
        <translation>Proxmox vergleicht sie bei jedem Start und weist eine VM ab, die das Mapping benutzt. Eine geänderte ID kann bedeuten, dass jetzt ein anderes Gerät in diesem Steckplatz sitzt.</translation>
    </message>
    <message>
        <source>Make sure which device is meant, then correct the mapping under Datacenter, Resource Mappings.</source>
        <translation>Vergewissern Sie sich, welches Gerät gemeint ist, und berichtigen Sie dann das Mapping unter Rechenzentrum, Resource-Mappings.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>The measurement ended before it began.</source>
        <translation>Die Messung endete, bevor sie begann.</translation>
    </message>
    <message>
        <source>Somebody ended it on the machine, or the machine was restarted.</source>
        <translation>Jemand hat sie auf der Maschine beendet, oder die Maschine wurde neu gestartet.</translation>
    </message>
    <message>
        <source>It took far longer than expected and was ended.</source>
        <translation>Sie dauerte weit länger als erwartet und wurde beendet.</translation>
    </message>
    <message>
        <source>Another drive is in that place now.</source>
        <translation>An diesem Platz ist jetzt ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>No file could be made in the folder.</source>
        <translation>In dem Ordner konnte keine Datei angelegt werden.</translation>
    </message>
    <message>
        <source>It ended too early.</source>
        <translation>Sie endete zu früh.</translation>
    </message>
    <message>
        <source>fio failed: %1</source>
        <translation>fio ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Nothing was measured. %1</source>
        <translation>Es wurde nichts gemessen. %1</translation>
    </message>
    <message>
        <source>Stopped before anything was measured.</source>
        <translation>Gestoppt, bevor etwas gemessen wurde.</translation>
    </message>
    <message>
        <source>There is no way into the guest.</source>
        <translation>Es gibt keinen Weg in den Gast.</translation>
    </message>
    <message>
        <source>This machine has no apt-get. Install fio there with its own package manager.</source>
        <translation>Diese Maschine hat kein apt-get. Installieren Sie fio dort mit ihrer eigenen Paketverwaltung.</translation>
    </message>
    <message>
        <source>fio could not be installed. The machine&apos;s package manager says why.</source>
        <translation>fio konnte nicht installiert werden. Die Paketverwaltung der Maschine sagt, warum.</translation>
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
            <numerusform>%n Test</numerusform>
            <numerusform>%n Tests</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 × %3 s each</source>
        <comment>tests, runs, seconds</comment>
        <translation>%1, je %2 × %3 s</translation>
    </message>
    <message>
        <source>The new file in %1, as %2 sees it.</source>
        <translation>Die neue Datei in %1, wie %2 sie sieht.</translation>
    </message>
    <message>
        <source>The drive itself, all over it, as %1 sees it. What lies on it is read and thrown away.</source>
        <translation>Das Laufwerk selbst, überall darauf, wie %1 es sieht. Was darauf liegt, wird gelesen und verworfen.</translation>
    </message>
    <message>
        <source>Nothing. fio runs with --readonly and refuses any write.</source>
        <translation>Nichts. fio läuft mit --readonly und verweigert jedes Schreiben.</translation>
    </message>
    <message>
        <source>One new file of %1 in %2, removed at the end, also when the line is lost. No other file is touched.</source>
        <translation>Eine neue Datei von %1 in %2, die am Ende entfernt wird, auch wenn die Verbindung abreißt. Keine andere Datei wird angerührt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>about 1 min: 6 tests</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 are free, down to what lies under the folder.</source>
        <translation>%1 sind frei, bis hinunter zu dem, was unter dem Ordner liegt.</translation>
    </message>
</context>
<context>
    <name>Measurement</name>
    <message>
        <source>This is no file of measurements, or it is damaged. Nothing of it was taken.</source>
        <translation>Das ist keine Datei mit Messungen, oder sie ist beschädigt. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>A newer Lanekeeper wrote this file. Update Lanekeeper to read it.</source>
        <translation>Ein neueres Lanekeeper hat diese Datei geschrieben. Aktualisieren Sie Lanekeeper, um sie zu lesen.</translation>
    </message>
    <message>
        <source>A number in this measurement is none; it was not written.</source>
        <translation>Eine Zahl in dieser Messung ist keine; sie wurde nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>MeasurementGroup</name>
    <message>
        <source>%1, %2</source>
        <comment>lane, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One measurement, and nothing beside it to compare with</source>
        <translation>Eine Messung, und daneben nichts zum Vergleichen</translation>
    </message>
</context>
<context>
    <name>MeasurementPlots</name>
    <message>
        <source>%1 % less</source>
        <translation>%1 % weniger</translation>
    </message>
    <message>
        <source>%1 % more</source>
        <translation>%1 % mehr</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>too few runs to tell</source>
        <translation>zu wenige Läufe</translation>
    </message>
    <message>
        <source>%1, more is better</source>
        <translation>%1, mehr ist besser</translation>
    </message>
    <message>
        <source>%1, less is better</source>
        <translation>%1, weniger ist besser</translation>
    </message>
    <message>
        <source>Answer times</source>
        <translation>Antwortzeiten</translation>
    </message>
    <message>
        <source>The slowest %1 make the difference</source>
        <translation>Die langsamsten %1 machen den Unterschied</translation>
    </message>
    <message>
        <source>Slow or fast, the answers take equally long</source>
        <translation>Ob langsam oder schnell, die Antworten dauern gleich lang</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>percentile, % of %1 answered within this time</source>
        <translation>Perzentil, % der %1, die in dieser Zeit beantwortet wurden</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>This drive over time</source>
        <translation>Dieses Laufwerk im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>CPU per request</source>
        <translation>CPU je Anfrage</translation>
    </message>
    <message>
        <source>Hottest</source>
        <translation>Max. Temp.</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Bars are medians of the runs; whiskers hold the median with 95 %.</source>
        <translation>Balken sind Mediane der Läufe; Fehlerbalken enthalten den Median mit 95 %.</translation>
    </message>
    <message>
        <source>Bars are medians of the runs; whiskers reach from the slowest run to the fastest.</source>
        <translation>Balken sind Mediane der Läufe; Fehlerbalken reichen vom langsamsten bis zum schnellsten Lauf.</translation>
    </message>
    <message>
        <source>One run each: how far runs lie apart is not known.</source>
        <translation>Je ein Lauf: Wie weit Läufe auseinanderliegen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“Same” means no difference beyond the noise.</source>
        <translation>„Gleich“ heißt: kein Unterschied über das Rauschen hinaus.</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>logarithmisch</translation>
    </message>
</context>
<context>
    <name>MeasurementStore</name>
    <message>
        <source>A newer Lanekeeper keeps the measurements here. Update Lanekeeper to see them; nothing of them was changed.</source>
        <translation>Ein neueres Lanekeeper bewahrt die Messungen hier auf. Aktualisieren Sie Lanekeeper, um sie zu sehen; nichts davon wurde geändert.</translation>
    </message>
    <message>
        <source>The file of measurements is damaged.</source>
        <translation>Die Datei mit den Messungen ist beschädigt.</translation>
    </message>
    <message>
        <source>A number in this measurement is none; it was not kept.</source>
        <translation>Eine Zahl in dieser Messung ist keine; sie wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>This measurement cannot be kept as it is.</source>
        <translation>Diese Messung kann so nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The folder for measurements cannot be made.</source>
        <translation>Der Ordner für Messungen kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The measurements kept on this computer cannot be used now.</source>
        <translation>Die auf diesem Computer aufbewahrten Messungen sind jetzt nicht nutzbar.</translation>
    </message>
    <message>
        <source>The file of measurements is damaged, and it cannot be put aside.</source>
        <translation>Die Datei mit den Messungen ist beschädigt und kann nicht beiseitegelegt werden.</translation>
    </message>
    <message>
        <source>The file of measurements is damaged (%1). It was put aside as %2, and a new one was begun.</source>
        <translation>Die Datei mit den Messungen ist beschädigt (%1). Sie wurde als %2 beiseitegelegt, und eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>There is no such measurement.</source>
        <translation>Diese Messung gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no room on this computer to keep measurements.</source>
        <translation>Auf diesem Computer ist kein Platz, um Messungen aufzubewahren.</translation>
    </message>
</context>
<context>
    <name>MeasurementText</name>
    <message>
        <source>Sequential read</source>
        <translation>Sequenzielles Lesen</translation>
    </message>
    <message>
        <source>Random read</source>
        <translation>Zufälliges Lesen</translation>
    </message>
    <message>
        <source>Sequential write</source>
        <translation>Sequenzielles Schreiben</translation>
    </message>
    <message>
        <source>Write and flush</source>
        <translation>Schreiben mit Flush</translation>
    </message>
    <message>
        <source>Random write</source>
        <translation>Zufälliges Schreiben</translation>
    </message>
    <message>
        <source>Mixed 70/30</source>
        <translation>Gemischt 70/30</translation>
    </message>
    <message>
        <source>%1, one at a time</source>
        <translation>%1, einzeln</translation>
    </message>
    <message>
        <source>%1, %2 in flight</source>
        <translation>%1, %2 gleichzeitig</translation>
    </message>
    <message>
        <source>%1, %2 × %3 in flight</source>
        <translation>%1, %2 × %3 gleichzeitig</translation>
    </message>
    <message>
        <source>flushes</source>
        <translation>Flushes</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>Schreibzugriffe</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>Lesezugriffe</translation>
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
        <translation>Tausend/s</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>pro Sekunde</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>mean answer time</source>
        <translation>mittlere Antwortzeit</translation>
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
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Drive not known</source>
        <translation>Laufwerk nicht bekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, serial</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Schnelltest</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>As in the guide</source>
        <translation>Wie in der Anleitung</translation>
    </message>
    <message>
        <source>Own values</source>
        <translation>Eigene Werte</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>etwa %n s</numerusform>
            <numerusform>etwa %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>etwa %n min</numerusform>
            <numerusform>etwa %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>etwa %1 h</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>imported from %1</source>
        <translation>importiert aus %1</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>vorzeitig gestoppt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
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
        <translation>Das Cluster-Mitglied %1 ist offline.</translation>
    </message>
    <message>
        <source>Changes here work as long as the cluster keeps its quorum.</source>
        <translation>Änderungen hier funktionieren, solange der Cluster sein Quorum behält.</translation>
    </message>
</context>
<context>
    <name>MemoryPinned</name>
    <message>
        <source>other guests that run: %1</source>
        <translation>andere laufende Gäste: %1</translation>
    </message>
    <message>
        <source>the cache of ZFS may grow to %1</source>
        <translation>der Cache von ZFS kann auf %1 wachsen</translation>
    </message>
    <message>
        <source>All %1 of memory of %2 are taken when it starts.</source>
        <translation>Beim Start von %2 werden alle %1 Arbeitsspeicher belegt.</translation>
    </message>
    <message>
        <source>All memory of %1 is taken when it starts.</source>
        <translation>Beim Start von %1 wird der ganze Arbeitsspeicher belegt.</translation>
    </message>
    <message>
        <source>The drive writes straight into the guest&apos;s memory, so the host cannot swap or share it.</source>
        <translation>Das Laufwerk schreibt direkt in den Arbeitsspeicher des Gastes, daher kann der Host ihn weder auslagern noch teilen.</translation>
    </message>
    <message>
        <source>Together with the other guests and the caches of the host it may not fit.</source>
        <translation>Zusammen mit den anderen Gästen und den Caches des Hosts passt er womöglich nicht.</translation>
    </message>
    <message>
        <source>Give the VM less memory, or stop another guest before it starts.</source>
        <translation>Geben Sie der VM weniger Arbeitsspeicher, oder stoppen Sie einen anderen Gast, bevor sie startet.</translation>
    </message>
</context>
<context>
    <name>MigrationEnds</name>
    <message>
        <source>%1 can no longer be moved to another node while it has the drive.</source>
        <translation>%1 kann nicht mehr auf einen anderen Knoten verschoben werden, solange sie das Laufwerk hat.</translation>
    </message>
    <message>
        <source>Proxmox refuses, whether it runs or not: “can&apos;t migrate VM which uses local devices”. Through a mapping it can be moved while it is shut down, to a node that has a drive of its own under that name. It cannot be suspended to disk either.</source>
        <translation>Proxmox lehnt es ab, ob sie läuft oder nicht: „can&apos;t migrate VM which uses local devices“. Über ein Mapping kann sie heruntergefahren auf einen Knoten verschoben werden, der unter diesem Namen ein eigenes Laufwerk hat. Auch in den Ruhezustand (auf Disk) kann sie nicht versetzt werden.</translation>
    </message>
    <message>
        <source>Before this node is serviced, shut the VM down.</source>
        <translation>Fahren Sie die VM herunter, bevor dieser Knoten gewartet wird.</translation>
    </message>
</context>
<context>
    <name>NetworkNames</name>
    <message>
        <source>These names follow the places of the cards. When a card is added, removed or moved, they can change, and the node is off the network. Giving a drive to a VM moves nothing.</source>
        <translation>Diese Namen richten sich nach den Plätzen der Karten. Wird eine Karte hinzugefügt, entfernt oder versetzt, können sie sich ändern, und der Knoten ist vom Netzwerk getrennt. Ein Laufwerk an eine VM zu geben versetzt nichts.</translation>
    </message>
    <message>
        <source>Before you move cards, pin the names (Proxmox VE 9: pve-network-interface-pinning) or have a screen and keyboard at hand.</source>
        <translation>Bevor Sie Karten versetzen, legen Sie die Namen fest (Proxmox VE 9: pve-network-interface-pinning), oder halten Sie Bildschirm und Tastatur bereit.</translation>
    </message>
    <message>
        <source>The network depends on names that can change: %1.</source>
        <translation>Das Netzwerk hängt von Namen ab, die sich ändern können: %1.</translation>
    </message>
</context>
<context>
    <name>NoResetMethod</name>
    <message>
        <source>The kernel knows no way to reset %1.</source>
        <translation>Der Kernel kennt keinen Weg, %1 zurückzusetzen.</translation>
    </message>
    <message>
        <source>A VM gets the drive in the state its last user left it in. The second start of a VM may not find it.</source>
        <translation>Eine VM bekommt das Laufwerk in dem Zustand, in dem der letzte Benutzer es gelassen hat. Der zweite Start einer VM findet es womöglich nicht.</translation>
    </message>
    <message>
        <source>Try whether the VM starts twice. If not, only a restart of the node helps.</source>
        <translation>Probieren Sie, ob die VM zweimal startet. Wenn nicht, hilft nur ein Neustart des Knotens.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>Node</name>
    <message>
        <source>This does not name a node. Write user@host, user@host:port, demo:NAME, capture:FILE or paste:FILE.</source>
        <translation>Das benennt keinen Knoten. Schreiben Sie user@host, user@host:port, demo:NAME, capture:FILE oder paste:FILE.</translation>
    </message>
</context>
<context>
    <name>NodeBook</name>
    <message>
        <source>The list of nodes could not be saved in %1; this session goes on without it.</source>
        <translation>Die Liste der Knoten konnte nicht in %1 gespeichert werden; diese Sitzung läuft ohne sie weiter.</translation>
    </message>
</context>
<context>
    <name>NodeJob</name>
    <message>
        <source>The node could not start a longer piece of work. Look at the room left in /run there, and try again.</source>
        <translation>Der Knoten konnte eine längere Arbeit nicht beginnen. Sehen Sie nach, wie viel Platz dort in /run ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The node knows nothing of this piece of work. It was restarted meanwhile, or somebody ended it.</source>
        <translation>Der Knoten weiß nichts von dieser Arbeit. Er wurde inzwischen neu gestartet, oder jemand hat sie beendet.</translation>
    </message>
    <message>
        <source>What the node says of its work makes no sense. Read the node again.</source>
        <translation>Was der Knoten über seine Arbeit sagt, ergibt keinen Sinn. Lesen Sie den Knoten neu ein.</translation>
    </message>
    <message>
        <source>The work on the node does not end. Look at its processes there.</source>
        <translation>Die Arbeit auf dem Knoten endet nicht. Sehen Sie sich dort seine Prozesse an.</translation>
    </message>
</context>
<context>
    <name>NodeJournal</name>
    <message>
        <source>Another change is open on this node, and its record cannot be read. Resume or end it first.</source>
        <translation>Auf diesem Knoten ist eine andere Änderung offen, und ihre Aufzeichnung ist nicht lesbar. Setzen Sie sie zuerst fort, oder beenden Sie sie.</translation>
    </message>
    <message>
        <source>The node has no room left for a receipt in /var/lib/lanekeeper. Free some space there and try again.</source>
        <translation>Der Knoten hat in /var/lib/lanekeeper keinen Platz mehr für einen Beleg. Schaffen Sie dort Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The receipt cannot be written to /var/lib/lanekeeper on the node. Log in as root, or look at that folder.</source>
        <translation>Der Beleg kann auf dem Knoten nicht nach /var/lib/lanekeeper geschrieben werden. Melden Sie sich als root an, oder sehen Sie sich diesen Ordner an.</translation>
    </message>
    <message>
        <source>Another change is open on this node, begun by %1 on %2. Resume it first.</source>
        <translation>Auf diesem Knoten ist eine andere Änderung offen, begonnen von %1 am %2. Setzen Sie sie zuerst fort.</translation>
    </message>
    <message>
        <source>The node has a record of this name already. Try again.</source>
        <translation>Der Knoten hat schon eine Aufzeichnung mit diesem Namen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The node has no record of this change.</source>
        <translation>Der Knoten hat keine Aufzeichnung dieser Änderung.</translation>
    </message>
    <message>
        <source>Somebody else brought this change to an end. Read the node again.</source>
        <translation>Jemand anders hat diese Änderung zu Ende gebracht. Lesen Sie den Knoten neu ein.</translation>
    </message>
    <message>
        <source>The journal in /var/lib/lanekeeper on the node cannot be read. Log in as root.</source>
        <translation>Das Journal in /var/lib/lanekeeper auf dem Knoten ist nicht lesbar. Melden Sie sich als root an.</translation>
    </message>
</context>
<context>
    <name>NodeMemory</name>
    <message>
        <source>%1 moved from %2 to %3; it was last seen at its old place on %4.</source>
        <translation>%1 ist von %2 nach %3 umgezogen; am alten Platz wurde es zuletzt am %4 gesehen.</translation>
    </message>
    <message>
        <source>No VM of this node names its old place.</source>
        <translation>Keine VM dieses Knotens nennt den alten Platz.</translation>
    </message>
    <message>
        <source>A VM still names the old place and would get what sits there now.</source>
        <translation>Eine VM nennt noch den alten Platz und bekäme, was jetzt dort sitzt.</translation>
    </message>
    <message>
        <source>Take the old line back and give the drive again.</source>
        <translation>Nehmen Sie die alte Zeile zurück, und geben Sie das Laufwerk neu.</translation>
    </message>
    <message>
        <source>%1 was in IOMMU group %2 until %3 and is in group %4 now.</source>
        <translation>%1 war bis zum %3 in IOMMU-Gruppe %2 und ist jetzt in Gruppe %4.</translation>
    </message>
    <message>
        <source>Another kernel, firmware or card changed the numbers. PCI mappings that name the old number do not start their VMs any more.</source>
        <translation>Ein anderer Kernel, eine andere Firmware oder Karte hat die Nummern geändert. PCI-Mappings, die die alte Nummer nennen, starten ihre VMs nicht mehr.</translation>
    </message>
    <message>
        <source>At %1, where %2 (%3) was until %4, there is %5 now.</source>
        <translation>An %1, wo bis zum %4 %2 (%3) war, ist jetzt %5.</translation>
    </message>
    <message>
        <source>An address names a slot, not a drive.</source>
        <translation>Eine Adresse benennt einen Steckplatz, kein Laufwerk.</translation>
    </message>
    <message>
        <source>A VM names this address and would get the new device when it starts.</source>
        <translation>Eine VM nennt diese Adresse und bekäme beim Start das neue Gerät.</translation>
    </message>
    <message>
        <source>Do not start that VM before its hostpci line is right.</source>
        <translation>Starten Sie diese VM nicht, bevor ihre hostpci-Zeile stimmt.</translation>
    </message>
    <message>
        <source>%1 (%2), last seen at %3 on %4, is not in this node now.</source>
        <translation>%1 (%2), zuletzt am %4 an %3 gesehen, ist jetzt nicht in diesem Knoten.</translation>
    </message>
    <message>
        <source>It was taken out, has failed, or is switched off.</source>
        <translation>Es wurde ausgebaut, ist ausgefallen oder ausgeschaltet.</translation>
    </message>
    <message>
        <source>The serial of the drive at %1 cannot be read now; on %2 it was %3 (%4).</source>
        <translation>Die Seriennummer des Laufwerks an %1 ist jetzt nicht lesbar; am %2 war sie %3 (%4).</translation>
    </message>
    <message>
        <source>While vfio-pci holds a drive, the kernel shows no serial. The ids still agree, which a drive of the same model would do as well.</source>
        <translation>Solange vfio-pci ein Laufwerk hält, zeigt der Kernel keine Seriennummer. Die IDs stimmen noch überein; das täten sie bei einem Laufwerk desselben Modells ebenfalls.</translation>
    </message>
    <message>
        <source>What was remembered of this node cannot be read.</source>
        <translation>Was über diesen Knoten gemerkt wurde, ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>NodeName</name>
    <message>
        <source>Connects to %1 and reads it.</source>
        <translation>Verbindet mit %1 und liest den Knoten ein.</translation>
    </message>
    <message>
        <source>Connects to %1, port %2, and reads it.</source>
        <translation>Verbindet mit %1, Port %2, und liest den Knoten ein.</translation>
    </message>
    <message>
        <source>The user is given twice; leave it out in one place.</source>
        <translation>Der Benutzer ist zweimal angegeben; lassen Sie ihn an einer Stelle weg.</translation>
    </message>
    <message>
        <source>The port is given twice; leave it out in one place.</source>
        <translation>Der Port ist zweimal angegeben; lassen Sie ihn an einer Stelle weg.</translation>
    </message>
    <message>
        <source>A simulated node on this computer. It can be changed and taken back like a real one.</source>
        <translation>Ein simulierter Knoten auf diesem Computer. Er lässt sich wie ein echter ändern, und Änderungen lassen sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Opens the file. Nothing on any node is read or changed.</source>
        <translation>Öffnet die Datei. Auf keinem Knoten wird etwas gelesen oder geändert.</translation>
    </message>
</context>
<context>
    <name>NodeOffers</name>
    <message>
        <source>%1, through %2</source>
        <translation>%1, über %2</translation>
    </message>
</context>
<context>
    <name>NodeRestart</name>
    <message>
        <source>The node does not say when it was started.</source>
        <translation>Der Knoten sagt nicht, wann er gestartet wurde.</translation>
    </message>
    <message>
        <source>The node restarted, but its kernel&apos;s command line is not as planned. Another boot loader or another entry of its menu may have started it.</source>
        <translation>Der Knoten ist neu gestartet, aber seine Kernel-Befehlszeile ist nicht wie geplant. Womöglich hat ihn ein anderer Bootloader oder ein anderer Eintrag in dessen Menü gestartet.</translation>
    </message>
    <message>
        <source>The node restarted, and the IOMMU is off all the same. Look for DMAR or AMD-Vi in its kernel&apos;s log.</source>
        <translation>Der Knoten ist neu gestartet, und die IOMMU ist trotzdem aus. Suchen Sie in seinem Kernel-Log nach DMAR oder AMD-Vi.</translation>
    </message>
    <message>
        <source>The node restarted, but it did not keep off the drive at %1. Its kernel&apos;s log says why: journalctl -k -b -g lanekeeper</source>
        <translation>Der Knoten ist neu gestartet, hat sich aber vom Laufwerk an %1 nicht ferngehalten. Sein Kernel-Log sagt, warum: journalctl -k -b -g lanekeeper</translation>
    </message>
    <message>
        <source>The node restarted, and the drive at %1 still shares its IOMMU group. The word did not do what it is for; take it back.</source>
        <translation>Der Knoten ist neu gestartet, und das Laufwerk an %1 teilt noch seine IOMMU-Gruppe. Der Parameter hat nicht bewirkt, wofür er da ist; nehmen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>The node cannot be restarted.</source>
        <translation>Der Knoten kann nicht neu gestartet werden.</translation>
    </message>
    <message>
        <source>Nobody confirmed the restart in time, so the node put its old boot settings back by itself.</source>
        <translation>Niemand hat den Neustart rechtzeitig bestätigt, daher hat der Knoten seine alten Boot-Einstellungen von selbst wiederhergestellt.</translation>
    </message>
    <message>
        <source>The node came back with its old command line. The new one was tried once: the kernel did not come up with it, or the node was started anew since. The old one is what it starts with.</source>
        <translation>Der Knoten ist mit seiner alten Befehlszeile zurückgekommen. Die neue wurde einmal ausprobiert: Der Kernel ist damit nicht hochgekommen, oder der Knoten wurde seitdem neu gestartet. Er startet mit der alten.</translation>
    </message>
</context>
<context>
    <name>NvmeBlacklisted</name>
    <message>
        <source>The host is told to leave its nvme driver alone.</source>
        <translation>Der Host ist angewiesen, seinen nvme-Treiber nicht zu benutzen.</translation>
    </message>
    <message>
        <source>At the next start it may see no NVMe drive at all, its boot drive included.</source>
        <translation>Beim nächsten Start sieht er womöglich gar kein NVMe-Laufwerk, auch nicht sein Boot-Laufwerk.</translation>
    </message>
    <message>
        <source>Take that line out before you restart the node, and run update-initramfs -u -k all. A VM needs no such line.</source>
        <translation>Entfernen Sie diese Zeile, bevor Sie den Knoten neu starten, und führen Sie update-initramfs -u -k all aus. Keine VM braucht eine solche Zeile.</translation>
    </message>
</context>
<context>
    <name>OpenShell</name>
    <message>
        <source>The capture cannot be read. Check its name and its permissions.</source>
        <translation>Die Aufzeichnung ist nicht lesbar. Prüfen Sie Name und Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The file is larger than %1, so it is no capture.</source>
        <translation>Die Datei ist größer als %1, ist also keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>The pasted output cannot be read. Check its name and its permissions.</source>
        <translation>Die eingefügte Ausgabe ist nicht lesbar. Prüfen Sie Name und Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The file is larger than %1, which is more than anybody pastes.</source>
        <translation>Die Datei ist größer als %1, also mehr, als jemand einfügt.</translation>
    </message>
    <message>
        <source>Pasted output cannot be opened here.</source>
        <translation>Eingefügte Ausgabe kann hier nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>OtherChanges</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a drive and its serial</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Switch the IOMMU on</source>
        <translation>IOMMU einschalten</translation>
    </message>
    <message>
        <source>Tidy up what guides left</source>
        <translation>Reste von Anleitungen aufräumen</translation>
    </message>
    <message>
        <source>Release %1 from the host now</source>
        <translation>%1 jetzt vom Host lösen</translation>
    </message>
    <message>
        <source>Put %1 into a group of its own, by pretence</source>
        <translation>%1 zum Schein in eine eigene Gruppe setzen</translation>
    </message>
    <message>
        <source>Check every start of %1</source>
        <translation>Jeden Start von %1 prüfen</translation>
    </message>
    <message>
        <source>Let the host’s own devices past the IOMMU</source>
        <translation>Host-eigene Geräte an der IOMMU vorbeilassen</translation>
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
        <translation>Prozessor unbekannt</translation>
    </message>
    <message>
        <source>NVMe capacity by use, %1</source>
        <translation>NVMe-Kapazität nach Nutzung, %1</translation>
    </message>
    <message>
        <source>There is no NVMe drive</source>
        <translation>Es gibt kein NVMe-Laufwerk</translation>
    </message>
    <message>
        <source>The size of the drives cannot be read</source>
        <translation>Die Größe der Laufwerke ist nicht lesbar</translation>
    </message>
    <message>
        <source>None of %1 is empty</source>
        <translation>Nichts von %1 ist leer</translation>
    </message>
    <message>
        <source>%1 of %2 are empty</source>
        <translation>%1 von %2 sind leer</translation>
    </message>
    <message>
        <source>Nothing is isolated</source>
        <translation>Nichts ist isoliert</translation>
    </message>
    <message>
        <source>There are no IOMMU groups</source>
        <translation>Es gibt keine IOMMU-Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>%n IOMMU group(s) by isolation</source>
        <translation>
            <numerusform>%n IOMMU-Gruppe nach Isolation</numerusform>
            <numerusform>%n IOMMU-Gruppen nach Isolation</numerusform>
        </translation>
    </message>
    <message>
        <source>No group holds an NVMe drive</source>
        <translation>Keine Gruppe enthält ein NVMe-Laufwerk</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s) with a drive stand alone</source>
        <translation>
            <numerusform>Allein stehend: %1 von %n Gruppe mit Laufwerk</numerusform>
            <numerusform>Allein stehend: %1 von %n Gruppen mit Laufwerk</numerusform>
        </translation>
    </message>
    <message>
        <source>Drive alone</source>
        <translation>Laufwerk allein</translation>
    </message>
    <message>
        <source>Drive with other devices</source>
        <translation>Laufwerk mit anderen Geräten</translation>
    </message>
    <message>
        <source>No drive in it</source>
        <translation>Kein Laufwerk darin</translation>
    </message>
    <message>
        <source>The IOMMU is on (%1).</source>
        <translation>Die IOMMU ist an (%1).</translation>
    </message>
    <message>
        <source>The firmware offers the IOMMU (%1); the kernel does not use it.</source>
        <translation>Die Firmware bietet die IOMMU an (%1); der Kernel benutzt sie nicht.</translation>
    </message>
    <message>
        <source>The IOMMU (%1) is off in the firmware, or not there.</source>
        <translation>Die IOMMU (%1) ist in der Firmware aus oder nicht vorhanden.</translation>
    </message>
    <message>
        <source>Whether the IOMMU is on could not be read.</source>
        <translation>Ob die IOMMU an ist, ließ sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>What was pasted is larger than 4 MiB; leave out what is not needed.</source>
        <translation>Was eingefügt wurde, ist größer als 4 MiB; lassen Sie weg, was nicht nötig ist.</translation>
    </message>
    <message>
        <source>Nothing in what was pasted is known here. Paste what lspci, lsblk, dmesg or qm config print, or a listing of IOMMU groups.</source>
        <translation>Nichts von dem, was eingefügt wurde, ist hier bekannt. Fügen Sie ein, was lspci, lsblk, dmesg oder qm config ausgeben, oder eine Liste der IOMMU-Gruppen.</translation>
    </message>
    <message>
        <source>It is not in what was pasted.</source>
        <translation>Es steht nicht in der eingefügten Ausgabe.</translation>
    </message>
    <message>
        <source>The prompts name several machines: %1.</source>
        <translation>Die Eingabeaufforderungen nennen mehrere Maschinen: %1.</translation>
    </message>
    <message>
        <source>This is no pasted output.</source>
        <translation>Das ist keine eingefügte Ausgabe.</translation>
    </message>
</context>
<context>
    <name>PciAddress</name>
    <message>
        <source>This is not a PCI address; one looks like 0000:04:00.0.</source>
        <translation>Das ist keine PCI-Adresse; eine solche sieht aus wie 0000:04:00.0.</translation>
    </message>
</context>
<context>
    <name>PcieNeedsQ35</name>
    <message>
        <source>%1 cannot start: %2 asks for pcie=1, and its machine is not q35.</source>
        <translation>%1 kann nicht starten: %2 verlangt pcie=1, und die Maschine ist nicht q35.</translation>
    </message>
    <message>
        <source>Proxmox accepts the option and refuses the start.</source>
        <translation>Proxmox nimmt die Option an und verweigert den Start.</translation>
    </message>
    <message>
        <source>Take pcie=1 off; the drive is as fast without it.</source>
        <translation>Entfernen Sie pcie=1; das Laufwerk ist ohne ebenso schnell.</translation>
    </message>
</context>
<context>
    <name>PlanAdvice</name>
    <message>
        <source>passthrough</source>
        <translation>Passthrough</translation>
    </message>
    <message>
        <source>VirtIO</source>
        <translation>VirtIO</translation>
    </message>
    <message>
        <source>to weigh</source>
        <translation>abzuwägen</translation>
    </message>
</context>
<context>
    <name>PlanDraft</name>
    <message>
        <source>Proxmox takes the drive from the host when the VM starts; nothing else on the node changes.</source>
        <translation>Proxmox nimmt dem Host das Laufwerk, wenn die VM startet; sonst ändert sich auf dem Knoten nichts.</translation>
    </message>
    <message>
        <source>The VM starts without the drive from then on; nothing else on the node changes.</source>
        <translation>Die VM startet von da an ohne das Laufwerk; sonst ändert sich auf dem Knoten nichts.</translation>
    </message>
    <message>
        <source>Only settings of the VM change, and no device.</source>
        <translation>Nur Einstellungen der VM ändern sich, und kein Gerät.</translation>
    </message>
    <message>
        <source>The VM runs, so the change waits until it has been stopped and started.</source>
        <translation>Die VM läuft, daher wartet die Änderung, bis sie gestoppt und wieder gestartet wurde.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Shut down and started: %1.</source>
        <translation>Heruntergefahren und gestartet: %1.</translation>
    </message>
    <message>
        <source>Started: %1.</source>
        <translation>Gestartet: %1.</translation>
    </message>
    <message>
        <source>%1 keeps running and changes when it is stopped and started again.</source>
        <translation>%1 läuft weiter und ändert sich, wenn sie gestoppt und wieder gestartet wird.</translation>
    </message>
    <message>
        <source>%1 keep running and change when they are stopped and started again.</source>
        <translation>%1 laufen weiter und ändern sich, wenn sie gestoppt und wieder gestartet werden.</translation>
    </message>
    <message>
        <source>%1: from the next start on.</source>
        <translation>%1: ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Give the drive %1 to VM %2.</source>
        <translation>Das Laufwerk %1 an VM %2 geben.</translation>
    </message>
    <message>
        <source>Take the drive %1 back.</source>
        <translation>Das Laufwerk %1 zurücknehmen.</translation>
    </message>
    <message>
        <source>Release the drive %1 from the host now.</source>
        <translation>Das Laufwerk %1 jetzt vom Host lösen.</translation>
    </message>
    <message>
        <source>Switch the IOMMU on.</source>
        <translation>Die IOMMU einschalten.</translation>
    </message>
    <message>
        <source>Tidy up what guides left.</source>
        <translation>Reste von Anleitungen aufräumen.</translation>
    </message>
    <message>
        <source>Let the host’s own devices past the IOMMU.</source>
        <translation>Host-eigene Geräte an der IOMMU vorbeilassen.</translation>
    </message>
    <message>
        <source>Put the drive %1 into a group of its own, by pretence.</source>
        <translation>Das Laufwerk %1 zum Schein in eine eigene Gruppe setzen.</translation>
    </message>
    <message>
        <source>Check the devices of VM %1 before every start.</source>
        <translation>Die Geräte von VM %1 vor jedem Start prüfen.</translation>
    </message>
    <message>
        <source>One thing speaks against it.</source>
        <translation>Eines spricht dagegen.</translation>
    </message>
    <message numerus="yes">
        <source>%n things speak against it.</source>
        <translation>
            <numerusform>%n Befund spricht dagegen.</numerusform>
            <numerusform>%n Befunde sprechen dagegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing can be applied.</source>
        <translation>Es wurde nichts geändert, und nichts kann angewendet werden.</translation>
    </message>
    <message>
        <source>Nothing is planned for %1</source>
        <translation>Für %1 ist nichts geplant</translation>
    </message>
    <message>
        <source>This would hurt %1, so it cannot be applied</source>
        <translation>Das würde %1 schaden, daher kann es nicht angewendet werden</translation>
    </message>
    <message>
        <source>Taking back a change on %1</source>
        <translation>Eine Änderung auf %1 wird zurückgenommen</translation>
    </message>
    <message>
        <source>Nothing needs changing: %1 is already as planned</source>
        <translation>Es ist nichts zu ändern: %1 ist schon wie geplant</translation>
    </message>
    <message>
        <source>One change is planned for %1</source>
        <translation>Eine Änderung ist für %1 geplant</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are planned for %1</source>
        <translation>
            <numerusform>%n Änderung ist für %1 geplant</numerusform>
            <numerusform>%n Änderungen sind für %1 geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>one setting</source>
        <translation>eine Einstellung</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>eine Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>boot images</source>
        <translation>Boot-Images</translation>
    </message>
    <message>
        <source>boot menu</source>
        <translation>Boot-Menü</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>Wächter</translation>
    </message>
    <message>
        <source>shutdown</source>
        <translation>Herunterfahren</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>guarded start</source>
        <translation>Start mit Wächter</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nichts ist geplant.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing is erased, all can be undone.</source>
        <translation>Nichts wird gelöscht, alles lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>One restart of %1, and all its guests stop for it.</source>
        <translation>Ein Neustart von %1, und alle seine Gäste stoppen dafür.</translation>
    </message>
    <message>
        <source>No restart of %1. %2</source>
        <translation>Kein Neustart von %1. %2</translation>
    </message>
    <message>
        <source>There is nothing to apply.</source>
        <translation>Es gibt nichts anzuwenden.</translation>
    </message>
    <message>
        <source>%1 is pasted output: it can be looked at, and nothing can be applied to a file.</source>
        <translation>%1 ist eingefügte Ausgabe: Man kann sie ansehen, und auf eine Datei kann nichts angewendet werden.</translation>
    </message>
    <message>
        <source>%1 is a capture: it can be planned on, and nothing can be applied to a file.</source>
        <translation>%1 ist eine Aufzeichnung: Man kann damit planen, und auf eine Datei kann nichts angewendet werden.</translation>
    </message>
    <message>
        <source>A plan is being applied to %1.</source>
        <translation>Ein Plan wird gerade auf %1 angewendet.</translation>
    </message>
    <message>
        <source>%1 is being read; this takes a moment.</source>
        <translation>%1 wird eingelesen; das dauert einen Moment.</translation>
    </message>
    <message>
        <source>%1 does not answer now. Read it again before you apply.</source>
        <translation>%1 antwortet jetzt nicht. Lesen Sie ihn neu ein, bevor Sie anwenden.</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Befehl: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Zurück: %1</translation>
    </message>
    <message>
        <source>This change of %1 cannot be taken back as it stands</source>
        <translation>Diese Änderung an %1 kann so nicht zurückgenommen werden</translation>
    </message>
    <message>
        <source>Take back: %1.</source>
        <translation>Zurücknehmen: %1.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>There is no NVMe drive “%1” on %2.</source>
        <translation>Auf %2 gibt es kein NVMe-Laufwerk „%1“.</translation>
    </message>
    <message>
        <source>“%1” fits several drives on %2. Name the drive by its address.</source>
        <translation>„%1“ passt auf %2 zu mehreren Laufwerken. Geben Sie das Laufwerk mit seiner Adresse an.</translation>
    </message>
    <message>
        <source>There is no VM %1 on %2.</source>
        <translation>Auf %2 gibt es keine VM %1.</translation>
    </message>
    <message>
        <source>%1 is wanted twice in this plan.</source>
        <translation>%1 wird in diesem Plan zweimal verlangt.</translation>
    </message>
    <message>
        <source>A drive has one owner at a time.</source>
        <translation>Ein Laufwerk hat immer nur einen Besitzer.</translation>
    </message>
    <message>
        <source>Take one of the two back.</source>
        <translation>Nehmen Sie eines der beiden zurück.</translation>
    </message>
</context>
<context>
    <name>PowerPlan</name>
    <message>
        <source>Whether %1 runs could not be read.</source>
        <translation>Ob %1 läuft, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>So it can neither be shut down nor started with this.</source>
        <translation>Daher kann sie damit weder heruntergefahren noch gestartet werden.</translation>
    </message>
    <message>
        <source>Change its devices only, and start it in Proxmox.</source>
        <translation>Ändern Sie nur ihre Geräte, und starten Sie sie in Proxmox.</translation>
    </message>
    <message>
        <source>%1 runs already.</source>
        <translation>%1 läuft schon.</translation>
    </message>
    <message>
        <source>A VM gets other devices only when it is stopped and started.</source>
        <translation>Eine VM bekommt andere Geräte nur, wenn sie gestoppt und gestartet wird.</translation>
    </message>
    <message>
        <source>Have it shut down and started: --restart-vm</source>
        <translation>Lassen Sie sie herunterfahren und starten: --restart-vm</translation>
    </message>
    <message>
        <source>%1 does not run.</source>
        <translation>%1 läuft nicht.</translation>
    </message>
    <message>
        <source>There is nothing to shut down.</source>
        <translation>Es gibt nichts herunterzufahren.</translation>
    </message>
    <message>
        <source>Have it started: --start-vm</source>
        <translation>Lassen Sie sie starten: --start-vm</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1 at %2, which %3 has</source>
        <translation>%1 an %2, jetzt bei %3</translation>
    </message>
    <message>
        <source>The VM runs then with the devices it has from now on. It takes none from the host.</source>
        <translation>Die VM läuft dann mit den Geräten, die sie von nun an hat. Dem Host nimmt sie keines.</translation>
    </message>
    <message>
        <source>The start takes from the host: %1. Unless Lanekeeper then reaches the node over a new connection, within %2 minutes, the node itself stops the VM and gives that back.</source>
        <translation>Der Start nimmt dem Host: %1. Erreicht Lanekeeper den Knoten danach nicht innerhalb von %2 Minuten über eine neue Verbindung, stoppt der Knoten selbst die VM und gibt das zurück.</translation>
    </message>
    <message>
        <source>Until the start is proved, the VM does not start at boot.</source>
        <translation>Bis der Start bewiesen ist, startet die VM nicht beim Booten.</translation>
    </message>
    <message>
        <source>%1 is a template.</source>
        <translation>%1 ist ein Template.</translation>
    </message>
    <message>
        <source>Templates do not run.</source>
        <translation>Templates laufen nicht.</translation>
    </message>
    <message>
        <source>Make a VM of it first.</source>
        <translation>Machen Sie zuerst eine VM daraus.</translation>
    </message>
    <message>
        <source>Whether HA manages %1 could not be read.</source>
        <translation>Ob HA %1 verwaltet, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>HA starts and stops its VMs by itself, and would get in the way of the guard.</source>
        <translation>HA startet und stoppt seine VMs von selbst und käme dem Wächter in die Quere.</translation>
    </message>
    <message>
        <source>HA manages %1.</source>
        <translation>HA verwaltet %1.</translation>
    </message>
    <message>
        <source>HA starts and stops its VMs by itself: it would start this one again when it is shut down, or when the guard stops it.</source>
        <translation>HA startet und stoppt seine VMs von selbst: Es würde diese wieder starten, wenn sie heruntergefahren wird oder der Wächter sie stoppt.</translation>
    </message>
    <message>
        <source>Take it out of HA first, or change its devices only and restart it there.</source>
        <translation>Nehmen Sie sie zuerst aus HA heraus, oder ändern Sie nur ihre Geräte und starten Sie sie dort neu.</translation>
    </message>
    <message>
        <source>%1 is started with this plan.</source>
        <translation>%1 wird mit diesem Plan gestartet.</translation>
    </message>
    <message>
        <source>%1 is shut down and started with this plan.</source>
        <translation>%1 wird mit diesem Plan heruntergefahren und gestartet.</translation>
    </message>
    <message>
        <source>Shut down %1</source>
        <translation>%1 herunterfahren</translation>
    </message>
    <message>
        <source>Its guest is asked to shut down, and has %1 minutes for that. It is not stopped by force: should it go on running, it keeps what it has, and the change waits.</source>
        <translation>Ihr Gast wird gebeten herunterzufahren und hat dafür %1 Minuten. Sie wird nicht mit Gewalt gestoppt: Läuft sie weiter, behält sie, was sie hat, und die Änderung wartet.</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>What the node answered is not an answer to this program.</source>
        <translation>Was der Knoten geantwortet hat, ist keine Antwort an dieses Programm.</translation>
    </message>
    <message>
        <source>This answer has a format this version of Lanekeeper does not know. Use a newer one.</source>
        <translation>Diese Antwort hat ein Format, das diese Version von Lanekeeper nicht kennt. Verwenden Sie eine neuere.</translation>
    </message>
    <message>
        <source>The node&apos;s answer is incomplete or wrongly put together. Read the node again.</source>
        <translation>Die Antwort des Knotens ist unvollständig oder falsch zusammengesetzt. Lesen Sie den Knoten neu ein.</translation>
    </message>
    <message>
        <source>The node&apos;s answer arrived damaged or incomplete. Read the node again.</source>
        <translation>Die Antwort des Knotens kam beschädigt oder unvollständig an. Lesen Sie den Knoten neu ein.</translation>
    </message>
    <message>
        <source>The node could not be read: the program&apos;s questions ended with an error there.</source>
        <translation>Der Knoten ließ sich nicht lesen: Die Fragen des Programms endeten dort mit einem Fehler.</translation>
    </message>
    <message>
        <source>This machine is not a Proxmox VE node: the package pve-manager is not installed on it.</source>
        <translation>Diese Maschine ist kein Proxmox-VE-Knoten: Das Paket pve-manager ist darauf nicht installiert.</translation>
    </message>
    <message>
        <source>This login may not read what is needed on the node. Log in as root.</source>
        <translation>Diese Anmeldung darf auf dem Knoten nicht lesen, was nötig ist. Melden Sie sich als root an.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>There is no profile “%1”; there are %2.</source>
        <translation>Ein Profil „%1“ gibt es nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>A block is a power of two between 512 bytes and 64 MiB.</source>
        <translation>Ein Block ist eine Zweierpotenz zwischen 512 Byte und 64 MiB.</translation>
    </message>
    <message>
        <source>Between 1 and 1024 requests can be in flight.</source>
        <translation>Zwischen 1 und 1024 Anfragen können gleichzeitig offen sein.</translation>
    </message>
    <message>
        <source>Between 1 and 64 processes can work side by side.</source>
        <translation>Zwischen 1 und 64 Prozesse können nebeneinander arbeiten.</translation>
    </message>
    <message>
        <source>Only a job that writes can flush.</source>
        <translation>Nur ein Job, der schreibt, kann flushen.</translation>
    </message>
    <message>
        <source>A benchmark has between 1 and 50 jobs.</source>
        <translation>Ein Benchmark hat zwischen 1 und 50 Jobs.</translation>
    </message>
    <message>
        <source>A benchmark has at most %1 runs of all jobs together.</source>
        <translation>Ein Benchmark hat höchstens %1 Läufe aller Jobs zusammen.</translation>
    </message>
    <message>
        <source>A job runs between 1 and 100 times, for 1 to 3600 seconds each.</source>
        <translation>Ein Job läuft zwischen 1- und 100-mal, je 1 bis 3600 Sekunden.</translation>
    </message>
    <message>
        <source>The file has between 16 MiB and 1 TiB.</source>
        <translation>Die Datei hat zwischen 16 MiB und 1 TiB.</translation>
    </message>
    <message>
        <source>This benchmark writes, and a drive itself is only ever read: a write would destroy what is on it. Name a folder with --file, or choose jobs that read.</source>
        <translation>Dieser Benchmark schreibt, und ein Laufwerk selbst wird immer nur gelesen: Schreiben würde zerstören, was darauf liegt. Geben Sie mit --file einen Ordner an, oder wählen Sie Jobs, die lesen.</translation>
    </message>
    <message>
        <source>The file is smaller than one block for each process.</source>
        <translation>Die Datei ist kleiner als ein Block je Prozess.</translation>
    </message>
    <message>
        <source>This would take longer than a day.</source>
        <translation>Das würde länger als einen Tag dauern.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>no NVMe controller</source>
        <translation>kein NVMe-Controller</translation>
    </message>
    <message>
        <source>The guest sees the drive with the recorded serial.</source>
        <translation>Der Gast sieht das Laufwerk mit der aufgezeichneten Seriennummer.</translation>
    </message>
    <message>
        <source>no serial was recorded</source>
        <translation>es wurde keine Seriennummer aufgezeichnet</translation>
    </message>
    <message>
        <source>The guest sees the same vendor and device.</source>
        <translation>Der Gast sieht denselben Hersteller und dasselbe Gerät.</translation>
    </message>
    <message>
        <source>not found by its serial</source>
        <translation>nicht an der Seriennummer gefunden</translation>
    </message>
    <message>
        <source>The guest sees the same model.</source>
        <translation>Der Gast sieht dasselbe Modell.</translation>
    </message>
    <message>
        <source>The guest&apos;s own driver has it.</source>
        <translation>Der eigene Treiber des Gastes hat es.</translation>
    </message>
    <message>
        <source>the VM does not run</source>
        <translation>die VM läuft nicht</translation>
    </message>
    <message>
        <source>The configuration of %1 names %2.</source>
        <translation>Die Konfiguration von %1 nennt %2.</translation>
    </message>
    <message>
        <source>no such line</source>
        <translation>keine solche Zeile</translation>
    </message>
    <message>
        <source>%1 waits until the VM has been stopped and started</source>
        <translation>%1 wartet, bis die VM gestoppt und wieder gestartet wurde</translation>
    </message>
    <message>
        <source>The recorded device sits at %1.</source>
        <translation>Das aufgezeichnete Gerät sitzt an %1.</translation>
    </message>
    <message>
        <source>nothing was recorded</source>
        <translation>es wurde nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>no device</source>
        <translation>kein Gerät</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>vfio-pci holds %1.</source>
        <translation>vfio-pci hält %1.</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>kein Treiber</translation>
    </message>
    <message>
        <source>%1 holds %2 while it runs.</source>
        <translation>%1 hält %2, solange sie läuft.</translation>
    </message>
    <message>
        <source>no reservation</source>
        <translation>keine Reservierung</translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation>VM %1</translation>
    </message>
    <message>
        <source>The host has no block device of it.</source>
        <translation>Der Host hat kein Blockgerät davon.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Not proved. This is not so: %1</source>
        <translation>Nicht bewiesen. Dies stimmt nicht: %1</translation>
    </message>
    <message>
        <source>The configuration of %1 is set; the proof comes at its next start.</source>
        <translation>Die Konfiguration von %1 ist gesetzt; der Beweis kommt beim nächsten Start.</translation>
    </message>
    <message numerus="yes">
        <source>Proved, as far as what was pasted comes from this guest: %1 has its %n drive(s).</source>
        <translation>
            <numerusform>Bewiesen, soweit die eingefügte Ausgabe aus diesem Gast stammt: %1 hat ihr Laufwerk.</numerusform>
            <numerusform>Bewiesen, soweit die eingefügte Ausgabe aus diesem Gast stammt: %1 hat ihre %n Laufwerke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proved: %1 has its %n drive(s).</source>
        <translation>
            <numerusform>Bewiesen: %1 hat ihr Laufwerk.</numerusform>
            <numerusform>Bewiesen: %1 hat ihre %n Laufwerke.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proved on the host; what the guest of %1 sees is not proved.</source>
        <translation>Auf dem Host bewiesen; was der Gast von %1 sieht, ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>Not proved yet: %1 has not been started with the drive.</source>
        <translation>Noch nicht bewiesen: %1 wurde noch nicht mit dem Laufwerk gestartet.</translation>
    </message>
    <message>
        <source>There is no VM %1 on this node.</source>
        <translation>Auf diesem Knoten gibt es keine VM %1.</translation>
    </message>
    <message>
        <source>%1 has no NVMe drive of this node.</source>
        <translation>%1 hat kein NVMe-Laufwerk dieses Knotens.</translation>
    </message>
</context>
<context>
    <name>ProofLane</name>
    <message>
        <source>%1, slot %2</source>
        <translation>%1, Steckplatz %2</translation>
    </message>
    <message>
        <source>No device there</source>
        <translation>Dort kein Gerät</translation>
    </message>
    <message>
        <source>driver unknown</source>
        <translation>Treiber unbekannt</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>kein Treiber</translation>
    </message>
    <message>
        <source>No IOMMU group</source>
        <translation>Keine IOMMU-Gruppe</translation>
    </message>
    <message>
        <source>IOMMU group %1</source>
        <translation>IOMMU-Gruppe %1</translation>
    </message>
    <message>
        <source>alone</source>
        <comment>in its IOMMU group</comment>
        <translation>allein</translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation>VM %1</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 wartet</translation>
    </message>
    <message>
        <source>no hostpci line</source>
        <translation>keine hostpci-Zeile</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>In the guest</source>
        <translation>Im Gast</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>ungesehen</translation>
    </message>
    <message>
        <source>seen by its serial</source>
        <translation>an Seriennummer erkannt</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <comment>a time, or a date and a time</comment>
        <translation>aufgezeichnet %1</translation>
    </message>
    <message>
        <source>same serial</source>
        <translation>gleiche Seriennummer</translation>
    </message>
    <message>
        <source>another serial</source>
        <translation>andere Seriennummer</translation>
    </message>
    <message>
        <source>serial not compared</source>
        <translation>Seriennummer nicht verglichen</translation>
    </message>
</context>
<context>
    <name>ProofText</name>
    <message>
        <source>%1 of %2 checks agree.</source>
        <translation>%1 von %2 Prüfungen stimmen.</translation>
    </message>
    <message>
        <source>Checked at %1 on the host, and with what was pasted from the guest.</source>
        <translation>Um %1 geprüft: auf dem Host und mit dem, was aus dem Gast eingefügt wurde.</translation>
    </message>
    <message>
        <source>Checked at %1 on the host and through the guest agent.</source>
        <translation>Um %1 geprüft: auf dem Host und über den Gast-Agent.</translation>
    </message>
    <message>
        <source>Checked at %1 on the host.</source>
        <translation>Um %1 auf dem Host geprüft.</translation>
    </message>
    <message>
        <source>%1 is not running. It takes the drive when it starts; start it, then check again.</source>
        <translation>%1 läuft nicht. Sie nimmt das Laufwerk, wenn sie startet; starten Sie sie, und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 still runs with its old settings. Stop it and start it again, then check again.</source>
        <translation>%1 läuft noch mit den alten Einstellungen. Stoppen und starten Sie sie, und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Checking on the host and in the guest…</source>
        <translation>Auf dem Host und im Gast wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Checking reads only.</source>
        <translation>Prüfen liest nur.</translation>
    </message>
    <message>
        <source>Not proved yet: the VM has to start first</source>
        <translation>Noch nicht bewiesen: Zuerst muss die VM starten</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Bewiesen</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>IDs in guest</source>
        <translation>IDs im Gast</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Driver in guest</source>
        <translation>Treiber im Gast</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Gehalten von</translation>
    </message>
    <message>
        <source>Block device</source>
        <translation>Blockgerät</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>ProxyProcess</name>
    <message>
        <source>The command that ~/.ssh/config names for the way to this node cannot be started.</source>
        <translation>Der Befehl, den ~/.ssh/config für den Weg zu diesem Knoten nennt, kann nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>ProxyRoute</name>
    <message>
        <source>~/.ssh/config reaches this node through a command, and “%1” cannot be handed to one safely. Use plain letters, digits, dots and dashes in it.</source>
        <translation>~/.ssh/config erreicht diesen Knoten über einen Befehl, und „%1“ kann keinem solchen sicher übergeben werden. Verwenden Sie darin nur einfache Buchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <source>The ProxyCommand in ~/.ssh/config has a “%%1” that means nothing. Correct it, or connect without ~/.ssh/config.</source>
        <translation>Der ProxyCommand in ~/.ssh/config enthält ein „%%1“, das nichts bedeutet. Berichtigen Sie ihn, oder verbinden Sie ohne ~/.ssh/config.</translation>
    </message>
</context>
<context>
    <name>ReleasePlan</name>
    <message>
        <source>%1 stays with vfio-pci until the node restarts.</source>
        <translation>%1 bleibt bei vfio-pci, bis der Knoten neu startet.</translation>
    </message>
    <message>
        <source>Proxmox does not bind it back, so the host does not see its data.</source>
        <translation>Proxmox bindet es nicht zurück, daher sieht der Host seine Daten nicht.</translation>
    </message>
    <message>
        <source>The host sees the data of %1 again.</source>
        <translation>Der Host sieht die Daten von %1 wieder.</translation>
    </message>
    <message>
        <source>A pool or volume group of the guest on it can be imported there by mistake.</source>
        <translation>Ein Pool oder eine Volume-Gruppe des Gastes darauf kann dort versehentlich importiert werden.</translation>
    </message>
    <message>
        <source>Import nothing from it while a VM may still need it.</source>
        <translation>Importieren Sie nichts davon, solange eine VM es noch brauchen kann.</translation>
    </message>
    <message>
        <source>No driver has %1 now.</source>
        <translation>Kein Treiber hat jetzt %1.</translation>
    </message>
    <message>
        <source>%1 is with the driver %2 now.</source>
        <translation>%1 ist jetzt beim Treiber %2.</translation>
    </message>
    <message>
        <source>What it does there is not known.</source>
        <translation>Was er dort tut, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Proxmox leaves a drive with vfio-pci when its VM stops; so the host gets it back without a restart. Its serial is looked at afterwards.</source>
        <translation>Proxmox lässt ein Laufwerk bei vfio-pci, wenn seine VM stoppt; so bekommt der Host es ohne Neustart zurück. Danach wird seine Seriennummer geprüft.</translation>
    </message>
    <message>
        <source>With vfio-pci the host cannot touch the drive. This lasts until the node restarts.</source>
        <translation>Mit vfio-pci kann der Host das Laufwerk nicht anrühren. Das gilt, bis der Knoten neu startet.</translation>
    </message>
    <message>
        <source>%1 is released from the host already; nothing needs changing.</source>
        <translation>%1 ist schon vom Host gelöst; es ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>Release %1 from the host now, until the node restarts.</source>
        <translation>%1 jetzt vom Host lösen, bis der Knoten neu startet.</translation>
    </message>
</context>
<context>
    <name>RemoteScript</name>
    <message>
        <source>This program ships no script of that name.</source>
        <translation>Dieses Programm liefert kein Skript mit diesem Namen mit.</translation>
    </message>
    <message>
        <source>A NUL byte cannot be sent to a node.</source>
        <translation>Ein NUL-Byte kann nicht an einen Knoten gesendet werden.</translation>
    </message>
    <message>
        <source>This request is too large to send to a node.</source>
        <translation>Diese Anfrage ist zu groß, um sie an einen Knoten zu senden.</translation>
    </message>
</context>
<context>
    <name>ReplicationMissesDrive</name>
    <message>
        <source>The replication %1 copies %2 to %3, but not what is on the drive.</source>
        <translation>Die Replikation %1 kopiert %2 nach %3, aber nicht, was auf dem Laufwerk liegt.</translation>
    </message>
    <message>
        <source>Started there, the VM has its virtual disks and the line that names a slot of this node.</source>
        <translation>Dort gestartet, hat die VM ihre virtuellen Disks und die Zeile, die einen Steckplatz dieses Knotens nennt.</translation>
    </message>
    <message>
        <source>Let the guest copy the drive itself.</source>
        <translation>Lassen Sie den Gast das Laufwerk selbst kopieren.</translation>
    </message>
</context>
<context>
    <name>RescueSheet</name>
    <message>
        <source>If the kernel does not come up:</source>
        <translation>Wenn der Kernel nicht hochkommt:</translation>
    </message>
    <message>
        <source>Switch the node on and hold the space bar until the boot menu shows. Choose the first entry and press e.</source>
        <translation>Schalten Sie den Knoten ein, und halten Sie die Leertaste gedrückt, bis das Boot-Menü erscheint. Wählen Sie den ersten Eintrag, und drücken Sie e.</translation>
    </message>
    <message>
        <source>Switch the node on and press Esc (or hold Shift) until GRUB&apos;s menu shows. Choose the first entry and press e. Go to the line that begins with “linux”.</source>
        <translation>Schalten Sie den Knoten ein, und drücken Sie Esc (oder halten Sie die Umschalttaste), bis das GRUB-Menü erscheint. Wählen Sie den ersten Eintrag, und drücken Sie e. Gehen Sie zu der Zeile, die mit „linux“ beginnt.</translation>
    </message>
    <message>
        <source>Take this out of it:</source>
        <translation>Entfernen Sie daraus:</translation>
    </message>
    <message>
        <source>Put this at its end:</source>
        <translation>Setzen Sie ans Ende:</translation>
    </message>
    <message>
        <source>Whatever Lanekeeper installed for the start of the node keeps still with this word at the end:</source>
        <translation>Was auch immer Lanekeeper für den Start des Knotens installiert hat, hält still mit diesem Parameter am Ende:</translation>
    </message>
    <message>
        <source>Press Enter: the node starts once with that line.</source>
        <translation>Drücken Sie die Eingabetaste: Der Knoten startet einmal mit dieser Zeile.</translation>
    </message>
    <message>
        <source>Press Ctrl-X: the node starts once with that line.</source>
        <translation>Drücken Sie Strg-X: Der Knoten startet einmal mit dieser Zeile.</translation>
    </message>
    <message>
        <source>If it still does not come up, choose an older kernel in that menu.</source>
        <translation>Wenn er immer noch nicht hochkommt, wählen Sie in diesem Menü einen älteren Kernel.</translation>
    </message>
    <message>
        <source>When the node runs, but cannot be reached: log in as root at its screen and type</source>
        <translation>Wenn der Knoten läuft, aber nicht erreichbar ist: Melden Sie sich an seinem Bildschirm als root an, und geben Sie ein</translation>
    </message>
    <message>
        <source>It puts back what was saved before the change, and restarts the node. If it runs well as it is, this keeps it so:</source>
        <translation>Das stellt wieder her, was vor der Änderung gesichert wurde, und startet den Knoten neu. Läuft er so, wie er ist, gut, dann behält dies den Zustand bei:</translation>
    </message>
    <message>
        <source>By hand, if that file is not there:</source>
        <translation>Von Hand, falls es diese Datei nicht gibt:</translation>
    </message>
    <message>
        <source>Rescue sheet for %1</source>
        <translation>Notfallblatt für %1</translation>
    </message>
    <message>
        <source>Change %1, by %2</source>
        <translation>Änderung %1, von %2</translation>
    </message>
    <message>
        <source>First wait: %1 minutes after its start the node puts its old boot settings back by itself and restarts once.</source>
        <translation>Warten Sie zuerst: %1 Minuten nach seinem Start stellt der Knoten von selbst seine alten Boot-Einstellungen wieder her und startet einmal neu.</translation>
    </message>
    <message>
        <source>If it still does not come up, choose the kernel %1 in that menu. What it starts with was left as it was.</source>
        <translation>Wenn er immer noch nicht hochkommt, wählen Sie in diesem Menü den Kernel %1. Womit dieser startet, wurde gelassen, wie es war.</translation>
    </message>
    <message>
        <source>If the kernel does not come up: switch the node off and on. The new command line was tried once, and it starts with the old one now. If it still does not come up, choose an older kernel at the boot menu.</source>
        <translation>Wenn der Kernel nicht hochkommt: Schalten Sie den Knoten aus und ein. Die neue Befehlszeile wurde einmal versucht, und jetzt startet er mit der alten. Kommt er immer noch nicht hoch, wählen Sie im Boot-Menü einen älteren Kernel.</translation>
    </message>
</context>
<context>
    <name>ReservationIsStale</name>
    <message>
        <source>A reservation of %1 for %2 is left over; its process is gone.</source>
        <translation>Eine Reservierung von %1 für %2 ist übrig geblieben; ihr Prozess ist weg.</translation>
    </message>
    <message>
        <source>It holds nothing: Proxmox passes it over.</source>
        <translation>Sie hält nichts: Proxmox übergeht sie.</translation>
    </message>
</context>
<context>
    <name>RestartFindings</name>
    <message>
        <source>The restart stops %1.</source>
        <translation>Der Neustart stoppt %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of VMs</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Those with “start at boot” come back by themselves, the others do not.</source>
        <translation>Die mit „Beim Booten starten“ kommen von selbst zurück, die anderen nicht.</translation>
    </message>
    <message>
        <source>Choose a time when they may be away.</source>
        <translation>Wählen Sie eine Zeit, zu der sie weg sein dürfen.</translation>
    </message>
    <message>
        <source>%1 is a member of the cluster %2.</source>
        <translation>%1 ist ein Mitglied des Clusters %2.</translation>
    </message>
    <message>
        <source>While it restarts the cluster has one vote less, and guests under high availability may start on other members.</source>
        <translation>Während des Neustarts hat der Cluster eine Stimme weniger, und Gäste unter Hochverfügbarkeit können auf anderen Mitgliedern starten.</translation>
    </message>
    <message>
        <source>Look that the others are online, and switch its maintenance mode on if guests must not move.</source>
        <translation>Sehen Sie nach, ob die anderen online sind, und schalten Sie den Instandhaltungsmodus ein, wenn Gäste nicht umziehen dürfen.</translation>
    </message>
    <message>
        <source>A guard on the node puts the old boot settings back unless the restart is confirmed; it cannot help where the kernel itself does not come up.</source>
        <translation>Ein Wächter auf dem Knoten stellt die alten Boot-Einstellungen wieder her, wenn der Neustart nicht bestätigt wird; er kann nicht helfen, wo der Kernel selbst nicht hochkommt.</translation>
    </message>
    <message>
        <source>The new settings are the ones the boot loader starts from then on, not for one start alone.</source>
        <translation>Die neuen Einstellungen sind die, von denen der Bootloader von da an startet, nicht nur für einen Start.</translation>
    </message>
    <message>
        <source>Have a screen and keyboard, or remote management, at hand. Before the restart a rescue sheet is saved on this computer that says what to type.</source>
        <translation>Halten Sie Bildschirm und Tastatur oder eine Fernwartung bereit. Vor dem Neustart wird auf diesem Computer ein Notfallblatt gespeichert, das sagt, was einzugeben ist.</translation>
    </message>
    <message>
        <source>The node does not say when it was started.</source>
        <translation>Der Knoten sagt nicht, wann er gestartet wurde.</translation>
    </message>
    <message>
        <source>Without that a restart cannot be told from none.</source>
        <translation>Ohne das ist ein Neustart nicht von keinem zu unterscheiden.</translation>
    </message>
    <message>
        <source>A guard stands over an earlier change of the boot settings.</source>
        <translation>Über eine frühere Änderung der Boot-Einstellungen wacht ein Wächter.</translation>
    </message>
    <message>
        <source>It would put back what that change wrote, and know nothing of this one.</source>
        <translation>Er würde wiederherstellen, was jene Änderung überschrieben hat, und von dieser nichts wissen.</translation>
    </message>
    <message>
        <source>Go on with that change or take it back; or confirm it: lanekeeper confirm</source>
        <translation>Setzen Sie jene Änderung fort, oder nehmen Sie sie zurück; oder bestätigen Sie sie: lanekeeper confirm</translation>
    </message>
    <message>
        <source>HA starts %1, which has passed devices, before the restart is confirmed.</source>
        <translation>HA startet %1, eine VM mit durchgereichten Geräten, bevor der Neustart bestätigt ist.</translation>
    </message>
    <message>
        <source>The guard lets such guests wait until the node was reached with its new boot settings. HA starts its own by itself, and the start takes a whole IOMMU group from the host.</source>
        <translation>Der Wächter lässt solche Gäste warten, bis der Knoten mit seinen neuen Boot-Einstellungen erreicht wurde. HA startet seine eigenen von selbst, und der Start nimmt dem Host eine ganze IOMMU-Gruppe.</translation>
    </message>
    <message>
        <source>Have HA leave it alone for the restart: ha-manager set vm:%1 --state ignored. Then read the node again; afterwards set it to started.</source>
        <translation>Sorgen Sie dafür, dass HA sie für den Neustart in Ruhe lässt: ha-manager set vm:%1 --state ignored. Lesen Sie dann den Knoten neu ein; setzen Sie sie nachher auf started.</translation>
    </message>
    <message>
        <source>Whether HA manages %1, which has passed devices, could not be read.</source>
        <translation>Ob HA %1, eine VM mit durchgereichten Geräten, verwaltet, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>HA would start it before the restart is confirmed, and the guard could not keep it from that.</source>
        <translation>HA würde sie starten, bevor der Neustart bestätigt ist, und der Wächter könnte das nicht verhindern.</translation>
    </message>
    <message>
        <source>Read the node again as root.</source>
        <translation>Lesen Sie den Knoten als root neu ein.</translation>
    </message>
    <message>
        <source>The way back is the kernel %1 at the boot menu: its image stays as it is until the restart is confirmed.</source>
        <translation>Der Weg zurück ist der Kernel %1 im Boot-Menü: Sein Boot-Image bleibt, wie es ist, bis der Neustart bestätigt ist.</translation>
    </message>
    <message>
        <source>GRUB tries the new kernel command line once.</source>
        <translation>GRUB probiert die neue Kernel-Befehlszeile einmal aus.</translation>
    </message>
    <message>
        <source>Should the kernel not come up with it, switch the node off and on: it then starts as before. Only the confirmed restart makes the new command line the one it starts with.</source>
        <translation>Falls der Kernel damit nicht hochkommt, schalten Sie den Knoten aus und wieder ein: Dann startet er wie bisher. Erst der bestätigte Neustart macht die neue Befehlszeile zu der, mit der er startet.</translation>
    </message>
    <message>
        <source>Have somebody near the node, or remote management, at hand. Before the restart a rescue sheet is saved on this computer that says what to do.</source>
        <translation>Halten Sie jemanden in der Nähe des Knotens oder eine Fernwartung bereit. Vor dem Neustart wird auf diesem Computer ein Notfallblatt gespeichert, das sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>the firmware did not keep it when that was tried</source>
        <translation>die Firmware hat sie beim Versuch nicht behalten</translation>
    </message>
    <message>
        <source>systemd-boot tries the new kernel command line once.</source>
        <translation>systemd-boot probiert die neue Kernel-Befehlszeile einmal aus.</translation>
    </message>
</context>
<context>
    <name>ReturningShell</name>
    <message>
        <source>The node has not come back yet.</source>
        <translation>Der Knoten ist noch nicht zurück.</translation>
    </message>
    <message>
        <source>Stopped while the node restarted, as asked.</source>
        <translation>Während des Neustarts des Knotens gestoppt, wie gewünscht.</translation>
    </message>
    <message>
        <source>The node did not come back within 15 minutes. Look at its screen; when it runs again, resume this change.</source>
        <translation>Der Knoten ist nicht innerhalb von 15 Minuten zurückgekommen. Sehen Sie auf seinen Bildschirm; wenn er wieder läuft, setzen Sie diese Änderung fort.</translation>
    </message>
    <message>
        <source>Stopped while a new connection was opened, as asked.</source>
        <translation>Während des Öffnens einer neuen Verbindung gestoppt, wie gewünscht.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>There is too little room on %1: %2 are free, and the file with what must stay free needs %3. Choose a smaller file (--size) or another folder.</source>
        <translation>Auf %1 ist zu wenig Platz: %2 sind frei, und die Datei samt dem, was frei bleiben muss, braucht %3. Wählen Sie eine kleinere Datei (--size) oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder lies in memory, so nothing of a drive would be measured. Choose another folder.</source>
        <translation>Der Ordner liegt im Arbeitsspeicher, daher würde nichts von einem Laufwerk gemessen. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nobody knows how much room there is under the folder, so nothing is written there. Choose a folder on a local disk.</source>
        <translation>Niemand weiß, wie viel Platz unter dem Ordner ist, daher wird dort nichts geschrieben. Wählen Sie einen Ordner auf einer lokalen Disk.</translation>
    </message>
    <message>
        <source>The metadata of the thin pool %1 is nearly full. A full one stops every disk in it.</source>
        <translation>Die Metadaten des Thin-Pools %1 sind fast voll. Sind sie voll, bleibt jede Disk darin stehen.</translation>
    </message>
    <message>
        <source>It is not known on which disk the folder lies, so nothing is written there.</source>
        <translation>Es ist nicht bekannt, auf welcher Disk der Ordner liegt, daher wird dort nichts geschrieben.</translation>
    </message>
    <message>
        <source>This machine is a virtual one, and what its disk lies on cannot be seen from here. A full storage there would stop other machines too. Measure here only if you know that it has room.</source>
        <translation>Diese Maschine ist eine virtuelle, und worauf ihre Disk liegt, ist von hier nicht zu sehen. Ein voller Storage dort würde auch andere Maschinen stoppen. Messen Sie hier nur, wenn Sie wissen, dass Platz ist.</translation>
    </message>
    <message>
        <source>the file system of the folder</source>
        <translation>dem Dateisystem des Ordners</translation>
    </message>
    <message>
        <source>It is not known on what the disks of the guest lie, so nothing is written there.</source>
        <translation>Es ist nicht bekannt, worauf die Disks des Gastes liegen, daher wird dort nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A guard stands over the boot settings of this node.</source>
        <translation>Über die Boot-Einstellungen dieses Knotens wacht ein Wächter.</translation>
    </message>
    <message>
        <source>Some minutes after a start it puts the old settings back and restarts the node once more, unless the new ones are confirmed. Guests with passed devices wait for that.</source>
        <translation>Einige Minuten nach einem Start stellt er die alten Einstellungen wieder her und startet den Knoten noch einmal neu, wenn die neuen nicht bestätigt werden. Gäste mit durchgereichten Geräten warten darauf.</translation>
    </message>
    <message>
        <source>Go on with the open change; that confirms it. Or on its own: lanekeeper confirm</source>
        <translation>Setzen Sie die offene Änderung fort; das bestätigt sie. Oder für sich allein: lanekeeper confirm</translation>
    </message>
    <message>
        <source>The node put its old boot settings back by itself.</source>
        <translation>Der Knoten hat seine alten Boot-Einstellungen von selbst wiederhergestellt.</translation>
    </message>
    <message>
        <source>Nobody confirmed its restart in time, so it may not have been reachable with the new ones.</source>
        <translation>Niemand hat seinen Neustart rechtzeitig bestätigt, er war mit den neuen also womöglich nicht erreichbar.</translation>
    </message>
    <message>
        <source>Take the change back in the history; that also takes the guard&apos;s traces away.</source>
        <translation>Nehmen Sie die Änderung im Verlauf zurück; das entfernt auch die Spuren des Wächters.</translation>
    </message>
    <message>
        <source>This login may not read what is needed to judge the drives.</source>
        <translation>Diese Anmeldung darf nicht lesen, was nötig ist, um die Laufwerke zu bewerten.</translation>
    </message>
    <message>
        <source>What cannot be read counts as in use, and qm set needs root.</source>
        <translation>Was sich nicht lesen lässt, gilt als benutzt, und qm set braucht root.</translation>
    </message>
    <message>
        <source>Log in as root.</source>
        <translation>Melden Sie sich als root an.</translation>
    </message>
    <message>
        <source>not 0</source>
        <translation>nicht 0</translation>
    </message>
    <message>
        <source>This machine does not run Proxmox VE.</source>
        <translation>Auf dieser Maschine läuft kein Proxmox VE.</translation>
    </message>
    <message>
        <source>Drives are given to VMs through Proxmox, so nothing can be changed here.</source>
        <translation>Laufwerke werden über Proxmox an VMs gegeben, daher kann hier nichts geändert werden.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>Whether the cluster %1 has a quorum could not be read.</source>
        <translation>Ob der Cluster %1 ein Quorum hat, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The cluster %1 has no quorum.</source>
        <translation>Der Cluster %1 hat kein Quorum.</translation>
    </message>
    <message>
        <source>Without a quorum /etc/pve is read-only, so no VM can be changed.</source>
        <translation>Ohne Quorum ist /etc/pve schreibgeschützt, daher kann keine VM geändert werden.</translation>
    </message>
    <message>
        <source>Bring the other members back first.</source>
        <translation>Bringen Sie zuerst die anderen Mitglieder zurück.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Most of the node is not in what was pasted.</source>
        <translation>Das meiste vom Knoten steht nicht in der eingefügten Ausgabe.</translation>
    </message>
    <message>
        <source>It can be looked at, and no drive of it can be called free: what is unknown counts as in use.</source>
        <translation>Man kann ihn ansehen, aber kein Laufwerk darin kann als frei gelten: Unbekanntes gilt als benutzt.</translation>
    </message>
    <message>
        <source>To judge its drives, add the node itself.</source>
        <translation>Um seine Laufwerke zu bewerten, fügen Sie den Knoten selbst hinzu.</translation>
    </message>
    <message>
        <source>“%1” could not be read on the node.</source>
        <translation>„%1“ ließ sich auf dem Knoten nicht lesen.</translation>
    </message>
    <message>
        <source>No drive is judged by it.</source>
        <translation>Kein Laufwerk wird danach bewertet.</translation>
    </message>
    <message>
        <source>What depends on it is unknown, and what is unknown counts as in use.</source>
        <translation>Was davon abhängt, ist unbekannt, und Unbekanntes gilt als benutzt.</translation>
    </message>
    <message>
        <source>Read the node again. When it stays so, look at the reason on the node.</source>
        <translation>Lesen Sie den Knoten neu ein. Bleibt es so, suchen Sie die Ursache auf dem Knoten.</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report could not be saved as %1.</source>
        <translation>Der Bericht konnte nicht als %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>Web pages (*.html);;Text files (*.txt);;All files (*)</source>
        <translation>Webseiten (*.html);;Textdateien (*.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>SecondPath</name>
    <message>
        <source>%1 is also reached through the controller at %2.</source>
        <translation>%1 ist auch über den Controller an %2 erreichbar.</translation>
    </message>
    <message>
        <source>The host would keep the same data through the other one, and both would write to it.</source>
        <translation>Der Host würde dieselben Daten über den anderen behalten, und beide würden darauf schreiben.</translation>
    </message>
    <message>
        <source>Leave this drive to the host.</source>
        <translation>Überlassen Sie dieses Laufwerk dem Host.</translation>
    </message>
</context>
<context>
    <name>SessionInGroup</name>
    <message>
        <source>This SSH session comes in through group %1.</source>
        <translation>Diese SSH-Sitzung kommt über Gruppe %1 herein.</translation>
    </message>
    <message>
        <source>With a drive of that group the node would lose its network, and nobody could reach it to take the change back.</source>
        <translation>Mit einem Laufwerk dieser Gruppe verlöre der Knoten sein Netzwerk, und niemand könnte ihn erreichen, um die Änderung zurückzunehmen.</translation>
    </message>
</context>
<context>
    <name>SeveralNamespaces</name>
    <message numerus="yes">
        <source>%1 shows %n disks.</source>
        <translation>
            <numerusform>%1 zeigt %n Disk.</numerusform>
            <numerusform>%1 zeigt %n Disks.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are namespaces of one controller, and all of them go to the VM.</source>
        <translation>Es sind Namespaces eines Controllers, und alle gehen an die VM.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Gestoppt, wie gewünscht.</translation>
    </message>
    <message numerus="yes">
        <source>The node did not finish within %n second(s), so its answer was given up. Try again when the node is less busy.</source>
        <translation>
            <numerusform>Der Knoten wurde nicht innerhalb von %n Sekunde fertig, daher wurde auf seine Antwort verzichtet. Versuchen Sie es noch einmal, wenn der Knoten weniger zu tun hat.</numerusform>
            <numerusform>Der Knoten wurde nicht innerhalb von %n Sekunden fertig, daher wurde auf seine Antwort verzichtet. Versuchen Sie es noch einmal, wenn der Knoten weniger zu tun hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The node did not answer within %n second(s). Check that it runs and can be reached, then connect again.</source>
        <translation>
            <numerusform>Der Knoten hat nicht innerhalb von %n Sekunde geantwortet. Prüfen Sie, ob er läuft und erreichbar ist, und verbinden Sie dann neu.</numerusform>
            <numerusform>Der Knoten hat nicht innerhalb von %n Sekunden geantwortet. Prüfen Sie, ob er läuft und erreichbar ist, und verbinden Sie dann neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The node gives no sign of life any more. Check that it runs and can be reached, then connect again.</source>
        <translation>Der Knoten gibt kein Lebenszeichen mehr. Prüfen Sie, ob er läuft und erreichbar ist, und verbinden Sie dann neu.</translation>
    </message>
    <message>
        <source>The node sends without end what nobody asked it for, so the line was closed. Check that this is the node you meant, and connect again.</source>
        <translation>Der Knoten sendet ohne Ende, wonach niemand gefragt hat, daher wurde die Verbindung geschlossen. Prüfen Sie, ob dies der gemeinte Knoten ist, und verbinden Sie neu.</translation>
    </message>
    <message>
        <source>The node sent more than %1, which no honest answer needs, so it was cut off.</source>
        <translation>Der Knoten hat mehr als %1 gesendet, was keine ehrliche Antwort braucht, daher wurde er abgeschnitten.</translation>
    </message>
    <message>
        <source>The line to the node ended before the answer was complete. Connect again to see how the node is now.</source>
        <translation>Die Verbindung zum Knoten endete, bevor die Antwort vollständig war. Verbinden Sie neu, um zu sehen, wie der Knoten jetzt ist.</translation>
    </message>
    <message>
        <source>The login works, but the node ran nothing for it. Use an account with an ordinary shell, such as root.</source>
        <translation>Die Anmeldung funktioniert, aber der Knoten hat dafür nichts ausgeführt. Verwenden Sie ein Konto mit einer gewöhnlichen Shell, etwa root.</translation>
    </message>
    <message>
        <source>The login works, but %1 may not become root there. Log in as root, or let root put this line into /etc/sudoers.d/lanekeeper on the node: %2</source>
        <translation>Die Anmeldung funktioniert, aber %1 darf dort nicht root werden. Melden Sie sich als root an, oder lassen Sie root diese Zeile in /etc/sudoers.d/lanekeeper auf dem Knoten schreiben: %2</translation>
    </message>
</context>
<context>
    <name>ShellScript</name>
    <message>
        <source>Only Lanekeeper itself sets the guard. Without it nothing goes back by itself.</source>
        <translation>Den Wächter richtet nur Lanekeeper selbst ein. Ohne ihn geht nichts von selbst zurück.</translation>
    </message>
    <message>
        <source>To take it back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>To take it back:</source>
        <translation>Zurücknehmen:</translation>
    </message>
    <message>
        <source>For %1, as root. Stops at the first failure.</source>
        <translation>Für %1, als root. Hält beim ersten Fehler an.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>What follows is for after the restart.</source>
        <translation>Was folgt, ist für nach dem Neustart.</translation>
    </message>
    <message>
        <source>Only Lanekeeper itself has the boot loader try it once. Here it is what the node starts with from then on.</source>
        <translation>Nur Lanekeeper selbst lässt den Bootloader sie einmal ausprobieren. Hier ist sie von da an das, womit der Knoten startet.</translation>
    </message>
</context>
<context>
    <name>ShownText</name>
    <message>
        <source> … (cut here)</source>
        <translation> … (hier abgeschnitten)</translation>
    </message>
</context>
<context>
    <name>SimulatedNode</name>
    <message>
        <source>The description of this simulated node cannot be read.</source>
        <translation>Die Beschreibung dieses simulierten Knotens ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A link stands there.</source>
        <translation>Dort ist ein Link.</translation>
    </message>
    <message>
        <source>The simulated node could not be made, because a file in its folder cannot be written. Make room there or choose another folder.</source>
        <translation>Der simulierte Knoten konnte nicht angelegt werden, weil eine Datei in seinem Ordner nicht geschrieben werden kann. Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no demo node “%1”. The demo nodes are: %2.</source>
        <translation>Einen Demo-Knoten „%1“ gibt es nicht. Die Demo-Knoten sind: %2.</translation>
    </message>
    <message>
        <source>The folder for the demo nodes cannot be made. Choose another one.</source>
        <translation>Der Ordner für die Demo-Knoten kann nicht angelegt werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The simulated node could not be made, because its folder cannot be written.</source>
        <translation>Der simulierte Knoten konnte nicht angelegt werden, weil sein Ordner nicht geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The simulated node could not be put in its place.</source>
        <translation>Der simulierte Knoten konnte nicht an seinen Platz gebracht werden.</translation>
    </message>
    <message>
        <source>A demo node&apos;s folder cannot be removed. Remove it by hand.</source>
        <translation>Der Ordner eines Demo-Knotens kann nicht entfernt werden. Entfernen Sie ihn von Hand.</translation>
    </message>
    <message>
        <source>Something else stands where the demo node should be. Move it away first.</source>
        <translation>Wo der Demo-Knoten sein soll, ist etwas anderes. Verschieben Sie es zuerst.</translation>
    </message>
</context>
<context>
    <name>SnapshotsLackDrive</name>
    <message>
        <source>%1 has snapshots (%2), and none holds what is on the drive.</source>
        <translation>%1 hat Snapshots (%2), und keiner enthält, was auf dem Laufwerk liegt.</translation>
    </message>
    <message>
        <source>Rolling back restores the VM&apos;s configuration as well: the line of the drive goes or comes with it, while what is on the drive stays as it is. New snapshots with RAM, and suspending to disk, are refused.</source>
        <translation>Ein Rollback stellt auch die Konfiguration der VM wieder her: Die Zeile des Laufwerks geht oder kommt mit ihr, während das, was auf dem Laufwerk liegt, bleibt, wie es ist. Neue Snapshots mit RAM und der Ruhezustand werden verweigert.</translation>
    </message>
    <message>
        <source>After a rollback, look whether the VM still has the drive.</source>
        <translation>Sehen Sie nach einem Rollback nach, ob die VM das Laufwerk noch hat.</translation>
    </message>
</context>
<context>
    <name>SplitGroupPlan</name>
    <message>
        <source>The IOMMU is off, so there are no groups.</source>
        <translation>Die IOMMU ist aus, daher gibt es keine Gruppen.</translation>
    </message>
    <message>
        <source>Switch it on first.</source>
        <translation>Schalten Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>The kernel %1 is not one of Proxmox, and others do not know this word.</source>
        <translation>Der Kernel %1 ist keiner von Proxmox, und andere kennen diesen Parameter nicht.</translation>
    </message>
    <message>
        <source>It would do nothing.</source>
        <translation>Er würde nichts bewirken.</translation>
    </message>
    <message>
        <source>Start the node with a kernel of Proxmox.</source>
        <translation>Starten Sie den Knoten mit einem Kernel von Proxmox.</translation>
    </message>
    <message>
        <source>No port above %1 is in its group.</source>
        <translation>Kein Port über %1 ist in seiner Gruppe.</translation>
    </message>
    <message>
        <source>What ties it to the others is not a port, so this cannot put it apart.</source>
        <translation>Was es an die anderen koppelt, ist kein Port, daher kann dies es nicht trennen.</translation>
    </message>
    <message>
        <source>Another slot may.</source>
        <translation>Ein anderer Steckplatz kann es vielleicht.</translation>
    </message>
    <message>
        <source>%1 is one function of a device with others.</source>
        <translation>%1 ist eine Funktion eines Geräts mit weiteren.</translation>
    </message>
    <message>
        <source>Functions of one device are not put apart by its port.</source>
        <translation>Funktionen eines Geräts werden durch dessen Port nicht getrennt.</translation>
    </message>
    <message>
        <source>The kernel was started with “%1”, and the group is shared all the same.</source>
        <translation>Der Kernel wurde mit „%1“ gestartet, und die Gruppe ist trotzdem geteilt.</translation>
    </message>
    <message>
        <source>Put the drive into another slot.</source>
        <translation>Setzen Sie das Laufwerk in einen anderen Steckplatz.</translation>
    </message>
    <message>
        <source>The kernel then only pretends that %1 is kept apart.</source>
        <translation>Der Kernel täuscht dann nur vor, dass %1 getrennt ist.</translation>
    </message>
    <message>
        <source>Devices below these ports may still reach each other around the IOMMU. A hostile or faulty VM that has the drive could read and change the host&apos;s memory, and data of other guests can be damaged. The kernel pretends it of every port with these ids.</source>
        <translation>Geräte unter diesen Ports können einander an der IOMMU vorbei womöglich weiterhin erreichen. Eine feindliche oder fehlerhafte VM, die das Laufwerk hat, könnte den Speicher des Hosts lesen und ändern, und Daten anderer Gäste können beschädigt werden. Der Kernel täuscht es für jeden Port mit diesen IDs vor.</translation>
    </message>
    <message>
        <source>Better: another slot, best one of the processor, or an ACS switch in the firmware. Do this only for a VM you trust like the host itself.</source>
        <translation>Besser: ein anderer Steckplatz, am besten einer des Prozessors, oder ein ACS-Schalter in der Firmware. Tun Sie dies nur für eine VM, der Sie vertrauen wie dem Host selbst.</translation>
    </message>
    <message>
        <source>Mappings of %1 name group numbers, which can change: %2.</source>
        <translation>Mappings von %1 nennen Gruppennummern, die sich ändern können: %2.</translation>
    </message>
    <message>
        <source>A VM that uses a mapping with an old number does not start until the mapping is corrected.</source>
        <translation>Eine VM, die ein Mapping mit einer alten Nummer benutzt, startet nicht, bis das Mapping berichtigt ist.</translation>
    </message>
    <message>
        <source>Look at Datacenter, Resource Mappings after the restart.</source>
        <translation>Sehen Sie nach dem Neustart unter Rechenzentrum, Resource-Mappings nach.</translation>
    </message>
    <message>
        <source>%1 shares its IOMMU group with nothing of the host; nothing needs changing.</source>
        <translation>%1 teilt seine IOMMU-Gruppe mit nichts vom Host; es ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>Put %1 into a group of its own, by pretence: “%2” joins the kernel&apos;s command line, and %3 restarts.</source>
        <translation>%1 zum Schein in eine eigene Gruppe setzen: „%2“ kommt zur Kernel-Befehlszeile hinzu, und %3 startet neu.</translation>
    </message>
    <message>
        <source>The ports above the drive do not keep devices apart; the kernel is told to treat them as if they did.</source>
        <translation>Die Ports über dem Laufwerk trennen Geräte nicht; dem Kernel wird gesagt, sie so zu behandeln, als täten sie es.</translation>
    </message>
    <message>
        <source>Groups are made only when a kernel starts. Afterwards the drive&apos;s group is looked at.</source>
        <translation>Gruppen entstehen nur beim Start eines Kernels. Danach wird die Gruppe des Laufwerks geprüft.</translation>
    </message>
</context>
<context>
    <name>SshLogin</name>
    <message>
        <source>the keys of the SSH agent</source>
        <translation>die Schlüssel des SSH-Agents</translation>
    </message>
    <message>
        <source>the key %1 of the SSH agent</source>
        <translation>der Schlüssel %1 des SSH-Agents</translation>
    </message>
    <message>
        <source>the key %1 (which cannot be read)</source>
        <translation>der Schlüssel %1 (der nicht lesbar ist)</translation>
    </message>
    <message>
        <source>the key %1</source>
        <translation>der Schlüssel %1</translation>
    </message>
    <message>
        <source>the key %1 (which stayed locked)</source>
        <translation>der Schlüssel %1 (der gesperrt blieb)</translation>
    </message>
    <message>
        <source>the certificate beside the key %1</source>
        <translation>das Zertifikat neben dem Schlüssel %1</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>ein Passwort</translation>
    </message>
    <message>
        <source>a password or answers to the node&apos;s questions</source>
        <translation>ein Passwort oder Antworten auf Fragen des Knotens</translation>
    </message>
    <message>
        <source>questions of the node that stayed without an answer</source>
        <translation>Fragen des Knotens, die ohne Antwort blieben</translation>
    </message>
    <message>
        <source>no key and no password, which this node does not ask for</source>
        <translation>kein Schlüssel und kein Passwort, wonach dieser Knoten nicht fragt</translation>
    </message>
    <message>
        <source>The node asks %1 more questions than any login needs, so it was left. Check that it is the computer you mean.</source>
        <translation>Der Knoten stellt %1 mehr Fragen, als irgendeine Anmeldung braucht, daher wurde er verlassen. Prüfen Sie, ob es der gemeinte Computer ist.</translation>
    </message>
    <message>
        <source>There was nothing to log in with as %1: no key, no SSH agent, no password. Choose a key that the node knows, or give the password.</source>
        <translation>Es gab nichts, womit %1 sich anmelden konnte: keinen Schlüssel, keinen SSH-Agent, kein Passwort. Wählen Sie einen Schlüssel, den der Knoten kennt, oder geben Sie das Passwort an.</translation>
    </message>
    <message>
        <source>The node refused to let %1 in. Tried: %2. Choose a key that the node knows, or give the right password.</source>
        <translation>Der Knoten hat %1 nicht hereingelassen. Versucht: %2. Wählen Sie einen Schlüssel, den der Knoten kennt, oder geben Sie das richtige Passwort an.</translation>
    </message>
    <message numerus="yes">
        <source>%n more key(s) were not offered, because a node shuts out who offers many: choose the right one.</source>
        <translation>
            <numerusform>%n weiterer Schlüssel wurde nicht angeboten, weil ein Knoten aussperrt, wer viele anbietet: Wählen Sie den richtigen.</numerusform>
            <numerusform>%n weitere Schlüssel wurden nicht angeboten, weil ein Knoten aussperrt, wer viele anbietet: Wählen Sie den richtigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The node closed the line during the login of %1. Try again in a moment.</source>
        <translation>Der Knoten hat die Verbindung während der Anmeldung von %1 geschlossen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>SshSession</name>
    <message>
        <source>The SSH settings in ~/.ssh/config cannot be understood. Correct them, or connect without them.</source>
        <translation>Die SSH-Einstellungen in ~/.ssh/config sind nicht zu verstehen. Berichtigen Sie sie, oder verbinden Sie ohne sie.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a host.</source>
        <translation>„%1“ ist nicht der Name eines Hosts.</translation>
    </message>
    <message>
        <source>Port %2 of %1 does not answer as an SSH server. Check the port.</source>
        <translation>Port %2 von %1 antwortet nicht wie ein SSH-Server. Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>The jump hosts in ~/.ssh/config lead in a circle, so %1 is never reached. Correct its ProxyJump.</source>
        <translation>Die Jump-Hosts in ~/.ssh/config führen im Kreis, daher wird %1 nie erreicht. Berichtigen Sie den zugehörigen ProxyJump.</translation>
    </message>
    <message>
        <source>The way to %1 passes more than %2 jump hosts, which is taken for a mistake. Correct the ProxyJump in ~/.ssh/config.</source>
        <translation>Der Weg zu %1 führt über mehr als %2 Jump-Hosts, was für ein Versehen gehalten wird. Berichtigen Sie den ProxyJump in ~/.ssh/config.</translation>
    </message>
    <message>
        <source>The command that ~/.ssh/config names for the way to %1 did not lead to an SSH server. Try it in a terminal: %2</source>
        <translation>Der Befehl, den ~/.ssh/config für den Weg zu %1 nennt, hat zu keinem SSH-Server geführt. Probieren Sie ihn in einem Terminal: %2</translation>
    </message>
    <message>
        <source>%1 and this computer found no common way to encrypt. Bring both up to date.</source>
        <translation>%1 und dieser Computer haben kein gemeinsames Verschlüsselungsverfahren gefunden. Bringen Sie beide auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>%1 cannot prove that the key it shows is its own, so it may be another computer in between. Nothing was sent to it.</source>
        <translation>%1 kann nicht beweisen, dass der gezeigte Schlüssel der eigene ist, es kann also ein anderer Computer dazwischen sein. Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>%1 broke off before the line was encrypted. Try again in a moment; if that does not help, look into the log of its SSH server.</source>
        <translation>%1 hat abgebrochen, bevor die Verbindung verschlüsselt war. Versuchen Sie es gleich noch einmal; hilft das nicht, sehen Sie in das Log des dortigen SSH-Servers.</translation>
    </message>
</context>
<context>
    <name>SshShell</name>
    <message>
        <source>The node allows no further session on this connection. Raise MaxSessions in its sshd_config.</source>
        <translation>Der Knoten erlaubt auf dieser Verbindung keine weitere Sitzung. Erhöhen Sie MaxSessions in seiner sshd_config.</translation>
    </message>
</context>
<context>
    <name>StartCheckPlan</name>
    <message>
        <source>The node&apos;s files could not be read whole.</source>
        <translation>Die Dateien des Knotens ließen sich nicht vollständig lesen.</translation>
    </message>
    <message>
        <source>What is unknown cannot be changed safely.</source>
        <translation>Unbekanntes kann nicht sicher geändert werden.</translation>
    </message>
    <message>
        <source>%1 is not of this program.</source>
        <translation>%1 stammt nicht von diesem Programm.</translation>
    </message>
    <message>
        <source>Writing the check there would lose what it does.</source>
        <translation>Würde die Prüfung dorthin geschrieben, ginge verloren, was diese Datei tut.</translation>
    </message>
    <message>
        <source>Move it away or rename it.</source>
        <translation>Verschieben Sie die Datei, oder benennen Sie sie um.</translation>
    </message>
    <message>
        <source>Add a storage of the type Directory that holds snippets, then read the node again.</source>
        <translation>Fügen Sie einen Storage vom Typ Verzeichnis hinzu, der Schnipsel (snippets) enthält, und lesen Sie den Knoten dann neu ein.</translation>
    </message>
    <message>
        <source>Allow it with: pvesm set %1 --content %2</source>
        <translation>Erlauben Sie es mit: pvesm set %1 --content %2</translation>
    </message>
    <message>
        <source>No directory storage of %1 may hold snippets.</source>
        <translation>Kein Verzeichnis-Storage von %1 darf Schnipsel (snippets) enthalten.</translation>
    </message>
    <message>
        <source>Proxmox runs hookscripts only from such a storage.</source>
        <translation>Proxmox führt Hookskripte nur von einem solchen Storage aus.</translation>
    </message>
    <message>
        <source>%1 has a hookscript already.</source>
        <translation>%1 hat schon ein Hookskript.</translation>
    </message>
    <message>
        <source>A VM has one only, and what that one does is not known here.</source>
        <translation>Eine VM hat nur eines, und was jenes tut, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Take it out of the VM first, or go on without the check.</source>
        <translation>Entfernen Sie es zuerst aus der VM, oder fahren Sie ohne die Prüfung fort.</translation>
    </message>
    <message>
        <source>%1 has no NVMe drive of this node.</source>
        <translation>%1 hat kein NVMe-Laufwerk dieses Knotens.</translation>
    </message>
    <message>
        <source>There is nothing to check before its starts.</source>
        <translation>Vor ihren Starts gibt es nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Give it a drive, in the same plan if you like.</source>
        <translation>Geben Sie ihr ein Laufwerk, wenn Sie möchten, im selben Plan.</translation>
    </message>
    <message>
        <source>The starts of %1 are not checked any more.</source>
        <translation>Die Starts von %1 werden nicht mehr geprüft.</translation>
    </message>
    <message>
        <source>No VM names it any more.</source>
        <translation>Keine VM nennt sie mehr.</translation>
    </message>
    <message>
        <source>A line of %1 names no device of this node.</source>
        <translation>Eine Zeile von %1 nennt kein Gerät dieses Knotens.</translation>
    </message>
    <message>
        <source>What it will name one day cannot be recorded now, and would go unchecked.</source>
        <translation>Was sie eines Tages nennen wird, kann jetzt nicht aufgezeichnet werden und bliebe ungeprüft.</translation>
    </message>
    <message>
        <source>Take the line out of the VM first.</source>
        <translation>Entfernen Sie zuerst die Zeile aus der VM.</translation>
    </message>
    <message>
        <source>Something else sits there than the check of %1 has recorded.</source>
        <translation>Dort sitzt etwas anderes, als die Prüfung von %1 aufgezeichnet hat.</translation>
    </message>
    <message>
        <source>With this plan it is recorded as it is now, and the VM may start with it.</source>
        <translation>Mit diesem Plan wird es aufgezeichnet, wie es jetzt ist, und die VM darf damit starten.</translation>
    </message>
    <message>
        <source>The VM would not start, and this plan would hide it.</source>
        <translation>Die VM würde nicht starten, und dieser Plan würde das verbergen.</translation>
    </message>
    <message>
        <source>Make sure that this is what the VM should get.</source>
        <translation>Vergewissern Sie sich, dass es das ist, was die VM bekommen soll.</translation>
    </message>
    <message>
        <source>Look at what changed, and have the check of this VM planned anew first.</source>
        <translation>Sehen Sie nach, was sich geändert hat, und lassen Sie zuerst die Prüfung dieser VM neu planen.</translation>
    </message>
    <message>
        <source>Every start of %1 is checked already; nothing needs changing.</source>
        <translation>Jeder Start von %1 wird schon geprüft; es ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>The serial of the drive at %1 is not known now.</source>
        <translation>Die Seriennummer des Laufwerks an %1 ist jetzt nicht bekannt.</translation>
    </message>
    <message>
        <source>Before the starts of the VM only its ids are proved, which another one of the same model has too.</source>
        <translation>Vor den Starts der VM werden nur seine IDs bewiesen, die ein weiteres desselben Modells auch hat.</translation>
    </message>
    <message>
        <source>Plan it once more while the host has the drive.</source>
        <translation>Planen Sie es noch einmal, solange der Host das Laufwerk hat.</translation>
    </message>
    <message>
        <source>Proxmox runs it before each start of the VM, before it takes anything from the host. While vfio-pci has a drive, its serial is hidden and its ids must do.</source>
        <translation>Proxmox führt sie vor jedem Start der VM aus, bevor es dem Host etwas nimmt. Solange vfio-pci ein Laufwerk hat, ist seine Seriennummer verborgen, und seine IDs müssen genügen.</translation>
    </message>
    <message>
        <source>Check every start of %1</source>
        <translation>Jeden Start von %1 prüfen</translation>
    </message>
    <message>
        <source>Before every start of %1, prove that it gets the devices it was given and no others; else it does not start.</source>
        <translation>Vor jedem Start von %1 beweisen, dass sie die Geräte bekommt, die ihr gegeben wurden, und keine anderen; sonst startet sie nicht.</translation>
    </message>
    <message>
        <source>The check before the starts of %1 follows.</source>
        <translation>Die Prüfung vor den Starts von %1 wird nachgeführt.</translation>
    </message>
</context>
<context>
    <name>StartGuard</name>
    <message>
        <source>Proxmox refused to keep %1 from starting at boot, so it was not started.</source>
        <translation>Proxmox hat es abgelehnt, %1 vom Starten beim Booten abzuhalten, daher wurde sie nicht gestartet.</translation>
    </message>
    <message>
        <source>Another device sits where the start of %1 would take one. It was not started.</source>
        <translation>Ein anderes Gerät sitzt, wo der Start von %1 eines nehmen würde. Sie wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>What the start of %1 takes is not as it was. It was not started.</source>
        <translation>Was der Start von %1 nimmt, ist nicht mehr, wie es war. Sie wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>%1 was started meanwhile.</source>
        <translation>%1 wurde inzwischen gestartet.</translation>
    </message>
    <message>
        <source>The host uses what the start of %1 would take: %2. It was not started.</source>
        <translation>Der Host benutzt, was der Start von %1 nehmen würde: %2. Sie wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>Another start of %1 waits to be confirmed: lanekeeper confirm</source>
        <translation>Ein anderer Start von %1 wartet auf Bestätigung: lanekeeper confirm</translation>
    </message>
    <message>
        <source>No guard could be set over the start of %1. It was not started.</source>
        <translation>Über den Start von %1 ließ sich kein Wächter einrichten. Sie wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>The guard over the VM&apos;s start does not do what it is told.</source>
        <translation>Der Wächter über den Start der VM tut nicht, was ihm gesagt wird.</translation>
    </message>
    <message>
        <source>The node&apos;s answer makes no sense. Read it again.</source>
        <translation>Die Antwort des Knotens ergibt keinen Sinn. Lesen Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>%1 runs with its devices, but Proxmox refused to let it start at boot again.</source>
        <translation>%1 läuft mit ihren Geräten, aber Proxmox hat es abgelehnt, sie wieder beim Booten starten zu lassen.</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>No display is reachable here, so there is no window; lanekeeper --help shows what works without one.</source>
        <translation>Hier ist keine Anzeige erreichbar, daher gibt es kein Fenster; lanekeeper --help zeigt, was ohne geht.</translation>
    </message>
    <message>
        <source>--appearance is light, dark or system.</source>
        <translation>--appearance ist light, dark oder system.</translation>
    </message>
    <message>
        <source>--size is a width and a height, such as 1280x720.</source>
        <translation>--size ist eine Breite und eine Höhe, etwa 1280x720.</translation>
    </message>
</context>
<context>
    <name>StateSign</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Unerreichbar</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>, %1 min ago</source>
        <translation>, vor %1 min</translation>
    </message>
    <message>
        <source>, %1 h ago</source>
        <translation>, vor %1 h</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht eingelesen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>gelesen um %1</translation>
    </message>
    <message>
        <source>being applied</source>
        <translation>wird angewendet</translation>
    </message>
    <message>
        <source>being measured, %1 %</source>
        <translation>Messung läuft, %1 %</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>planned, but refused</source>
        <translation>geplant, aber abgelehnt</translation>
    </message>
    <message>
        <source>undo under review</source>
        <translation>Rücknahme in Prüfung</translation>
    </message>
    <message>
        <source>planned, nothing needs changing</source>
        <translation>geplant, nichts zu ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) planned</source>
        <translation>
            <numerusform>%n Änderung geplant</numerusform>
            <numerusform>%n Änderungen geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>last change %1 can be undone</source>
        <translation>letzte Änderung (%1) zurücknehmbar</translation>
    </message>
</context>
<context>
    <name>TakeBackPlan</name>
    <message>
        <source>%1 has %2 through the mapping %3, which names other devices as well.</source>
        <translation>%1 hat %2 über das Mapping %3, das auch andere Geräte nennt.</translation>
    </message>
    <message>
        <source>Without that line the VM would lose them too.</source>
        <translation>Ohne diese Zeile verlöre die VM auch sie.</translation>
    </message>
    <message>
        <source>Change the mapping in Proxmox.</source>
        <translation>Ändern Sie das Mapping in Proxmox.</translation>
    </message>
    <message>
        <source>%1 boots from %2 and from nothing else.</source>
        <translation>%1 bootet von %2 und von nichts anderem.</translation>
    </message>
    <message>
        <source>Without the drive it could not start.</source>
        <translation>Ohne das Laufwerk könnte sie nicht starten.</translation>
    </message>
    <message>
        <source>Give it another boot device first.</source>
        <translation>Geben Sie ihr zuerst ein anderes Startgerät.</translation>
    </message>
    <message>
        <source>Take %1 back from %2</source>
        <translation>%1 von %2 zurücknehmen</translation>
    </message>
    <message>
        <source>Take %1 back from %2, as soon as it has been stopped.</source>
        <translation>%1 von %2 zurücknehmen, sobald sie gestoppt wurde.</translation>
    </message>
    <message>
        <source>Take %1 back from %2.</source>
        <translation>%1 von %2 zurücknehmen.</translation>
    </message>
    <message>
        <source>No VM has %1; nothing needs changing.</source>
        <translation>Keine VM hat %1; es ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>Give %1 back to the host.</source>
        <translation>%1 dem Host zurückgeben.</translation>
    </message>
    <message>
        <source>The mapping %1 stays, for when the drive is given again.</source>
        <translation>Das Mapping %1 bleibt, falls das Laufwerk wieder vergeben wird.</translation>
    </message>
</context>
<context>
    <name>TakenByStart</name>
    <message>
        <source>%1 of %2 names no device of this node.</source>
        <translation>%1 von %2 nennt kein Gerät dieses Knotens.</translation>
    </message>
    <message>
        <source>The VM would not start with that line.</source>
        <translation>Mit dieser Zeile würde die VM nicht starten.</translation>
    </message>
    <message>
        <source>%1 has %2 now.</source>
        <translation>%1 hat jetzt %2.</translation>
    </message>
    <message>
        <source>%1 cannot start with it meanwhile.</source>
        <translation>%1 kann inzwischen nicht damit starten.</translation>
    </message>
    <message>
        <source>Starting %1 takes %2 at %3 from the host as well.</source>
        <translation>Der Start von %1 nimmt dem Host auch %2 an %3.</translation>
    </message>
    <message>
        <source>It sits in the same IOMMU group as a device of the VM, and Proxmox takes them all.</source>
        <translation>Es sitzt in derselben IOMMU-Gruppe wie ein Gerät der VM, und Proxmox nimmt sie alle.</translation>
    </message>
    <message>
        <source>The IOMMU group of %1 is not known.</source>
        <translation>Die IOMMU-Gruppe von %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>So nobody can say what %1 takes from the host when it starts.</source>
        <translation>Daher kann niemand sagen, was %1 dem Host beim Start nimmt.</translation>
    </message>
</context>
<context>
    <name>TargetLook</name>
    <message>
        <source>What the machine says of the target makes no sense. Try again.</source>
        <translation>Was die Maschine über das Ziel sagt, ergibt keinen Sinn. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>TidyUpPlan</name>
    <message>
        <source>Only what binds NVMe drives early, or does nothing, goes; the rest stays to the byte.</source>
        <translation>Nur was NVMe-Laufwerke früh bindet oder nichts bewirkt, geht; der Rest bleibt bis aufs Byte.</translation>
    </message>
    <message>
        <source>Take %1 out of %2: at its next start the host keeps %3; a VM that has such a drive gets it when it starts.</source>
        <translation>%1 aus %2 entfernen: Bei seinem nächsten Start behält der Host %3; eine VM, die ein solches Laufwerk hat, bekommt es, wenn sie startet.</translation>
    </message>
    <message>
        <source>Take “softdep nvme pre: vfio-pci” out of %1: nvme does not wait for vfio-pci any more.</source>
        <translation>„softdep nvme pre: vfio-pci“ aus %1 entfernen: nvme wartet nicht mehr auf vfio-pci.</translation>
    </message>
    <message>
        <source>Take modules of vfio out of %1: Proxmox loads what it needs when a VM starts.</source>
        <translation>vfio-Module aus %1 entfernen: Proxmox lädt, was es braucht, wenn eine VM startet.</translation>
    </message>
    <message>
        <source>Take %1 off the kernel&apos;s command line: at its next start the host keeps %2; a VM that has such a drive gets it when it starts.</source>
        <translation>%1 aus der Kernel-Befehlszeile entfernen: Bei seinem nächsten Start behält der Host %2; eine VM, die ein solches Laufwerk hat, bekommt es, wenn sie startet.</translation>
    </message>
    <message>
        <source>Take “%1” off the kernel&apos;s command line: it is no value that the kernel knows.</source>
        <translation>„%1“ aus der Kernel-Befehlszeile entfernen: Das ist kein Wert, den der Kernel kennt.</translation>
    </message>
    <message>
        <source>Take “%1” off the kernel&apos;s command line: it is for Intel&apos;s processors.</source>
        <translation>„%1“ aus der Kernel-Befehlszeile entfernen: Das ist für Prozessoren von Intel.</translation>
    </message>
    <message>
        <source>Take “%1” off the kernel&apos;s command line: from kernel 6.8 on it is so without the word. An older kernel that is started again would need it.</source>
        <translation>„%1“ aus der Kernel-Befehlszeile entfernen: Ab Kernel 6.8 ist es auch ohne den Parameter so. Ein älterer Kernel, der wieder gestartet wird, bräuchte ihn.</translation>
    </message>
    <message>
        <source>Only a start of the node shows that it comes up with the new settings.</source>
        <translation>Nur ein Start des Knotens zeigt, dass er mit den neuen Einstellungen hochkommt.</translation>
    </message>
    <message>
        <source>Nothing that a guide left is on %1; nothing needs changing.</source>
        <translation>Auf %1 ist nichts, was eine Anleitung hinterlassen hat; es ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>%1 has lines that go on behind a backslash.</source>
        <translation>%1 hat Zeilen, die hinter einem Backslash weitergehen.</translation>
    </message>
    <message>
        <source>What they come to cannot be told for sure.</source>
        <translation>Was sich daraus ergibt, ist nicht sicher zu sagen.</translation>
    </message>
    <message>
        <source>Write each setting in one line, then read the node again.</source>
        <translation>Schreiben Sie jede Einstellung in eine Zeile, und lesen Sie den Knoten dann neu ein.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMM</source>
        <comment>day and month as QLocale writes them</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>Traps</name>
    <message>
        <source>Some reads were faster than flash or the link can be: ZFS answered them from memory.</source>
        <translation>Einige Lesezugriffe waren schneller, als Flash oder Link sein können: ZFS hat sie aus dem Arbeitsspeicher beantwortet.</translation>
    </message>
    <message>
        <source>Some reads were faster than flash or the link can be: blocks that were never written or are trimmed are answered without touching the flash.</source>
        <translation>Einige Lesezugriffe waren schneller, als Flash oder Link sein können: Blöcke, die nie geschrieben wurden oder getrimmt sind, werden ohne den Flash beantwortet.</translation>
    </message>
    <message>
        <source>Some reads were faster than flash or the link can be: a cache answered them.</source>
        <translation>Einige Lesezugriffe waren schneller, als Flash oder Link sein können: Ein Cache hat sie beantwortet.</translation>
    </message>
    <message>
        <source>Nothing is known to use the drive. If it is empty or trimmed, it answers reads without touching the flash, and looks faster than it is.</source>
        <translation>Von nichts ist bekannt, dass es das Laufwerk benutzt. Ist es leer oder getrimmt, beantwortet es Lesezugriffe ohne den Flash und wirkt schneller, als es ist.</translation>
    </message>
    <message>
        <source>The file (%1) is small against the drive (%2), so writes may fit its cache of fast cells. A drive that is written for longer gets slower.</source>
        <translation>Die Datei (%1) ist klein gegen das Laufwerk (%2), Schreibzugriffe passen also womöglich in seinen Cache aus schnellen Zellen. Ein Laufwerk, das länger beschrieben wird, wird langsamer.</translation>
    </message>
    <message>
        <source>This ZFS does not go around its cache in memory (OpenZFS does from 2.3 on), so reads show the speed of memory.</source>
        <translation>Dieses ZFS geht nicht an seinem Cache im Arbeitsspeicher vorbei (OpenZFS tut es ab 2.3), Lesezugriffe zeigen also das Tempo des Arbeitsspeichers.</translation>
    </message>
    <message>
        <source>The drive hangs on %1 GT/s x%2, and could have %3 GT/s x%4. Large reads show the link, not the drive.</source>
        <translation>Das Laufwerk hängt an %1 GT/s x%2 und könnte %3 GT/s x%4 haben. Große Lesezugriffe zeigen den Link, nicht das Laufwerk.</translation>
    </message>
    <message>
        <source>The drive slowed itself down for %1 s, because it was hot. Cooler, it is faster.</source>
        <translation>Das Laufwerk hat sich %1 s lang selbst gebremst, weil es heiß war. Kühler ist es schneller.</translation>
    </message>
    <message>
        <source>The drive reached %1 °C, above which it slows itself down. Cooler, it may be faster.</source>
        <translation>Das Laufwerk hat %1 °C erreicht; darüber bremst es sich selbst. Kühler ist es womöglich schneller.</translation>
    </message>
    <message>
        <source>In some runs the speed still changed by more than a tenth, so longer ones would give other numbers.</source>
        <translation>In einigen Läufen änderte sich das Tempo noch um mehr als ein Zehntel, längere ergäben also andere Zahlen.</translation>
    </message>
</context>
<context>
    <name>TwinIds</name>
    <message>
        <source>%1 at %2 has a twin with the same ids, %3.</source>
        <translation>%1 an %2 hat einen Zwilling mit denselben IDs, %3.</translation>
    </message>
    <message>
        <source>Only the serial tells them apart. Binding by ids (vfio-pci ids=) would take both.</source>
        <translation>Nur die Seriennummer unterscheidet sie. Eine Bindung nach IDs (vfio-pci ids=) nähme beide.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>This change was not brought to an end.</source>
        <translation>Diese Änderung wurde nicht zu Ende gebracht.</translation>
    </message>
    <message>
        <source>Resume it first; then it can be taken back.</source>
        <translation>Setzen Sie sie zuerst fort; dann lässt sie sich zurücknehmen.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Nothing of this change was done.</source>
        <translation>Nichts von dieser Änderung wurde getan.</translation>
    </message>
    <message>
        <source>It was taken back before.</source>
        <translation>Sie wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>This change was made on %1, and this node is %2.</source>
        <translation>Diese Änderung wurde auf %1 gemacht, und dieser Knoten ist %2.</translation>
    </message>
    <message>
        <source>Addresses mean something else on another node.</source>
        <translation>Adressen bedeuten auf einem anderen Knoten etwas anderes.</translation>
    </message>
    <message>
        <source>Everything is as it was before; nothing needs changing.</source>
        <translation>Alles ist, wie es vorher war; es ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>The file reads then as it did before, to the byte.</source>
        <translation>Die Datei lautet dann wieder wie vorher, bis aufs Byte.</translation>
    </message>
    <message>
        <source>Write %1 as it was.</source>
        <translation>%1 schreiben, wie es war.</translation>
    </message>
    <message>
        <source>Remove %1 again.</source>
        <translation>%1 wieder entfernen.</translation>
    </message>
    <message>
        <source>Somebody changed %1 since.</source>
        <translation>Jemand hat %1 seitdem geändert.</translation>
    </message>
    <message>
        <source>Taking it back would undo their change as well.</source>
        <translation>Die Rücknahme würde auch dessen Änderung rückgängig machen.</translation>
    </message>
    <message>
        <source>Another device sits at %1 now.</source>
        <translation>An %1 sitzt jetzt ein anderes Gerät.</translation>
    </message>
    <message>
        <source>It must not be handed to another driver for the one that sat there.</source>
        <translation>Es darf nicht für das, das dort saß, an einen anderen Treiber übergeben werden.</translation>
    </message>
    <message>
        <source>Give %1 back to the host.</source>
        <translation>%1 dem Host zurückgeben.</translation>
    </message>
    <message>
        <source>Release %1 from the host again.</source>
        <translation>%1 wieder vom Host lösen.</translation>
    </message>
    <message>
        <source>A kernel reads its command line only when it starts.</source>
        <translation>Ein Kernel liest seine Befehlszeile nur beim Start.</translation>
    </message>
    <message>
        <source>Restart %1.</source>
        <translation>%1 neu starten.</translation>
    </message>
    <message>
        <source>That is how it was before this change; with these settings back the node may not start any more.</source>
        <translation>So war es vor dieser Änderung; mit diesen wiederhergestellten Einstellungen startet der Knoten womöglich nicht mehr.</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>kein %1</translation>
    </message>
    <message>
        <source>%1 is not on this node any more.</source>
        <translation>%1 ist nicht mehr auf diesem Knoten.</translation>
    </message>
    <message>
        <source>What was changed in it cannot be taken back here.</source>
        <translation>Was darin geändert wurde, kann hier nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>The cluster&apos;s mappings could not be read.</source>
        <translation>Die Mappings des Clusters ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>What became of %1 is not known.</source>
        <translation>Was aus %1 geworden ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Somebody changed the mapping %1 since.</source>
        <translation>Jemand hat das Mapping %1 seitdem geändert.</translation>
    </message>
    <message>
        <source>The mapping %1 is used by %2.</source>
        <translation>Das Mapping %1 wird von %2 benutzt.</translation>
    </message>
    <message>
        <source>Without it that VM could not start.</source>
        <translation>Ohne es könnte diese VM nicht starten.</translation>
    </message>
    <message>
        <source>No VM names it any more.</source>
        <translation>Keine VM nennt es mehr.</translation>
    </message>
    <message>
        <source>Bring the mapping %1 back to what it was.</source>
        <translation>Das Mapping %1 wiederherstellen, wie es war.</translation>
    </message>
    <message>
        <source>Remove the mapping %1 again.</source>
        <translation>Das Mapping %1 wieder entfernen.</translation>
    </message>
    <message>
        <source>Start %1 again, which ran before.</source>
        <translation>%1 wieder starten, die vorher lief.</translation>
    </message>
    <message>
        <source>Let %1 start at boot again.</source>
        <translation>%1 wieder beim Booten starten lassen.</translation>
    </message>
    <message>
        <source>Somebody changed %1 of %2 since.</source>
        <translation>Jemand hat %1 von %2 seitdem geändert.</translation>
    </message>
    <message>
        <source>%1, and was left as %2</source>
        <translation>%1; hinterlassen war %2</translation>
    </message>
    <message>
        <source>The device of %1 is not in this node any more.</source>
        <translation>Das Gerät von %1 ist nicht mehr in diesem Knoten.</translation>
    </message>
    <message>
        <source>The VM could not start with that line.</source>
        <translation>Mit dieser Zeile könnte die VM nicht starten.</translation>
    </message>
    <message>
        <source>Take %1 back from %2</source>
        <translation>%1 von %2 zurücknehmen</translation>
    </message>
    <message>
        <source>The VM would get something else than it had.</source>
        <translation>Die VM bekäme etwas anderes, als sie hatte.</translation>
    </message>
    <message>
        <source>Give %1 to %2 again</source>
        <translation>%1 wieder an %2 geben</translation>
    </message>
    <message>
        <source>Set %1 of %2 back to “%3”</source>
        <translation>%1 von %2 wieder auf „%3“ setzen</translation>
    </message>
    <message>
        <source>Take %1 out of %2 again</source>
        <translation>%1 wieder aus %2 entfernen</translation>
    </message>
    <message>
        <source>%1; it runs, so this waits until it has been stopped.</source>
        <translation>%1; sie läuft, also wartet das, bis sie gestoppt ist.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Take back by hand what difference 1 shows, keep what difference 2 shows, then read the node again and undo the rest.</source>
        <translation>Nehmen Sie von Hand zurück, was Unterschied 1 zeigt, behalten Sie, was Unterschied 2 zeigt, lesen Sie dann den Knoten neu ein, und machen Sie den Rest rückgängig.</translation>
    </message>
    <message>
        <source>The mapping %1 stays: the VM that has the drive runs with it until it is stopped. Take this change back once more then, and the mapping goes too.</source>
        <translation>Das Mapping %1 bleibt: Die VM, die das Laufwerk hat, läuft damit, bis sie gestoppt wird. Nehmen Sie diese Änderung dann noch einmal zurück, und auch das Mapping verschwindet.</translation>
    </message>
    <message>
        <source>Taking this back would make a change of the boot settings anew.</source>
        <translation>Das zurückzunehmen würde eine Änderung der Starteinstellungen von Neuem vornehmen.</translation>
    </message>
    <message>
        <source>It would have none of what makes such a change safe: it was taken back before the node was restarted for it, so there is no restart to prove it by. Plan the change itself again.</source>
        <translation>Es hätte nichts von dem, was eine solche Änderung sicher macht: Sie wurde zurückgenommen, bevor der Knoten dafür neu gestartet wurde, also gibt es keinen Neustart, der sie belegt. Planen Sie die Änderung selbst noch einmal.</translation>
    </message>
</context>
<context>
    <name>Unread</name>
    <message>
        <source>The node&apos;s answer does not say.</source>
        <translation>Die Antwort des Knotens sagt es nicht.</translation>
    </message>
    <message>
        <source>The answer makes no sense.</source>
        <translation>Die Antwort ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>Die Antwort ist zu lang.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Es ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>It failed with exit code %1.</source>
        <translation>Es ist mit Exit-Code %1 fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>UnsafeOnboot</name>
    <message>
        <source>At the next boot %1 starts by itself and takes what the host uses.</source>
        <translation>Beim nächsten Booten startet %1 von selbst und nimmt, was der Host benutzt.</translation>
    </message>
    <message>
        <source>The node may not come back from that. While it boots it would lose: %1.</source>
        <translation>Der Knoten kommt davon vielleicht nicht zurück. Beim Hochfahren würde er verlieren: %1.</translation>
    </message>
    <message>
        <source>Switch “Start at boot” of that VM off before the node restarts.</source>
        <translation>Schalten Sie „Beim Booten starten“ bei dieser VM aus, bevor der Knoten neu startet.</translation>
    </message>
</context>
<context>
    <name>VirtualFunction</name>
    <message>
        <source>%1 at %2 is a part of the drive at %3, a virtual function.</source>
        <translation>%1 an %2 ist ein Teil des Laufwerks an %3, eine virtuelle Funktion.</translation>
    </message>
    <message>
        <source>It lives only as long as the host keeps the whole drive, and after a restart of the node only if something makes it again.</source>
        <translation>Sie lebt nur, solange der Host das ganze Laufwerk behält, und nach einem Neustart des Knotens nur, wenn etwas sie wieder anlegt.</translation>
    </message>
    <message>
        <source>Leave the whole drive with the host.</source>
        <translation>Lassen Sie das ganze Laufwerk beim Host.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is split into %n virtual function(s).</source>
        <translation>
            <numerusform>%1 ist in %n virtuelle Funktion aufgeteilt.</numerusform>
            <numerusform>%1 ist in %n virtuelle Funktionen aufgeteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>When a VM takes the whole drive, its parts vanish, whoever uses them.</source>
        <translation>Nimmt eine VM das ganze Laufwerk, verschwinden seine Teile, wer auch immer sie benutzt.</translation>
    </message>
    <message>
        <source>Take the parts back first (sriov_numvfs), or give one of them.</source>
        <translation>Nehmen Sie zuerst die Teile zurück (sriov_numvfs), oder geben Sie einen davon.</translation>
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
        <translation>Die Antwort des Knotens ergibt keinen Sinn. Lesen Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>Another device sits in the drive&apos;s slot now. Nothing was changed; read the node again.</source>
        <translation>Im Steckplatz des Laufwerks sitzt jetzt ein anderes Gerät. Es wurde nichts geändert; lesen Sie den Knoten neu ein.</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration could not be read back.</source>
        <translation>Die Konfiguration der VM konnte nicht zurückgelesen werden.</translation>
    </message>
    <message>
        <source>There is no VM %1 on this node.</source>
        <translation>Auf diesem Knoten gibt es keine VM %1.</translation>
    </message>
    <message>
        <source>The configuration of VM %1 cannot be read. Log in as root.</source>
        <translation>Die Konfiguration von VM %1 ist nicht lesbar. Melden Sie sich als root an.</translation>
    </message>
    <message>
        <source>Somebody changed %1 in the meantime. Nothing was changed; read the node again.</source>
        <translation>Jemand hat inzwischen %1 geändert. Es wurde nichts geändert; lesen Sie den Knoten neu ein.</translation>
    </message>
    <message>
        <source>Proxmox works on %1 just now and has locked it. Try again when that is done.</source>
        <translation>Proxmox arbeitet gerade an %1 und hat sie gesperrt. Versuchen Sie es noch einmal, wenn das erledigt ist.</translation>
    </message>
    <message>
        <source>/etc/pve cannot be written, most likely because the cluster has no quorum. Nothing was changed.</source>
        <translation>/etc/pve kann nicht geschrieben werden, höchstwahrscheinlich, weil der Cluster kein Quorum hat. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The node has no room left to write the VM&apos;s configuration. Nothing was changed.</source>
        <translation>Der Knoten hat keinen Platz mehr, um die Konfiguration der VM zu schreiben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Proxmox refused to change %1: %2</source>
        <translation>Proxmox hat abgelehnt, %1 zu ändern: %2</translation>
    </message>
    <message>
        <source>Proxmox said nothing against it, but %1 does not read as planned.</source>
        <translation>Proxmox hat nichts dagegen gesagt, aber %1 lautet nicht wie geplant.</translation>
    </message>
    <message>
        <source>Somebody changed %1 in the meantime.</source>
        <translation>Jemand hat inzwischen %1 geändert.</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simuliert)</translation>
    </message>
    <message>
        <source>%1 %, changing %2 — Lanekeeper</source>
        <translation>%1 %, %2 wird geändert — Lanekeeper</translation>
    </message>
    <message>
        <source>%1 %, measuring on %2 — Lanekeeper</source>
        <translation>%1 %, Messung auf %2 — Lanekeeper</translation>
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
        <translation>Das kann bleiben oder entfernt werden.</translation>
    </message>
    <message>
        <source>“%1” on the kernel&apos;s command line does nothing.</source>
        <translation>„%1“ in der Kernel-Befehlszeile bewirkt nichts.</translation>
    </message>
    <message>
        <source>The kernel knows no such value; AMD&apos;s IOMMU is on by default.</source>
        <translation>Der Kernel kennt keinen solchen Wert; AMDs IOMMU ist standardmäßig an.</translation>
    </message>
    <message>
        <source>It is a word for Intel&apos;s processors, and this one is not Intel&apos;s.</source>
        <translation>Dieser Parameter ist für Prozessoren von Intel, und dieser ist keiner.</translation>
    </message>
    <message>
        <source>The vfio lines in the list of modules to load do nothing for a VM.</source>
        <translation>Die vfio-Zeilen in der Liste der zu ladenden Module bewirken für eine VM nichts.</translation>
    </message>
    <message>
        <source>They are read after the drivers have taken their devices, and Proxmox loads what it needs by itself. vfio_virqfd is no module since kernel 6.2.</source>
        <translation>Sie werden gelesen, nachdem die Treiber ihre Geräte genommen haben, und Proxmox lädt selbst, was es braucht. vfio_virqfd ist seit Kernel 6.2 kein Modul mehr.</translation>
    </message>
</context>
<context>
    <name>gui::AboutDialog</name>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>About Lanekeeper</source>
        <translation>Über Lanekeeper</translation>
    </message>
    <message>
        <source>Gives a VM a whole NVMe drive, and keeps the host.</source>
        <translation>Gibt einer VM ein ganzes NVMe-Laufwerk, ohne den Host zu verlieren.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later one. You may use it, change it and pass it on. It comes without any warranty, as far as the law allows that.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder jeder späteren. Sie dürfen sie benutzen, ändern und weitergeben. Sie kommt ohne jede Gewährleistung, soweit das Gesetz das erlaubt.</translation>
    </message>
    <message>
        <source>Read the &amp;licence</source>
        <translation>&amp;Lizenz lesen</translation>
    </message>
    <message>
        <source>Show the log &amp;folder</source>
        <translation>&amp;Ordner des Protokolls zeigen</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
    <message>
        <source>List of nodes</source>
        <translation>Liste der Knoten</translation>
    </message>
    <message>
        <source>Receipts of changes</source>
        <translation>Belege der Änderungen</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Demo nodes</source>
        <translation>Demo-Knoten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>No password and no key is in any of these. What you chose to keep lies in the desktop’s keyring.</source>
        <translation>In keinem davon steht ein Passwort oder ein Schlüssel. Was Sie aufbewahren wollten, liegt im Schlüsselbund der Arbeitsumgebung.</translation>
    </message>
</context>
<context>
    <name>gui::AddNodeDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Knoten hinzufügen</translation>
    </message>
    <message>
        <source>Which node?</source>
        <translation>Welcher Knoten?</translation>
    </message>
    <message>
        <source>Adding reads it once and changes nothing. Nothing is installed on it.</source>
        <translation>Beim Hinzufügen wird er einmal eingelesen, geändert wird nichts. Auf ihm wird nichts installiert.</translation>
    </message>
    <message>
        <source>How is %1 reached?</source>
        <translation>Wie ist %1 erreichbar?</translation>
    </message>
    <message>
        <source>Nothing changes on the node.</source>
        <translation>Auf dem Knoten ändert sich nichts.</translation>
    </message>
    <message>
        <source>Another node, reached like %1</source>
        <translation>Ein weiterer Knoten, erreichbar wie %1</translation>
    </message>
    <message>
        <source>Say where it is; the rest is as there.</source>
        <translation>Sagen Sie, wo er ist; der Rest ist wie dort.</translation>
    </message>
    <message>
        <source>Over &amp;SSH</source>
        <translation>Über &amp;SSH</translation>
    </message>
    <message>
        <source>&amp;Demo node</source>
        <translation>&amp;Demo-Knoten</translation>
    </message>
    <message>
        <source>Capture &amp;file</source>
        <translation>Auf&amp;zeichnung</translation>
    </message>
    <message>
        <source>Simulated nodes</source>
        <translation>Simulierte Knoten</translation>
    </message>
    <message>
        <source>Capture file</source>
        <translation>Aufzeichnungsdatei</translation>
    </message>
    <message>
        <source>what “lanekeeper capture” wrote</source>
        <translation>was „lanekeeper capture“ geschrieben hat</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>D&amp;urchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>A capture shows a node as it was. It can be read and planned on; nothing can be applied.</source>
        <translation>Eine Aufzeichnung zeigt einen Knoten, wie er war. Man kann sie lesen und damit planen; anwenden lässt sich darauf nichts.</translation>
    </message>
    <message>
        <source>&amp;Import from SSH configuration…</source>
        <translation>Aus SSH-Konfiguration &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>V&amp;erbindung testen</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>&amp;Add and read</source>
        <translation>Hinzu&amp;fügen und einlesen</translation>
    </message>
    <message>
        <source>For&amp;get kept password</source>
        <translation>Gemerktes Passwort ver&amp;gessen</translation>
    </message>
    <message>
        <source>Forgotten; it is asked for at the next connection.</source>
        <translation>Vergessen; bei der nächsten Verbindung wird danach gefragt.</translation>
    </message>
    <message>
        <source>It is not used any more, but the keyring did not say that it is gone. Look for “lanekeeper” in your desktop’s keyring.</source>
        <translation>Es wird nicht mehr benutzt, aber der Schlüsselbund hat nicht gesagt, dass es weg ist. Suchen Sie im Schlüsselbund Ihres Desktops nach „lanekeeper“.</translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation>Test st&amp;oppen</translation>
    </message>
    <message>
        <source>The connection stays as it is.</source>
        <translation>Die Verbindung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Eine Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 ist schon in der Liste.</translation>
    </message>
</context>
<context>
    <name>gui::ApplyDialog</name>
    <message>
        <source>Apply — %1</source>
        <translation>Anwenden — %1</translation>
    </message>
    <message>
        <source>Apply this plan to %1?</source>
        <translation>Diesen Plan auf %1 anwenden?</translation>
    </message>
    <message>
        <source>%1 is simulated: nothing outside its folder is touched.</source>
        <translation>%1 ist simuliert: Nichts außerhalb seines Ordners wird angerührt.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>%1 restarts once; all its guests stop for it.</source>
        <translation>%1 startet einmal neu; alle seine Gäste stoppen dafür.</translation>
    </message>
    <message>
        <source>None. %1 keeps running.</source>
        <translation>Keiner. %1 läuft weiter.</translation>
    </message>
    <message>
        <source>%1 %2 is read again first; if it is no longer as planned, nothing is written.</source>
        <translation>%1 %2 wird zuerst neu eingelesen; ist er nicht mehr wie geplant, wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Apply and restart %1</source>
        <translation>&amp;Anwenden und %1 neu starten</translation>
    </message>
    <message>
        <source>&amp;Apply to %1</source>
        <translation>&amp;Auf %1 anwenden</translation>
    </message>
    <message>
        <source>This gives something up. To go on, type %1 here:</source>
        <translation>Damit geben Sie etwas auf. Um fortzufahren, geben Sie hier %1 ein:</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>%1 runs on; the change waits until it is stopped and started again.</source>
        <translation>%1 läuft weiter; die Änderung wartet, bis sie gestoppt und wieder gestartet wird.</translation>
    </message>
    <message>
        <source>%1 is stopped; the change counts from its next start.</source>
        <translation>%1 ist gestoppt; die Änderung gilt ab ihrem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>gui::ApplyProgress</name>
    <message>
        <source>Steps and their state</source>
        <translation>Schritte und ihr Zustand</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Fortschritt des Plans</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>If %1 does not come back</source>
        <translation>Falls %1 nicht zurückkommt</translation>
    </message>
    <message>
        <source>To go back by hand</source>
        <translation>Von Hand zurück</translation>
    </message>
    <message>
        <source>On the node’s own console, as root, this undoes what was done:</source>
        <translation>An der Konsole des Knotens selbst, als root, macht dies rückgängig, was getan wurde:</translation>
    </message>
</context>
<context>
    <name>gui::BenchmarkBar</name>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Diagramme</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>M&amp;easure again…</source>
        <translation>Erneut &amp;messen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Drive</source>
        <translation>La&amp;ufwerk</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Pro&amp;fil</translation>
    </message>
    <message>
        <source>Picture (&amp;PNG)…</source>
        <translation>Bild (&amp;PNG)&#xa0;…</translation>
    </message>
    <message>
        <source>Drawing (&amp;SVG)…</source>
        <translation>Zeichnung (&amp;SVG)&#xa0;…</translation>
    </message>
    <message>
        <source>Runs as &amp;CSV…</source>
        <translation>Läufe als &amp;CSV&#xa0;…</translation>
    </message>
    <message>
        <source>Curves as CS&amp;V…</source>
        <translation>Kurven als CS&amp;V&#xa0;…</translation>
    </message>
    <message>
        <source>Everything as &amp;JSON…</source>
        <translation>Alles als &amp;JSON&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Import measurements…</source>
        <translation>Messungen &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Cop&amp;y as text for a forum</source>
        <translation>Als Text für ein &amp;Forum kopieren</translation>
    </message>
</context>
<context>
    <name>gui::BenchmarksPage</name>
    <message>
        <source>%1 could not be imported.</source>
        <translation>%1 konnte nicht importiert werden.</translation>
    </message>
    <message>
        <source>%1 could not be kept.</source>
        <translation>%1 konnte nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Remove a measurement</source>
        <translation>Messung entfernen</translation>
    </message>
    <message>
        <source>Remove this measurement?</source>
        <translation>Diese Messung entfernen?</translation>
    </message>
    <message>
        <source>%1. It is kept nowhere else; only an export brings it back.</source>
        <translation>%1. Sie ist nirgends sonst aufbewahrt; nur ein Export bringt sie zurück.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Messung stoppen</translation>
    </message>
    <message>
        <source>Stop this measurement?</source>
        <translation>Diese Messung stoppen?</translation>
    </message>
    <message>
        <source>fio ends within a second. The runs that ended are kept.</source>
        <translation>fio endet innerhalb einer Sekunde. Die beendeten Läufe bleiben erhalten.</translation>
    </message>
    <message>
        <source>&amp;Stop measuring</source>
        <translation>Messung &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Keep measuring</source>
        <translation>&amp;Weiter messen</translation>
    </message>
    <message>
        <source>&amp;Benchmarks</source>
        <translation>&amp;Benchmarks</translation>
    </message>
</context>
<context>
    <name>gui::ChangesMenu</name>
    <message>
        <source>Nothing else needs changing here</source>
        <translation>Sonst ist hier nichts zu ändern</translation>
    </message>
    <message>
        <source>This node was not read yet</source>
        <translation>Dieser Knoten wurde noch nicht eingelesen</translation>
    </message>
</context>
<context>
    <name>gui::ChoiceHeader</name>
    <message>
        <source>Verdict</source>
        <translation>Bewertung</translation>
    </message>
</context>
<context>
    <name>gui::CommandBox</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>gui::ComparisonPanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Simulated: no real drive was measured.</source>
        <translation>Simuliert: Es wurde kein echtes Laufwerk gemessen.</translation>
    </message>
    <message>
        <source>Det&amp;ails of</source>
        <translation>Det&amp;ails zu</translation>
    </message>
    <message>
        <source>Measurements; the space bar picks one for comparing</source>
        <translation>Messungen; die Leertaste wählt eine zum Vergleichen</translation>
    </message>
    <message>
        <source>Pick what to see side by side</source>
        <translation>Wählen Sie, was nebeneinander stehen soll</translation>
    </message>
    <message>
        <source>Pick at least one measurement below</source>
        <translation>Wählen Sie unten mindestens eine Messung</translation>
    </message>
    <message>
        <source>&amp;Remove this measurement…</source>
        <translation>Diese Messung &amp;entfernen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>gui::DiffBlock</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>gui::DiffView</name>
    <message>
        <source>Lines that change</source>
        <translation>Zeilen, die sich ändern</translation>
    </message>
</context>
<context>
    <name>gui::DrivesChart</name>
    <message>
        <source>Drives as bars of capacity. %1</source>
        <translation>Laufwerke als Balken nach Kapazität. %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>Verschleiß</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>contents not readable</source>
        <translation>Inhalt nicht lesbar</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 an %2: %3</translation>
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
        <translation>eine VM hält es, daher kann der Host nicht hineinsehen</translation>
    </message>
</context>
<context>
    <name>gui::EndNotices</name>
    <message>
        <source>Each check is on the page Plan of %1.</source>
        <translation>Jede Prüfung steht auf der Seite Plan von %1.</translation>
    </message>
    <message>
        <source>The proof did not come to its end</source>
        <translation>Der Beweis kam nicht zu seinem Ende</translation>
    </message>
    <message>
        <source>Measuring did not come to its end</source>
        <translation>Die Messung kam nicht zu ihrem Ende</translation>
    </message>
    <message>
        <source>The measurement is done</source>
        <translation>Die Messung ist fertig</translation>
    </message>
    <message>
        <source>Its result is on the page Benchmarks of %1.</source>
        <translation>Ihr Ergebnis steht auf der Seite Benchmarks von %1.</translation>
    </message>
</context>
<context>
    <name>gui::EvidenceLine</name>
    <message>
        <source>Evidence: %1</source>
        <translation>Fundstelle: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>gui::FactGrid</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gui::FindingItem</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>und %n weitere Zeile</numerusform>
            <numerusform>und %n weitere Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FindingList</name>
    <message>
        <source>1. what this change wrote</source>
        <translation>1. was diese Änderung geschrieben hat</translation>
    </message>
    <message>
        <source>2. what was changed since, by somebody else</source>
        <translation>2. was jemand anderes seitdem geändert hat</translation>
    </message>
</context>
<context>
    <name>gui::FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FirstStart</name>
    <message>
        <source>Give a drive to a VM, and keep the host</source>
        <translation>Ein Laufwerk an eine VM geben, ohne den Host zu verlieren</translation>
    </message>
    <message>
        <source>Lanekeeper looks at your Proxmox VE nodes over SSH. It only reads until you have seen every change and pressed Apply.</source>
        <translation>Lanekeeper sieht sich Ihre Proxmox-VE-Knoten über SSH an. Es liest nur, bis Sie jede Änderung gesehen und „Anwenden“ gedrückt haben.</translation>
    </message>
    <message>
        <source>Now: what is true</source>
        <translation>Jetzt: was gilt</translation>
    </message>
    <message>
        <source>Which drives are free, what shares their group, and what the host would lose.</source>
        <translation>Welche Laufwerke frei sind, was ihre Gruppe teilt und was der Host verlieren würde.</translation>
    </message>
    <message>
        <source>Next: what would happen</source>
        <translation>Danach: was geschehen würde</translation>
    </message>
    <message>
        <source>Every step, file and command before it runs.</source>
        <translation>Jeder Schritt, jede Datei, jeder Befehl, bevor er läuft.</translation>
    </message>
    <message>
        <source>Back: how to return</source>
        <translation>Zurück: wie es zurückgeht</translation>
    </message>
    <message>
        <source>Each change keeps its receipt here and on the node, and can be undone.</source>
        <translation>Jede Änderung hat hier und auf dem Knoten ihren Beleg und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>Knoten &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Try the demo nodes</source>
        <translation>&amp;Demo-Knoten ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Import from SSH configuration…</source>
        <translation>Aus SSH-Konfiguration &amp;importieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>gui::FleetHeader</name>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Read all again</source>
        <translation>Alle &amp;neu einlesen</translation>
    </message>
    <message>
        <source>Connects to every node of the list and reads it. Nothing is changed.</source>
        <translation>Verbindet sich mit jedem Knoten der Liste und liest ihn ein. Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>Alle Knoten</translation>
    </message>
    <message>
        <source>Filter the drives</source>
        <translation>Laufwerke filtern</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>Filter (%1)</translation>
    </message>
    <message>
        <source>Drives shown as &amp;CSV…</source>
        <translation>Gezeigte Laufwerke als &amp;CSV&#xa0;…</translation>
    </message>
    <message>
        <source>Drives shown as &amp;JSON…</source>
        <translation>Gezeigte Laufwerke als &amp;JSON&#xa0;…</translation>
    </message>
</context>
<context>
    <name>gui::FleetModel</name>
    <message>
        <source>%1, remembered</source>
        <translation>%1, gemerkt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n drive(s)</source>
        <translation>
            <numerusform>%1, %2, %n Laufwerk</numerusform>
            <numerusform>%1, %2, %n Laufwerke</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>Seit dem letzten Besuch</translation>
    </message>
</context>
<context>
    <name>gui::FleetPage</name>
    <message>
        <source>&amp;Show in Hardware</source>
        <translation>In Hardware &amp;zeigen</translation>
    </message>
    <message>
        <source>No drive is chosen</source>
        <translation>Kein Laufwerk ist gewählt</translation>
    </message>
    <message>
        <source>&amp;Show the node</source>
        <translation>Knoten &amp;zeigen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>gui::FleetView</name>
    <message>
        <source>All drives</source>
        <translation>Alle Laufwerke</translation>
    </message>
</context>
<context>
    <name>gui::GiveDriveDialog</name>
    <message>
        <source>Give a drive to a VM — %1</source>
        <translation>Laufwerk an eine VM geben — %1</translation>
    </message>
    <message>
        <source>Which drive?</source>
        <translation>Welches Laufwerk?</translation>
    </message>
    <message>
        <source>Drives of %1. Those that cannot be given are greyed, with the reason.</source>
        <translation>Laufwerke von %1. Was nicht gegeben werden kann, ist ausgegraut, mit dem Grund.</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Serial and place</source>
        <translation>Seriennummer und Platz</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>Laufwerke</translation>
    </message>
    <message>
        <source>The serial is how Lanekeeper knows this drive from here on. A drive that moves to another slot is noticed, not guessed.</source>
        <translation>An der Seriennummer erkennt Lanekeeper dieses Laufwerk von hier an. Zieht ein Laufwerk in einen anderen Steckplatz um, wird das bemerkt, nicht geraten.</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Machine and state</source>
        <translation>Maschine und Zustand</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VMs</translation>
    </message>
    <message>
        <source>Nothing here is needed: as it stands, the plan is the smallest there is.</source>
        <translation>Nichts hier ist nötig: So, wie er ist, ist der Plan der kleinste, den es gibt.</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;Optionen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Choose a drive to see what %1 would lose with it</source>
        <translation>Wählen Sie ein Laufwerk, um zu sehen, was %1 damit verlieren würde</translation>
    </message>
    <message>
        <source>This node was not read yet</source>
        <translation>Dieser Knoten wurde noch nicht eingelesen</translation>
    </message>
    <message>
        <source>What %1 would lose with group %2</source>
        <translation>Was %1 mit Gruppe %2 verlieren würde</translation>
    </message>
    <message>
        <source>What %1 would lose with it</source>
        <translation>Was %1 damit verlieren würde</translation>
    </message>
    <message>
        <source>Nothing it uses: no mount, pool, swap, network port or other guest’s disk.</source>
        <translation>Nichts, was er benutzt: kein Mount, kein Pool, kein Swap, kein Netzwerkport und keine Disk eines anderen Gastes.</translation>
    </message>
    <message>
        <source>Choose a VM to see what changes for it</source>
        <translation>Wählen Sie eine VM, um zu sehen, was sich für sie ändert</translation>
    </message>
    <message>
        <source>What changes for %1</source>
        <translation>Was sich für %1 ändert</translation>
    </message>
    <message>
        <source>It gets the drive at its next start; nothing else changes for it.</source>
        <translation>Sie bekommt das Laufwerk bei ihrem nächsten Start; sonst ändert sich für sie nichts.</translation>
    </message>
    <message>
        <source>Which VM gets %1?</source>
        <translation>Welche VM bekommt %1?</translation>
    </message>
    <message>
        <source>VMs that cannot take it are greyed, with the reason. Nothing is changed before you have seen the plan.</source>
        <translation>VMs, die es nicht nehmen können, sind ausgegraut, mit dem Grund. Nichts wird geändert, bevor Sie den Plan gesehen haben.</translation>
    </message>
    <message>
        <source>How does %1 get it?</source>
        <translation>Wie bekommt %1 es?</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Show the plan</source>
        <translation>&amp;Plan zeigen</translation>
    </message>
</context>
<context>
    <name>gui::GroupsChart</name>
    <message>
        <source>NVMe drive the host does not use</source>
        <translation>NVMe-Laufwerk, vom Host unbenutzt</translation>
    </message>
    <message>
        <source>the host uses it</source>
        <translation>vom Host benutzt</translation>
    </message>
    <message>
        <source>other device, would go too</source>
        <translation>anderes Gerät, ginge mit</translation>
    </message>
    <message>
        <source>bridge, stays with the host</source>
        <translation>Bridge, bleibt beim Host</translation>
    </message>
    <message>
        <source>Groups as bars of functions. %1</source>
        <translation>Gruppen als Balken nach Funktionen. %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Group %1: %2 at %3, %4</source>
        <translation>Gruppe %1: %2 an %3, %4</translation>
    </message>
    <message>
        <source>functions in the group</source>
        <translation>Funktionen in der Gruppe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a device and its use</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>gui::GuestAnswerDialog</name>
    <message>
        <source>What the guest sees</source>
        <translation>Was der Gast sieht</translation>
    </message>
    <message>
        <source>Which drives does the guest of %1 see?</source>
        <translation>Welche Laufwerke sieht der Gast von %1?</translation>
    </message>
    <message>
        <source>Run one of these in the guest, as root or administrator. They only read. Then paste all that was printed.</source>
        <translation>Führen Sie einen dieser Befehle im Gast aus, als root oder Administrator. Sie lesen nur. Fügen Sie dann alles ein, was ausgegeben wurde.</translation>
    </message>
    <message>
        <source>What it &amp;printed</source>
        <translation>&amp;Ausgabe des Befehls</translation>
    </message>
    <message>
        <source>What the guest printed</source>
        <translation>Ausgabe des Befehls im Gast</translation>
    </message>
    <message>
        <source>Nothing is pasted yet.</source>
        <translation>Noch ist nichts eingefügt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a drive and its serial</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In it: %1</source>
        <translation>Darin: %1</translation>
    </message>
    <message>
        <source>Check &amp;with this</source>
        <translation>Damit &amp;prüfen</translation>
    </message>
</context>
<context>
    <name>gui::HardwareBar</name>
    <message>
        <source>&amp;Tree</source>
        <translation>Ba&amp;um</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Diagramme</translation>
    </message>
    <message>
        <source>&amp;As a table</source>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <source>IOMMU group</source>
        <translation>IOMMU-Gruppe</translation>
    </message>
    <message>
        <source>PCIe topology</source>
        <translation>PCIe-Topologie</translation>
    </message>
    <message>
        <source>Drives only</source>
        <translation>Nur Laufwerke</translation>
    </message>
    <message>
        <source>Filter the hardware</source>
        <translation>Hardware filtern</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>Filter (%1)</translation>
    </message>
    <message>
        <source>Or&amp;der by</source>
        <translation>&amp;Ordnen nach</translation>
    </message>
</context>
<context>
    <name>gui::HardwareModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bewertung</translation>
    </message>
</context>
<context>
    <name>gui::HardwarePage</name>
    <message>
        <source>&amp;Hardware</source>
        <translation>&amp;Hardware</translation>
    </message>
</context>
<context>
    <name>gui::HardwarePanel</name>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>What stands on it</source>
        <translation>Was darauf liegt</translation>
    </message>
    <message>
        <source>Details of the selection</source>
        <translation>Details der Auswahl</translation>
    </message>
    <message>
        <source>Select a drive, a device or a group to see what the node would lose with it.</source>
        <translation>Wählen Sie ein Laufwerk, ein Gerät oder eine Gruppe, um zu sehen, was der Knoten damit verlieren würde.</translation>
    </message>
</context>
<context>
    <name>gui::HardwareTreeView</name>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
</context>
<context>
    <name>gui::HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>Hi&amp;lfe</translation>
    </message>
    <message>
        <source>About Lane&amp;keeper</source>
        <translation>Über Lane&amp;keeper</translation>
    </message>
    <message>
        <source>No file manager opened. The log is in %1.</source>
        <translation>Es öffnete sich keine Dateiverwaltung. Das Protokoll liegt in %1.</translation>
    </message>
    <message>
        <source>Show the lo&amp;g folder</source>
        <translation>Ordner des &amp;Protokolls zeigen</translation>
    </message>
</context>
<context>
    <name>gui::HelpDialog</name>
    <message>
        <source>Add a node</source>
        <translation>Knoten hinzufügen</translation>
    </message>
    <message>
        <source>Read the node again</source>
        <translation>Knoten neu einlesen</translation>
    </message>
    <message>
        <source>Filter the hardware; Esc clears</source>
        <translation>Hardware filtern; Esc leert</translation>
    </message>
    <message>
        <source>Take back the last intent</source>
        <translation>Letztes Vorhaben zurücknehmen</translation>
    </message>
    <message>
        <source>Overview; 2 to 6 for the other pages</source>
        <translation>Übersicht; 2 bis 6 für die anderen Seiten</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Diese Hilfe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Lanekeeper gives a VM a whole NVMe drive, and keeps the host</source>
        <translation>Lanekeeper gibt einer VM ein ganzes NVMe-Laufwerk, ohne den Host zu verlieren</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>It reads a Proxmox VE node over SSH, says which drives are free and what shares their IOMMU group, plans the smallest change, shows it, makes it, and proves it. It refuses what would take from the host something it needs.</source>
        <translation>Es liest einen Proxmox-VE-Knoten über SSH ein, sagt, welche Laufwerke frei sind und was ihre IOMMU-Gruppe teilt, plant die kleinste Änderung, zeigt sie, macht sie und beweist sie. Es lehnt ab, was dem Host etwas nähme, das er braucht.</translation>
    </message>
    <message>
        <source>What it touches on a node</source>
        <translation>Was es auf einem Knoten anrührt</translation>
    </message>
    <message>
        <source>Reading changes nothing and installs nothing. Applying changes the configuration of the VM you chose, with qm set, and keeps a receipt in /var/lib/lanekeeper. Nothing on a drive is erased.</source>
        <translation>Einlesen ändert nichts und installiert nichts. Anwenden ändert die Konfiguration der gewählten VM mit qm set und hinterlegt einen Beleg in /var/lib/lanekeeper. Auf einem Laufwerk wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>How to get back</source>
        <translation>Wie es zurückgeht</translation>
    </message>
    <message>
        <source>History lists each change with its receipt. Undo is planned and reviewed like any other change.</source>
        <translation>Der Verlauf zeigt jede Änderung mit ihrem Beleg. Die Rücknahme wird geplant und geprüft wie jede andere Änderung.</translation>
    </message>
    <message>
        <source>Lanekeeper %1, libssh %2. Free software under the GPL, version 3 or later.</source>
        <translation>Lanekeeper %1, libssh %2. Freie Software unter der GPL, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>gui::HistoryChart</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Weg</translation>
    </message>
</context>
<context>
    <name>gui::HistoryModel</name>
    <message>
        <source>Begun, end unknown</source>
        <translation>Begonnen, Ende unbekannt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>gui::HistoryPage</name>
    <message>
        <source>What you apply is listed here, with every step, its output and the way back.</source>
        <translation>Was Sie anwenden, steht hier, mit jedem Schritt, seiner Ausgabe und dem Weg zurück.</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>Rückgäng&amp;ig&#xa0;…</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Applied changes</source>
        <translation>Angewendete Änderungen</translation>
    </message>
    <message>
        <source>Nothing was changed on %1 yet</source>
        <translation>Auf %1 wurde noch nichts geändert</translation>
    </message>
    <message>
        <source>One change on %1</source>
        <translation>Eine Änderung auf %1</translation>
    </message>
    <message numerus="yes">
        <source>%n changes on %1</source>
        <translation>
            <numerusform>%n Änderung auf %1</numerusform>
            <numerusform>%n Änderungen auf %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the last one waits for a restart</source>
        <translation>%1; die letzte wartet auf einen Neustart</translation>
    </message>
    <message>
        <source>%1; the last one was interrupted</source>
        <translation>%1; die letzte wurde unterbrochen</translation>
    </message>
    <message>
        <source>%1; it can be undone</source>
        <translation>%1; sie lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>%1; the last one can be undone</source>
        <translation>%1; die letzte lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>The node has to restart before this goes on.</source>
        <translation>Der Knoten muss neu starten, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>This change is not at its end.</source>
        <translation>Diese Änderung ist nicht am Ende.</translation>
    </message>
    <message>
        <source>Going on looks first which steps took effect.</source>
        <translation>Beim Fortsetzen wird zuerst geprüft, welche Schritte wirksam wurden.</translation>
    </message>
    <message>
        <source>Choose a change to save its report or to undo it.</source>
        <translation>Wählen Sie eine Änderung, um ihren Bericht zu speichern oder sie rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This change was already taken back.</source>
        <translation>Diese Änderung wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>There is nothing of it to undo.</source>
        <translation>Davon ist nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>This is a file: nothing can be undone on it.</source>
        <translation>Dies ist eine Datei: Auf ihr lässt sich nichts zurücknehmen.</translation>
    </message>
    <message>
        <source>Read the node first; an undo is planned from what it is now.</source>
        <translation>Lesen Sie zuerst den Knoten ein; eine Rücknahme wird danach geplant, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>You review the undo like any other plan.</source>
        <translation>Sie prüfen die Rücknahme wie jeden anderen Plan.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with “%1”?</source>
        <translation>„%1“ fortsetzen?</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Lassen</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>Beri&amp;cht speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Go o&amp;n…</source>
        <translation>F&amp;ortsetzen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>gui::HistoryPanel</name>
    <message>
        <source>was still as planned</source>
        <translation>war noch wie geplant</translation>
    </message>
    <message>
        <source>see the output</source>
        <translation>siehe Ausgabe</translation>
    </message>
    <message>
        <source>unknown: the end was not recorded</source>
        <translation>unbekannt: das Ende wurde nicht festgehalten</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>not read back</source>
        <translation>nicht zurückgelesen</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>Details der Änderung</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Choose a change or one of its steps to see what it did and what it was read from.</source>
        <translation>Wählen Sie eine Änderung oder einen ihrer Schritte, um zu sehen, was geschah und woran es abgelesen wurde.</translation>
    </message>
    <message>
        <source>This change waits for a restart of the node</source>
        <translation>Diese Änderung wartet auf einen Neustart des Knotens</translation>
    </message>
    <message>
        <source>It stays open on the node, so that no other plan begins meanwhile. Go on to restart the node and finish, or undo what was done so far.</source>
        <translation>Sie bleibt auf dem Knoten offen, damit inzwischen kein anderer Plan beginnt. Setzen Sie sie fort, um den Knoten neu zu starten und abzuschließen, oder machen Sie rückgängig, was bisher getan wurde.</translation>
    </message>
    <message>
        <source>This change did not come to its end</source>
        <translation>Diese Änderung kam nicht zu ihrem Ende</translation>
    </message>
    <message>
        <source>The line was lost or the program was closed. It stays open on the node, so that no other plan begins meanwhile. Go on: what was done stays done, and the rest follows.</source>
        <translation>Die Verbindung ging verloren, oder das Programm wurde geschlossen. Sie bleibt auf dem Knoten offen, damit inzwischen kein anderer Plan beginnt. Setzen Sie sie fort: Was getan wurde, bleibt getan, und der Rest folgt.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Rescue sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simuliert</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Nimmt zurück</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Zurückgenommen durch</translation>
    </message>
    <message>
        <source>To go back by hand</source>
        <translation>Von Hand zurück</translation>
    </message>
    <message>
        <source>Step %1 of “%2”</source>
        <translation>Schritt %1 von „%2“</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Checked before</source>
        <translation>Vorher geprüft</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Zurückgelesen</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Exit-Code</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>as read back</source>
        <translation>wie zurückgelesen</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Written before the step, here and on %1:</source>
        <translation>Vor dem Schritt geschrieben, hier und auf %1:</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
</context>
<context>
    <name>gui::HostKeyChangedDialog</name>
    <message>
        <source>Host key changed — %1</source>
        <translation>Host-Schlüssel geändert — %1</translation>
    </message>
    <message>
        <source>The key of %1 is marked as revoked. Lanekeeper did not log in.</source>
        <translation>Der Schlüssel von %1 ist als widerrufen markiert. Lanekeeper hat sich nicht angemeldet.</translation>
    </message>
    <message>
        <source>Somebody noted on this computer that this key is no longer to be trusted. No password and no command was sent.</source>
        <translation>Jemand hat auf diesem Computer vermerkt, dass diesem Schlüssel nicht mehr zu trauen ist. Es wurde kein Passwort und kein Befehl gesendet.</translation>
    </message>
    <message>
        <source>The key of %1 has changed. Lanekeeper did not log in.</source>
        <translation>Der Schlüssel von %1 hat sich geändert. Lanekeeper hat sich nicht angemeldet.</translation>
    </message>
    <message>
        <source>Either the node was installed anew, or another machine answers in its place. No password and no command was sent.</source>
        <translation>Entweder wurde der Knoten neu installiert, oder eine andere Maschine antwortet an seiner Stelle. Es wurde kein Passwort und kein Befehl gesendet.</translation>
    </message>
    <message>
        <source>If the key was stolen, give the node a new one. If the mark is a mistake, take the line that starts with @revoked out of your known_hosts file and read the node again.</source>
        <translation>Wurde der Schlüssel gestohlen, geben Sie dem Knoten einen neuen. Ist die Markierung ein Versehen, entfernen Sie die Zeile, die mit @revoked beginnt, aus Ihrer Datei known_hosts, und lesen Sie den Knoten neu ein.</translation>
    </message>
    <message>
        <source>If it shows the stored key, somebody else answers: leave the network before you try again. If it shows the key offered now, remove the old one from your known_hosts file and read the node again; Lanekeeper then asks as on first contact.</source>
        <translation>Zeigt die Konsole den gespeicherten Schlüssel, antwortet jemand anders: Verlassen Sie das Netzwerk, bevor Sie es noch einmal versuchen. Zeigt sie den jetzt angebotenen Schlüssel, entfernen Sie den alten aus Ihrer Datei known_hosts, und lesen Sie den Knoten neu ein; Lanekeeper fragt dann wie beim ersten Kontakt.</translation>
    </message>
    <message>
        <source>&amp;Stay disconnected</source>
        <translation>&amp;Getrennt bleiben</translation>
    </message>
    <message>
        <source>Stored on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>None that could be read.</source>
        <translation>Keiner, der lesbar wäre.</translation>
    </message>
    <message>
        <source>Offered now</source>
        <translation>Jetzt angeboten</translation>
    </message>
    <message>
        <source>The connection does not say.</source>
        <translation>Die Verbindung sagt es nicht.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Go to the node’s own console and compare with what it shows:</source>
        <translation>Gehen Sie an die Konsole des Knotens selbst, und vergleichen Sie mit dem, was sie zeigt:</translation>
    </message>
</context>
<context>
    <name>gui::HostKeyUnknownDialog</name>
    <message>
        <source>Unknown host key — %1</source>
        <translation>Unbekannter Host-Schlüssel — %1</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>Ist das wirklich %1?</translation>
    </message>
    <message>
        <source>You have not connected to it from this computer before. Its key is how you know that nobody sits in between. Compare it once; from then on Lanekeeper does.</source>
        <translation>Sie haben sich von diesem Computer noch nicht mit ihm verbunden. An seinem Schlüssel erkennen Sie, dass niemand dazwischensitzt. Vergleichen Sie ihn einmal; von da an tut es Lanekeeper.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>On the node’s own console, not over SSH, run</source>
        <translation>An der Konsole des Knotens selbst, nicht über SSH, führen Sie aus</translation>
    </message>
    <message>
        <source>&amp;Paste what it shows</source>
        <translation>&amp;Hier einfügen, was sie zeigt</translation>
    </message>
    <message>
        <source>or type at least its last %1 characters</source>
        <translation>oder mindestens die letzten %1 Zeichen davon eingeben</translation>
    </message>
    <message>
        <source>Fingerprint from the node’s console</source>
        <translation>Fingerabdruck von der Konsole des Knotens</translation>
    </message>
    <message>
        <source>&amp;Trust and remember</source>
        <translation>&amp;Vertrauen und merken</translation>
    </message>
    <message>
        <source>Trust &amp;once</source>
        <translation>&amp;Einmal vertrauen</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>Agrees so far; more is needed</source>
        <translation>Stimmt bisher überein; mehr ist nötig</translation>
    </message>
    <message>
        <source>Agrees with the key offered</source>
        <translation>Stimmt mit dem angebotenen Schlüssel überein</translation>
    </message>
    <message>
        <source>Differs from the key offered: another machine may be answering</source>
        <translation>Weicht vom angebotenen Schlüssel ab: Womöglich antwortet eine andere Maschine</translation>
    </message>
</context>
<context>
    <name>gui::HostQuestionsDialog</name>
    <message>
        <source>Login — %1</source>
        <translation>Anmeldung — %1</translation>
    </message>
    <message>
        <source>%1 asks:</source>
        <translation>%1 fragt:</translation>
    </message>
    <message>
        <source>The words below are the host’s, not Lanekeeper’s. What you answer goes to this host only and is kept nowhere.</source>
        <translation>Die Worte unten sind vom Host, nicht von Lanekeeper. Was Sie antworten, geht nur an diesen Host und wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>%1 antworten</translation>
    </message>
</context>
<context>
    <name>gui::IntentList</name>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>Zurückneh&amp;men</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
</context>
<context>
    <name>gui::LaneChain</name>
    <message>
        <source>The way of the drive into the guest</source>
        <translation>Der Weg des Laufwerks in den Gast</translation>
    </message>
    <message>
        <source>no serial was recorded</source>
        <translation>es wurde keine Seriennummer aufgezeichnet</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>ungesehen</translation>
    </message>
</context>
<context>
    <name>gui::LaneDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>gui::LivePanel</name>
    <message>
        <source>Progress of the measurement</source>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>Tests and their results</source>
        <translation>Tests und ihre Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;As a table</source>
        <translation>&amp;Als Tabelle</translation>
    </message>
    <message>
        <source>Stopping; what is measured is kept.</source>
        <translation>Wird gestoppt; was gemessen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>You may leave this page. A notification says when it is done.</source>
        <translation>Sie können diese Seite verlassen. Eine Benachrichtigung meldet das Ende.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>&amp;Stoppen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>gui::LossList</name>
    <message>
        <source>The host has a driver for it, but does not visibly use it.</source>
        <translation>Der Host hat einen Treiber dafür, benutzt es aber nicht sichtbar.</translation>
    </message>
</context>
<context>
    <name>gui::MachinePanel</name>
    <message>
        <source>With any drive</source>
        <translation>Mit jedem Laufwerk</translation>
    </message>
    <message>
        <source>Give this drive to a &amp;VM…</source>
        <translation>&amp;Dieses Laufwerk an VM geben&#xa0;…</translation>
    </message>
    <message>
        <source>What giving a drive would change</source>
        <translation>Was ein gegebenes Laufwerk ändern würde</translation>
    </message>
    <message>
        <source>Select a VM to see what giving it a drive would change.</source>
        <translation>Wählen Sie eine VM, um zu sehen, was ein Laufwerk für sie ändern würde.</translation>
    </message>
    <message>
        <source>If it gets this &amp;drive</source>
        <translation>M&amp;it diesem Laufwerk</translation>
    </message>
</context>
<context>
    <name>gui::MachinesModel</name>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>Maschinentyp</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>On boot</source>
        <translation>Beim Booten</translation>
    </message>
    <message>
        <source>Devices it owns</source>
        <translation>Eigene Geräte</translation>
    </message>
</context>
<context>
    <name>gui::MachinesPage</name>
    <message>
        <source>VMs</source>
        <translation>VMs</translation>
    </message>
    <message>
        <source>The VMs could not be read</source>
        <translation>Die VMs ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>There are no VMs</source>
        <translation>Es gibt keine VMs</translation>
    </message>
    <message numerus="yes">
        <source>%n VM(s)</source>
        <translation>
            <numerusform>%n VM</numerusform>
            <numerusform>%n VMs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; none owns a device of the host</source>
        <translation>%1; keine besitzt ein Gerät des Hosts</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n of them own(s) devices of the host</source>
        <translation>
            <numerusform>%1; %n davon besitzt Geräte des Hosts</numerusform>
            <numerusform>%1; %n davon besitzen Geräte des Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation>&amp;VMs</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>&amp;Add a node…</source>
        <translation>Knoten &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Import from SSH configuration…</source>
        <translation>Aus SSH-Konfiguration &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Open &amp;pasted output…</source>
        <translation>Ein&amp;gefügte Ausgabe öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Add the &amp;demo nodes</source>
        <translation>&amp;Demo-Knoten hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Filter hardware</source>
        <translation>Hardware &amp;filtern</translation>
    </message>
    <message>
        <source>Take &amp;back the last intent</source>
        <translation>Letztes Vorhaben zurü&amp;cknehmen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Lanekeeper</source>
        <translation>Lanekeeper</translation>
    </message>
    <message>
        <source>Pasted output</source>
        <translation>Eingefügte Ausgabe</translation>
    </message>
    <message>
        <source>A&amp;ll nodes</source>
        <translation>&amp;Alle Knoten</translation>
    </message>
    <message>
        <source>All nodes — Lanekeeper</source>
        <translation>Alle Knoten — Lanekeeper</translation>
    </message>
</context>
<context>
    <name>gui::MarkChart</name>
    <message>
        <source>Arrow keys choose; “As a table” shows the same as text</source>
        <translation>Pfeiltasten wählen; „Als Tabelle“ zeigt dasselbe als Text</translation>
    </message>
</context>
<context>
    <name>gui::MeasureDialog</name>
    <message>
        <source>Measure — %1</source>
        <translation>Messen — %1</translation>
    </message>
    <message>
        <source>What should be measured?</source>
        <translation>Was soll gemessen werden?</translation>
    </message>
    <message>
        <source>%1 is simulated: the numbers say nothing of a real drive, and are marked so.</source>
        <translation>%1 ist simuliert: Die Zahlen sagen nichts über ein echtes Laufwerk und sind so gekennzeichnet.</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>I &amp;know that there is room below this virtual disk</source>
        <translation>Ich &amp;weiß, dass unter dieser virtuellen Disk Platz ist</translation>
    </message>
    <message>
        <source>Installing fio with apt-get. This may take some minutes…</source>
        <translation>fio wird mit apt-get installiert. Das kann einige Minuten dauern&#xa0;…</translation>
    </message>
    <message>
        <source>%1, reads only</source>
        <translation>%1, liest nur</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1&#xa0;…</translation>
    </message>
    <message>
        <source>Looking at the target, without writing anything…</source>
        <translation>Das Ziel wird untersucht, ohne etwas zu schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>&amp;Measure %1</source>
        <translation>%1 &amp;messen</translation>
    </message>
    <message>
        <source>Say first what is measured.</source>
        <translation>Sagen Sie zuerst, was gemessen wird.</translation>
    </message>
    <message>
        <source>In&amp;stall fio there</source>
        <translation>fio dort &amp;installieren</translation>
    </message>
</context>
<context>
    <name>gui::MeasureTargets</name>
    <message>
        <source>A &amp;drive of %1</source>
        <translation>Ein &amp;Laufwerk von %1</translation>
    </message>
    <message>
        <source>A &amp;folder on %1</source>
        <translation>Ein &amp;Ordner auf %1</translation>
    </message>
    <message>
        <source>&amp;Inside a VM</source>
        <translation>In einer &amp;VM</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Full path, such as /var/tmp</source>
        <translation>Voller Pfad, etwa /var/tmp</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Drive or folder inside the VM</source>
        <translation>Laufwerk oder Ordner in der VM</translation>
    </message>
    <message>
        <source>Serial of its drive, or the full path of a folder</source>
        <translation>Seriennummer ihres Laufwerks oder der volle Pfad eines Ordners</translation>
    </message>
    <message>
        <source>No VM is running</source>
        <translation>Keine VM läuft</translation>
    </message>
</context>
<context>
    <name>gui::MeasurementListModel</name>
    <message>
        <source>%1, %2 × %3 s</source>
        <comment>name, runs, seconds</comment>
        <translation>%1, %2 × %3 s</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>gui::MeasurementShelf</name>
    <message>
        <source>%1 What is measured now is gone when the program ends.</source>
        <translation>%1 Was jetzt gemessen wird, ist weg, wenn das Programm endet.</translation>
    </message>
</context>
<context>
    <name>gui::MembersLine</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 und %n weiteren</numerusform>
            <numerusform>%1 und %n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in a cluster with %2, not in the list yet.</source>
        <translation>%1 ist in einem Cluster mit %2, noch nicht in der Liste.</translation>
    </message>
    <message>
        <source>A&amp;dd them…</source>
        <translation>Hin&amp;zufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Do &amp;not offer again</source>
        <translation>Nicht mehr anbie&amp;ten</translation>
    </message>
</context>
<context>
    <name>gui::NodeActions</name>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Neu einlesen</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Verbindung bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplizieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Test connection…</source>
        <translation>Verbindung &amp;testen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Connect at start</source>
        <translation>Beim &amp;Start verbinden</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove node</source>
        <translation>Knoten entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>%1 aus der Liste entfernen?</translation>
    </message>
    <message>
        <source>Nothing changes on the node. Its history stays on this computer.</source>
        <translation>Auf dem Knoten ändert sich nichts. Sein Verlauf bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>%1 &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>gui::NodeBanner</name>
    <message>
        <source>The key of %1 has changed. Lanekeeper did not log in.</source>
        <translation>Der Schlüssel von %1 hat sich geändert. Lanekeeper hat sich nicht angemeldet.</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>Nicht mit %1 verbunden</translation>
    </message>
    <message>
        <source>%1 cannot be changed as it is</source>
        <translation>%1 kann so nicht geändert werden</translation>
    </message>
    <message>
        <source>What you see below is as of %1.</source>
        <translation>Was Sie unten sehen, hat den Stand: %1.</translation>
    </message>
    <message>
        <source>The next attempt is at %1.</source>
        <translation>Der nächste Versuch ist um %1.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Erneut versu&amp;chen</translation>
    </message>
    <message>
        <source>See both &amp;keys…</source>
        <translation>B&amp;eide Schlüssel&#xa0;…</translation>
    </message>
</context>
<context>
    <name>gui::NodeHeader</name>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Neu einlesen</translation>
    </message>
    <message>
        <source>Stop &amp;reading</source>
        <translation>Lesen &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Give a drive to a VM…</source>
        <translation>Laufwerk an VM &amp;geben&#xa0;…</translation>
    </message>
    <message>
        <source>This node is a folder on this computer. Nothing real is changed.</source>
        <translation>Dieser Knoten ist ein Ordner auf diesem Computer. Nichts Echtes wird geändert.</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>Ei&amp;nlesen</translation>
    </message>
</context>
<context>
    <name>gui::NodeListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, cluster %2</source>
        <translation>%1, Cluster %2</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>Alle Knoten</translation>
    </message>
    <message>
        <source>The drives of all nodes in one table</source>
        <translation>Die Laufwerke aller Knoten in einer Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>All nodes, %n of them</source>
        <translation>
            <numerusform>Alle Knoten, insgesamt %n</numerusform>
            <numerusform>Alle Knoten, insgesamt %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::NodeView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>gui::NothingMeasured</name>
    <message>
        <source>M&amp;easure…</source>
        <translation>&amp;Messen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is measured here yet</source>
        <translation>Hier ist noch nichts gemessen</translation>
    </message>
    <message>
        <source>Measuring runs fio on the node or in a VM and shows how fast a drive answers on the host, over VirtIO and passed through. It never writes to a drive: drives are only read, and what has to write does so in a new file of its own that is removed at the end.</source>
        <translation>Beim Messen läuft fio auf dem Knoten oder in einer VM und zeigt, wie schnell ein Laufwerk auf dem Host, über VirtIO und per Passthrough antwortet. Auf ein Laufwerk wird nie geschrieben: Laufwerke werden nur gelesen, und was schreiben muss, tut es in einer eigenen neuen Datei, die am Ende entfernt wird.</translation>
    </message>
    <message>
        <source>Import measureme&amp;nts…</source>
        <translation>Messungen &amp;importieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>gui::NothingRead</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbinden mit %1&#xa0;…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird eingelesen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 was not read yet</source>
        <translation>%1 wurde noch nicht eingelesen</translation>
    </message>
    <message>
        <source>Reading changes nothing on the node and installs nothing there. Its drives, IOMMU groups and VMs are shown here afterwards.</source>
        <translation>Das Einlesen ändert nichts auf dem Knoten und installiert dort nichts. Danach stehen hier seine Laufwerke, IOMMU-Gruppen und VMs.</translation>
    </message>
    <message>
        <source>Its drives, IOMMU groups and VMs are shown here once it was read.</source>
        <translation>Hier stehen seine Laufwerke, IOMMU-Gruppen und VMs, sobald er eingelesen ist.</translation>
    </message>
    <message>
        <source>Read it no&amp;w</source>
        <translation>&amp;Jetzt einlesen</translation>
    </message>
</context>
<context>
    <name>gui::OptionList</name>
    <message>
        <source>Cannot be chosen: %1</source>
        <translation>Nicht wählbar: %1</translation>
    </message>
</context>
<context>
    <name>gui::OutputView</name>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
</context>
<context>
    <name>gui::OverviewPage</name>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blockiert</numerusform>
            <numerusform>%n blockiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know about</source>
        <translation>
            <numerusform>%n zu beachten</numerusform>
            <numerusform>%n zu beachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n bereit</numerusform>
            <numerusform>%n bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noted</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Worst first.</source>
        <translation>%1. Schlimmstes zuerst.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Übe&amp;rsicht</translation>
    </message>
</context>
<context>
    <name>gui::OwnProfile</name>
    <message>
        <source>Requests in flight</source>
        <translation>Anfragen gleichzeitig</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Seconds of each run</source>
        <translation>Sekunden je Lauf</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>fsync after each &amp;write</source>
        <translation>fsync nach jedem &amp;Schreiben</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Größe der Datei</translation>
    </message>
    <message>
        <source>in blocks of</source>
        <translation>in Blöcken von</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>each for</source>
        <translation>je</translation>
    </message>
    <message>
        <source>File of</source>
        <translation>Datei von</translation>
    </message>
    <message>
        <source>Random reads</source>
        <translation>Zufälliges Lesen</translation>
    </message>
    <message>
        <source>Sequential reads</source>
        <translation>Sequenzielles Lesen</translation>
    </message>
    <message>
        <source>Random writes</source>
        <translation>Zufälliges Schreiben</translation>
    </message>
    <message>
        <source>Sequential writes</source>
        <translation>Sequenzielles Schreiben</translation>
    </message>
    <message>
        <source>Reads and writes, 70 to 30</source>
        <translation>Lesen und Schreiben, 70 zu 30</translation>
    </message>
</context>
<context>
    <name>gui::PasswordDialog</name>
    <message>
        <source>Password — %1</source>
        <translation>Passwort — %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>Passphrase of the key %1</source>
        <translation>Passphrase des Schlüssels %1</translation>
    </message>
    <message>
        <source>The host’s key is trusted. The password goes to this node only.</source>
        <translation>Dem Schlüssel des Hosts wird vertraut. Das Passwort geht nur an diesen Knoten.</translation>
    </message>
    <message>
        <source>It unlocks the key on this computer and goes nowhere else.</source>
        <translation>Sie entsperrt den Schlüssel auf diesem Computer und geht nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>The node refused the last one. This is attempt %1.</source>
        <translation>Der Knoten hat das letzte abgelehnt. Dies ist Versuch %1.</translation>
    </message>
    <message>
        <source>The last one did not unlock the key. This is attempt %1.</source>
        <translation>Die letzte hat den Schlüssel nicht entsperrt. Dies ist Versuch %1.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Keep it in the desktop keyring</source>
        <translation>Im &amp;Schlüsselbund des Desktops merken</translation>
    </message>
    <message>
        <source>Otherwise it is kept nowhere, and asked for at each connection.</source>
        <translation>Sonst wird es nirgends aufbewahrt und bei jeder Verbindung abgefragt.</translation>
    </message>
    <message>
        <source>No desktop keyring answers here, so it is kept nowhere.</source>
        <translation>Hier antwortet kein Schlüsselbund, daher wird es nirgends aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>gui::PercentileChart</name>
    <message>
        <source>%1: %2</source>
        <comment>message, job</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>%1 % (µs)</source>
        <translation>%1 % (µs)</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>%1: %2 % within %3</source>
        <translation>%1: %2 % innerhalb von %3</translation>
    </message>
</context>
<context>
    <name>gui::PickNodesDialog</name>
    <message>
        <source>Import from SSH configuration</source>
        <translation>Aus SSH-Konfiguration importieren</translation>
    </message>
    <message>
        <source>Which hosts are Proxmox VE nodes?</source>
        <translation>Welche Hosts sind Proxmox-VE-Knoten?</translation>
    </message>
    <message>
        <source>They are added under the names your SSH configuration gives them, so that it keeps its say. None is connected to before you choose it in the list.</source>
        <translation>Sie werden unter den Namen hinzugefügt, die Ihre SSH-Konfiguration ihnen gibt, damit diese weiterhin gilt. Mit keinem wird verbunden, bevor Sie ihn in der Liste wählen.</translation>
    </message>
    <message>
        <source>Your SSH configuration (~/.ssh/config) names no hosts. Add a node by its name or address instead.</source>
        <translation>Ihre SSH-Konfiguration (~/.ssh/config) nennt keine Hosts. Fügen Sie stattdessen einen Knoten mit Namen oder Adresse hinzu.</translation>
    </message>
    <message>
        <source>Other members of the cluster</source>
        <translation>Andere Mitglieder des Clusters</translation>
    </message>
    <message>
        <source>Which members of %1 should be in the list?</source>
        <translation>Welche Mitglieder von %1 sollen in der Liste stehen?</translation>
    </message>
    <message>
        <source>Names and addresses are what %1 says. They get its user, port and key. None is connected to before you choose it in the list.</source>
        <translation>Namen und Adressen sind, was %1 sagt. Sie bekommen dessen Benutzer, Port und Schlüssel. Mit keinem wird verbunden, bevor Sie ihn in der Liste wählen.</translation>
    </message>
    <message>
        <source>All members of the cluster are in the list.</source>
        <translation>Alle Mitglieder des Clusters sind in der Liste.</translation>
    </message>
    <message>
        <source>Nodes to add</source>
        <translation>Knoten zum Hinzufügen</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  in the list already</source>
        <translation>%1  ·  %2  ·  schon in der Liste</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n node(s)</source>
        <translation>
            <numerusform>%n Knoten &amp;hinzufügen</numerusform>
            <numerusform>%n Knoten &amp;hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PlanPage</name>
    <message>
        <source>What was done can be taken back; you review it like any other plan.</source>
        <translation>Was getan wurde, lässt sich zurücknehmen; Sie prüfen das wie jeden anderen Plan.</translation>
    </message>
    <message>
        <source>Look at the node before you go on; the way back by hand stands above.</source>
        <translation>Sehen Sie nach dem Knoten, bevor Sie fortfahren; der Weg von Hand zurück steht oben.</translation>
    </message>
    <message>
        <source>Nothing has to be taken back.</source>
        <translation>Es muss nichts zurückgenommen werden.</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Nichts ist geplant</translation>
    </message>
    <message>
        <source>Give a drive to a VM, or undo an earlier change in the history. What would be done is shown here first, line by line, with the way back. Nothing on the node changes before you apply it.</source>
        <translation>Geben Sie ein Laufwerk an eine VM, oder nehmen Sie im Verlauf eine frühere Änderung zurück. Was getan würde, steht zuerst hier, Zeile für Zeile, mit dem Weg zurück. Auf dem Knoten ändert sich nichts, bevor Sie es anwenden.</translation>
    </message>
    <message>
        <source>&amp;Give a drive to a VM…</source>
        <translation>Laufwerk an VM &amp;geben&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>Rückgäng&amp;ig&#xa0;…</translation>
    </message>
    <message>
        <source>S&amp;top after this step…</source>
        <translation>Nach diesem Schritt s&amp;toppen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Discard plan…</source>
        <translation>Plan verwer&amp;fen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Anwenden&#xa0;…</translation>
    </message>
    <message>
        <source>Stopping after the step that runs now.</source>
        <translation>Nach dem laufenden Schritt wird gestoppt.</translation>
    </message>
    <message>
        <source>Stopping waits for the end of a step, and asks once.</source>
        <translation>Stoppen wartet auf das Ende eines Schritts und fragt einmal.</translation>
    </message>
    <message>
        <source>Undo is reviewed like any other plan. The entry stays in the history.</source>
        <translation>Die Rücknahme wird geprüft wie jeder andere Plan. Der Eintrag bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Discard plan</source>
        <translation>Plan verwerfen</translation>
    </message>
    <message>
        <source>Discard the plan for %1?</source>
        <translation>Den Plan für %1 verwerfen?</translation>
    </message>
    <message>
        <source>Nothing on the node changes; only what you planned here is forgotten.</source>
        <translation>Auf dem Knoten ändert sich nichts; nur was Sie hier geplant haben, wird vergessen.</translation>
    </message>
    <message>
        <source>&amp;Discard plan</source>
        <translation>Plan &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop after the step that runs now?</source>
        <translation>Nach dem laufenden Schritt stoppen?</translation>
    </message>
    <message>
        <source>A step always ends whole. What is done stays done and can be taken back; the steps after it are not begun.</source>
        <translation>Ein Schritt läuft immer ganz zu Ende. Was getan ist, bleibt getan und lässt sich zurücknehmen; die Schritte danach werden nicht begonnen.</translation>
    </message>
    <message>
        <source>&amp;Stop here</source>
        <translation>Hier &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>More cha&amp;nges</source>
        <translation>&amp;Weitere Änderungen</translation>
    </message>
    <message>
        <source>Sho&amp;w the history</source>
        <translation>Verlauf &amp;zeigen</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>Beri&amp;cht speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Back to the p&amp;lan</source>
        <translation>Z&amp;urück zum Plan</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Schli&amp;eßen</translation>
    </message>
</context>
<context>
    <name>gui::PlanRefusal</name>
    <message>
        <source>Why it is refused</source>
        <translation>Warum es abgelehnt wird</translation>
    </message>
</context>
<context>
    <name>gui::PlanReview</name>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>St&amp;eps and diffs</source>
        <translation>&amp;Schritte und Diffs</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The plan as a shell script</source>
        <translation>Der Plan als Shell-Skript</translation>
    </message>
    <message>
        <source>As a she&amp;ll script</source>
        <translation>Als Shell-Skrip&amp;t</translation>
    </message>
</context>
<context>
    <name>gui::PlotChart</name>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gui::ProofModel</name>
    <message>
        <source>On the host</source>
        <translation>Auf dem Host</translation>
    </message>
    <message>
        <source>In the guest</source>
        <translation>Im Gast</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>gui::ProofOffers</name>
    <message>
        <source>Measur&amp;e the drive…</source>
        <translation>Laufwerk &amp;messen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Stop and start VM %1…</source>
        <translation>VM %1 &amp;stoppen und starten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Start VM %1…</source>
        <translation>VM %1 &amp;starten&#xa0;…</translation>
    </message>
    <message>
        <source>The start stands under a guard, and is reviewed first like any other plan.</source>
        <translation>Der Start läuft mit Wächter und wird zuerst geprüft wie jeder andere Plan.</translation>
    </message>
    <message>
        <source>Was it worth it? Measuring shows it.</source>
        <translation>Hat es sich gelohnt? Messen zeigt es.</translation>
    </message>
</context>
<context>
    <name>gui::ProofPanel</name>
    <message>
        <source>The proof</source>
        <translation>Der Beweis</translation>
    </message>
</context>
<context>
    <name>gui::ProofTable</name>
    <message>
        <source>Checks on the host and in the guest</source>
        <translation>Prüfungen auf dem Host und im Gast</translation>
    </message>
</context>
<context>
    <name>gui::ResultView</name>
    <message>
        <source>Proo&amp;f</source>
        <translation>Be&amp;weis</translation>
    </message>
    <message>
        <source>Steps an&amp;d output</source>
        <translation>Schritte un&amp;d Ausgabe</translation>
    </message>
    <message>
        <source>Paste &amp;what the guest says…</source>
        <translation>Ausgabe des Gasts ein&amp;fügen&#xa0;…</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>N&amp;och einmal prüfen</translation>
    </message>
</context>
<context>
    <name>gui::Sidebar</name>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Noch keine Knoten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Knoten hinzufügen</translation>
    </message>
</context>
<context>
    <name>gui::SpreadChart</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Against the first</source>
        <translation>Gegen die erste</translation>
    </message>
</context>
<context>
    <name>gui::SshForm</name>
    <message>
        <source>C&amp;onnect at start</source>
        <translation>Beim Start &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>pve1, 192.168.1.10 or root@pve1:22</source>
        <translation>pve1, 192.168.1.10 oder root@pve1:22</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>root, or what your SSH configuration says</source>
        <translation>root, oder was Ihre SSH-Konfiguration sagt</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>22, or what your SSH configuration says</source>
        <translation>22, oder was Ihre SSH-Konfiguration sagt</translation>
    </message>
    <message>
        <source>the agent’s keys and the usual files</source>
        <translation>die Schlüssel des Agents und die üblichen Dateien</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>your own for it, instead of its host name</source>
        <translation>Ihr eigener dafür, statt des Hostnamens</translation>
    </message>
    <message>
        <source>Reads the node when the window opens. Otherwise it is read once you choose it.</source>
        <translation>Liest den Knoten ein, wenn das Fenster sich öffnet. Sonst wird er eingelesen, sobald Sie ihn wählen.</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>D&amp;urchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
</context>
<context>
    <name>gui::StatusStrip</name>
    <message>
        <source>Nothing is installed on a node. Keys stay with your SSH agent.</source>
        <translation>Auf einem Knoten wird nichts installiert. Schlüssel bleiben bei Ihrem SSH-Agent.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>gui::StepDocument</name>
    <message>
        <source>Steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
    <message>
        <source>through qm set</source>
        <translation>über qm set</translation>
    </message>
    <message>
        <source>written in one call</source>
        <translation>in einem Aufruf geschrieben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The drive itself or a virtual disk for VM %1?</source>
        <translation>Das Laufwerk selbst oder eine virtuelle Disk für VM %1?</translation>
    </message>
</context>
<context>
    <name>gui::StepListModel</name>
    <message>
        <source>Done: read back, as planned</source>
        <translation>Erledigt: zurückgelesen, wie geplant</translation>
    </message>
</context>
<context>
    <name>gui::TestPanel</name>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>Connecting to %1 and reading it…</source>
        <translation>Verbinden mit %1 und Einlesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>gui::TimeChart</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From (s)</source>
        <translation>Von (s)</translation>
    </message>
    <message>
        <source>To (s)</source>
        <translation>Bis (s)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
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
        <translation>Die Verbindung zum Knoten ist abgerissen, was Sie sehen, kann also alt sein. Lanekeeper verbindet von selbst neu.</translation>
    </message>
    <message>
        <source>The line broke. The measurement goes on there, and is fetched when the node is back.</source>
        <translation>Die Verbindung ist abgerissen. Die Messung läuft dort weiter und wird abgeholt, wenn der Knoten zurück ist.</translation>
    </message>
</context>
<context>
    <name>gui::WrappedText</name>
    <message>
        <source>Text to copy</source>
        <translation>Text zum Kopieren</translation>
    </message>
</context>
</TS>
