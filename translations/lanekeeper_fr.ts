<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AcsOverride</name>
    <message>
        <source>The kernel only pretends that some devices are kept apart (pcie_acs_override).</source>
        <translation>Le noyau fait seulement semblant d’isoler certains périphériques (pcie_acs_override).</translation>
    </message>
    <message>
        <source>A VM that gets a device of such a group may reach devices and memory of the host around the IOMMU.</source>
        <translation>Une VM qui reçoit un périphérique d’un tel groupe peut atteindre des périphériques et de la mémoire de l’hôte en contournant l’IOMMU.</translation>
    </message>
    <message>
        <source>Take the word off the kernel&apos;s command line when you can do without it.</source>
        <translation>Retirez ce paramètre de la ligne de commande du noyau si vous pouvez vous en passer.</translation>
    </message>
    <message>
        <source>Group %1, with %2, is no proof that the drive is kept apart.</source>
        <translation>Le groupe %1, avec %2, ne prouve pas que le disque est isolé.</translation>
    </message>
    <message>
        <source>The kernel was told to pretend so (pcie_acs_override). A faulty or hostile VM could reach the host from there.</source>
        <translation>On a demandé au noyau de faire semblant (pcie_acs_override). Une VM défaillante ou hostile pourrait atteindre l’hôte par là.</translation>
    </message>
    <message>
        <source>Give the drive only to a VM you trust, or put it into another slot.</source>
        <translation>Ne donnez le disque qu’à une VM de confiance, ou mettez-le dans un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>By its name, %1 is a storage system.</source>
        <translation>D’après son nom, %1 est un système de stockage.</translation>
    </message>
    <message>
        <source>ZFS in the guest then has the drive itself: its serial, its SMART data, its flushes. A virtual disk shows the guest none of its health.</source>
        <translation>ZFS dans l’invité a alors le disque lui-même&#xa0;: son numéro de série, ses données SMART, ses vidages de cache. Un disque virtuel ne montre rien de son état à l’invité.</translation>
    </message>
    <message>
        <source>Nothing on the node says that %1 needs the drive itself.</source>
        <translation>Rien sur le nœud n’indique que %1 a besoin du disque lui-même.</translation>
    </message>
    <message>
        <source>A virtual disk is simpler: Proxmox backs it up, snapshots and moves it, and other guests can have disks on the same drive.</source>
        <translation>Un disque virtuel est plus simple&#xa0;: Proxmox le sauvegarde, en fait des instantanés et le déplace, et d’autres invités peuvent avoir des disques sur le même support.</translation>
    </message>
    <message>
        <source>%1 runs Windows.</source>
        <translation>%1 fait tourner Windows.</translation>
    </message>
    <message>
        <source>Windows brings a driver for NVMe and needs one installed for VirtIO, so drivers are no reason against the drive itself.</source>
        <translation>Windows fournit un pilote pour NVMe et il faut lui en installer un pour VirtIO&#xa0;: les pilotes ne sont donc pas une raison contre le disque lui-même.</translation>
    </message>
    <message>
        <source>The cluster moves or copies %1 by itself.</source>
        <translation>Le cluster déplace ou copie %1 de lui-même.</translation>
    </message>
    <message>
        <source>With the drive it stays on this node; with a virtual disk on shared or replicated storage it goes on elsewhere.</source>
        <translation>Avec le disque, elle reste sur ce nœud&#xa0;; avec un disque virtuel sur un stockage partagé ou répliqué, elle continue ailleurs.</translation>
    </message>
    <message>
        <source>Whether the cluster moves %1 by itself could not be read.</source>
        <translation>Impossible de déterminer si le cluster déplace %1 de lui-même.</translation>
    </message>
    <message>
        <source>In a cluster %1 could be moved between nodes.</source>
        <translation>Dans un cluster, %1 pourrait être déplacée d’un nœud à l’autre.</translation>
    </message>
    <message>
        <source>What is on a virtual disk is in such a backup, what is on the drive itself is not. With the drive, the guest has to back it up on its own.</source>
        <translation>Ce qui est sur un disque virtuel est dans une telle sauvegarde, ce qui est sur le disque lui-même ne l’est pas. Avec le disque, l’invité doit le sauvegarder lui-même.</translation>
    </message>
    <message>
        <source>Whether Proxmox backs %1 up could not be read.</source>
        <translation>Impossible de déterminer si Proxmox sauvegarde %1.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Proxmox backs %1 up.</source>
        <translation>Proxmox sauvegarde %1.</translation>
    </message>
    <message>
        <source>%1 has snapshots.</source>
        <translation>%1 a des instantanés.</translation>
    </message>
    <message>
        <source>They hold virtual disks only. On the drive itself, snapshots are the business of the guest&apos;s file system.</source>
        <translation>Ils ne contiennent que des disques virtuels. Sur le disque lui-même, les instantanés sont l’affaire du système de fichiers de l’invité.</translation>
    </message>
    <message>
        <source>The memory of %1 may not fit beside everything else.</source>
        <translation>La mémoire de %1 pourrait ne pas tenir à côté de tout le reste.</translation>
    </message>
    <message>
        <source>With a passed-through device all of it is taken at the start and stays taken; without one the host can balloon, share and swap.</source>
        <translation>Avec un périphérique en passthrough, elle est prise en entier au démarrage et le reste&#xa0;; sans lui, l’hôte peut la réduire (ballooning), la partager et la mettre en swap.</translation>
    </message>
    <message>
        <source>As a separate ZFS log (SLOG), %1 is a poor choice unless it has power-loss protection.</source>
        <translation>Comme journal ZFS séparé (SLOG), %1 est un mauvais choix, sauf s’il a une protection contre les coupures de courant.</translation>
    </message>
    <message>
        <source>Its write cache is volatile, and nothing readable here says that it outlives a power cut. Then synchronous writes wait for the flash, passed through or not.</source>
        <translation>Son cache d’écriture est volatil, et rien de lisible ici ne dit qu’il survit à une coupure de courant. Les écritures synchrones attendent alors la mémoire flash, passthrough ou non.</translation>
    </message>
    <message>
        <source>Which way is faster here, only a measurement on this node says.</source>
        <translation>Quelle voie est la plus rapide ici, seule une mesure sur ce nœud le dit.</translation>
    </message>
    <message>
        <source>Numbers from other machines do not hold for this one.</source>
        <translation>Les chiffres d’autres machines ne valent pas pour celle-ci.</translation>
    </message>
</context>
<context>
    <name>Applier</name>
    <message>
        <source>There is no record of the change %1.</source>
        <translation>Il n’y a pas d’enregistrement de la modification %1.</translation>
    </message>
    <message>
        <source>The restart was given up, and the change is taken back.</source>
        <translation>Le redémarrage a été abandonné, et la modification est annulée.</translation>
    </message>
    <message>
        <source>The configuration of %1 was changed.</source>
        <translation>La configuration de %1 a été modifiée.</translation>
    </message>
    <message>
        <source>%1 was started.</source>
        <translation>%1 a été démarrée.</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>%1 a été arrêtée.</translation>
    </message>
    <message>
        <source>Another device sits in the drive&apos;s slot.</source>
        <translation>Un autre périphérique se trouve dans l’emplacement du disque.</translation>
    </message>
    <message>
        <source>The mapping %1 was changed.</source>
        <translation>La correspondance %1 a été modifiée.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 a été modifié.</translation>
    </message>
    <message>
        <source>The node was restarted.</source>
        <translation>Le nœud a été redémarré.</translation>
    </message>
    <message>
        <source>The start of %1 would take something else from the host.</source>
        <translation>Le démarrage de %1 prendrait autre chose à l’hôte.</translation>
    </message>
    <message>
        <source>It would need other steps now.</source>
        <translation>Il faudrait maintenant d’autres étapes.</translation>
    </message>
    <message>
        <source>The node changed since this plan was made. %1 Nothing was written; look at the plan again.</source>
        <translation>Le nœud a changé depuis que ce plan a été fait. %1 Rien n’a été écrit&#xa0;; revoyez le plan.</translation>
    </message>
    <message>
        <source>Stopped before anything was done.</source>
        <translation>Arrêt avant que quoi que ce soit ait été fait.</translation>
    </message>
    <message>
        <source>%1 has to restart before this goes on. Restart it when its guests may stop, then resume this change; or take it back.</source>
        <translation>%1 doit redémarrer avant la suite. Redémarrez-le quand ses invités peuvent s’arrêter, puis poursuivez cette modification&#xa0;; ou annulez-la.</translation>
    </message>
    <message>
        <source>Stopped before the next step, as asked.</source>
        <translation>Arrêt avant l’étape suivante, comme demandé.</translation>
    </message>
    <message>
        <source>What was done before can be taken back from the history.</source>
        <translation>Ce qui a été fait avant peut être annulé depuis l’historique.</translation>
    </message>
    <message>
        <source>Nothing of this plan was done.</source>
        <translation>Rien de ce plan n’a été fait.</translation>
    </message>
    <message>
        <source>Whether the last step took effect is not known yet: resume this change to find out.</source>
        <translation>On ne sait pas encore si la dernière étape a pris effet&#xa0;: poursuivez cette modification pour le savoir.</translation>
    </message>
    <message>
        <source>The steps ended, but that could not be recorded on the node. Resume this change to close it.</source>
        <translation>Les étapes sont terminées, mais cela n’a pas pu être enregistré sur le nœud. Poursuivez cette modification pour la clore.</translation>
    </message>
    <message>
        <source>The node never heard of this change. Nothing of it was done.</source>
        <translation>Le nœud n’a jamais eu connaissance de cette modification. Rien n’en a été fait.</translation>
    </message>
    <message>
        <source>This change was brought to an end before.</source>
        <translation>Cette modification a déjà été menée à son terme.</translation>
    </message>
    <message>
        <source>This change was begun on %1, and this node is %2.</source>
        <translation>Cette modification a été commencée sur %1, et ce nœud est %2.</translation>
    </message>
    <message>
        <source>This change waits until then; resume it, or take it back.</source>
        <translation>Cette modification attend jusque-là ; poursuivez-la alors, ou annulez-la.</translation>
    </message>
</context>
<context>
    <name>ApplyText</name>
    <message>
        <source>Reading %1 again before anything is changed</source>
        <translation>Relecture de %1 avant toute modification</translation>
    </message>
    <message>
        <source>You can use the other nodes meanwhile. Each step is written down, here and on %1, before it is done.</source>
        <translation>Vous pouvez utiliser les autres nœuds pendant ce temps. Chaque étape est notée, ici et sur %1, avant d’être exécutée.</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 steps, as you asked</source>
        <translation>Arrêt après %1 étapes sur %2, comme demandé</translation>
    </message>
    <message>
        <source>Stopped at step %1 of %2; it may have taken effect</source>
        <translation>Arrêt à l’étape %1 sur %2&#xa0;; elle a peut-être pris effet</translation>
    </message>
    <message>
        <source>%1 was not changed</source>
        <translation>%1 n’a pas été modifié</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 steps</source>
        <translation>Arrêt après %1 étapes sur %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Each step was read back and is as planned. Receipts are kept here and on %1.</source>
        <translation>Chaque étape a été relue et est comme prévu. Des reçus sont conservés ici et sur %1.</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>Given to %1.</source>
        <translation>Donné à %1.</translation>
    </message>
    <message>
        <source>Alone in group %1, empty.</source>
        <translation>Seul dans le groupe %1, vide.</translation>
    </message>
    <message>
        <source>The drive is idle, but a VM would get all of group %1.</source>
        <translation>Le disque est inutilisé, mais une VM recevrait tout le groupe %1.</translation>
    </message>
    <message>
        <source>No NVMe drive is in what was pasted.</source>
        <translation>Il n’y a aucun disque NVMe dans ce qui a été collé.</translation>
    </message>
    <message>
        <source>This machine does not run Proxmox VE.</source>
        <translation>Cette machine n’exécute pas Proxmox VE.</translation>
    </message>
    <message>
        <source>This node has no NVMe drive.</source>
        <translation>Ce nœud n’a aucun disque NVMe.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n NVMe drive(s) can be given to a VM, but the node may not come back from its next start.</source>
        <translation>
            <numerusform>Disques NVMe pouvant être donnés à une VM&#xa0;: %1 sur %n&#xa0;; mais le nœud pourrait ne pas revenir de son prochain démarrage.</numerusform>
            <numerusform>Disques NVMe pouvant être donnés à une VM&#xa0;: %1 sur %n&#xa0;; mais le nœud pourrait ne pas revenir de son prochain démarrage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n NVMe drive(s) can be given to a VM; nothing on the host needs changing.</source>
        <translation>
            <numerusform>Disques NVMe pouvant être donnés à une VM&#xa0;: %1 sur %n&#xa0;; rien à changer sur l’hôte.</numerusform>
            <numerusform>Disques NVMe pouvant être donnés à une VM&#xa0;: %1 sur %n&#xa0;; rien à changer sur l’hôte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No drive can be given to a VM. %1</source>
        <translation>Aucun disque ne peut être donné à une VM. %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n NVMe drive(s) are given to VMs.</source>
        <translation>
            <numerusform>Le seul disque NVMe est donné à une VM.</numerusform>
            <numerusform>Les %n disques NVMe sont tous donnés à des VM.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n NVMe drive(s) can be given to a VM.</source>
        <translation>
            <numerusform>Le seul disque NVMe ne peut pas être donné à une VM.</numerusform>
            <numerusform>Aucun des %n disques NVMe ne peut être donné à une VM.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupMissesDrive</name>
    <message>
        <source>It succeeds and says nothing of it. When the VM is off at that time, Proxmox starts it paused for the backup, and the host loses the drive to it as at any start.</source>
        <translation>Elle réussit et n’en dit rien. Si la VM est éteinte à ce moment-là, Proxmox la démarre en pause pour la sauvegarde, et l’hôte perd le disque à son profit, comme à tout démarrage.</translation>
    </message>
    <message>
        <source>Mode stop also shuts the VM down and starts it again; it stays off when the drive cannot be taken at that moment.</source>
        <translation>Le mode stop éteint aussi la VM et la redémarre&#xa0;; elle reste éteinte si le disque ne peut pas être pris à ce moment-là.</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>The backup job %1 (storage %2, mode %3) takes %4, but not what is on the drive.</source>
        <translation>La tâche de sauvegarde %1 (stockage %2, mode %3) prend %4, mais pas ce qui est sur le disque.</translation>
    </message>
    <message>
        <source>Back up the drive from inside the guest. A restored or cloned VM has the hostpci line too: take it out before that one starts.</source>
        <translation>Sauvegardez le disque depuis l’invité. Une VM restaurée ou clonée a aussi la ligne hostpci&#xa0;: retirez-la avant de démarrer cette VM.</translation>
    </message>
    <message>
        <source>Whether a backup job takes %1 could not be read.</source>
        <translation>Impossible de déterminer si une tâche de sauvegarde prend %1.</translation>
    </message>
    <message>
        <source>No backup job of Proxmox takes what is on a drive of its own.</source>
        <translation>Aucune tâche de sauvegarde de Proxmox ne prend ce qui est sur un disque donné en propre.</translation>
    </message>
    <message>
        <source>Back up the drive from inside the guest.</source>
        <translation>Sauvegardez le disque depuis l’invité.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>BalloonHasNoEffect</name>
    <message>
        <source>The balloon of %1 gives no memory back any more.</source>
        <translation>Le ballooning de %1 ne rend plus de mémoire.</translation>
    </message>
    <message>
        <source>With a passed-through device the guest keeps all of its memory.</source>
        <translation>Avec un périphérique en passthrough, l’invité garde toute sa mémoire.</translation>
    </message>
    <message>
        <source>Count with the full size, or set the balloon to 0.</source>
        <translation>Comptez avec la taille entière, ou mettez le ballooning à 0.</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>Another device sits in the place of %1 now.</source>
        <translation>Un autre périphérique se trouve maintenant à la place de %1.</translation>
    </message>
    <message>
        <source>%1 is with another driver than %2 now.</source>
        <translation>%1 est maintenant avec un autre pilote que %2.</translation>
    </message>
    <message>
        <source>%1 is in use: %2</source>
        <translation>%1 est utilisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The driver %2 did not take %1.</source>
        <translation>Le pilote %2 n’a pas pris %1.</translation>
    </message>
    <message>
        <source>%1 could not be handed to %2.</source>
        <translation>%1 n’a pas pu être confié à %2.</translation>
    </message>
    <message>
        <source>The node&apos;s answer makes no sense. Read it again.</source>
        <translation>La réponse du nœud n’a pas de sens. Relisez-le.</translation>
    </message>
    <message>
        <source>%1 is with %2 now.</source>
        <translation>%1 est maintenant avec %2.</translation>
    </message>
    <message>
        <source>%1 is not where it was.</source>
        <translation>%1 n’est plus où il était.</translation>
    </message>
</context>
<context>
    <name>BlastRadius</name>
    <message>
        <source>swap</source>
        <translation>swap</translation>
    </message>
    <message>
        <source>Its boot drive, %1</source>
        <translation>Son disque d’amorçage, %1</translation>
    </message>
    <message>
        <source>File systems on %1</source>
        <translation>Systèmes de fichiers sur %1</translation>
    </message>
    <message>
        <source>ZFS pool %1</source>
        <translation>Pool ZFS %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>LVM volume group %1</source>
        <translation>Groupe de volumes LVM %1</translation>
    </message>
    <message>
        <source>Guests’ disks on %1</source>
        <translation>Disques d’invités sur %1</translation>
    </message>
    <message>
        <source>What stands on %1</source>
        <translation>Ce qui se trouve sur %1</translation>
    </message>
    <message>
        <source>this SSH session</source>
        <translation>cette session SSH</translation>
    </message>
    <message>
        <source>%1, and with it this SSH session</source>
        <translation>%1, et avec lui cette session SSH</translation>
    </message>
    <message>
        <source>the way to the internet</source>
        <translation>l’accès à Internet</translation>
    </message>
    <message>
        <source>%1, the way to the internet</source>
        <translation>%1, l’accès à Internet</translation>
    </message>
    <message>
        <source>Network port %1</source>
        <translation>Port réseau %1</translation>
    </message>
    <message>
        <source>unknown driver</source>
        <translation>pilote inconnu</translation>
    </message>
</context>
<context>
    <name>BootGuard</name>
    <message>
        <source>The node has no room for copies of what it starts from. Nothing was changed.</source>
        <translation>Le nœud n’a pas de place pour des copies de ce sur quoi il démarre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Somebody changed the node&apos;s boot settings in the meantime. Nothing was changed; look at the plan again.</source>
        <translation>Quelqu’un a modifié entre-temps les réglages d’amorçage du nœud. Rien n’a été modifié&#xa0;; revoyez le plan.</translation>
    </message>
    <message>
        <source>This node has no systemd that could run a guard at its start.</source>
        <translation>Ce nœud n’a pas de systemd qui pourrait lancer un garde-fou à son démarrage.</translation>
    </message>
    <message>
        <source>The guard could not be set. Nothing was changed.</source>
        <translation>Le garde-fou n’a pas pu être posé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The guard on the node does not do what it is told.</source>
        <translation>Le garde-fou sur le nœud ne fait pas ce qu’on lui demande.</translation>
    </message>
    <message>
        <source>Saved, and set for %1 minutes after the next start. At the node&apos;s screen: sh %2 confirm</source>
        <translation>Enregistré, et réglé sur %1 minutes après le prochain démarrage. À l’écran du nœud&#xa0;: sh %2 confirm</translation>
    </message>
    <message>
        <source>Nobody confirmed in time: the node put its old boot settings back.</source>
        <translation>Personne n’a confirmé à temps&#xa0;: le nœud a remis ses anciens réglages d’amorçage.</translation>
    </message>
    <message>
        <source>The guard is gone.</source>
        <translation>Le garde-fou a disparu.</translation>
    </message>
    <message>
        <source>The node put its old boot settings back by itself.</source>
        <translation>Le nœud a remis de lui-même ses anciens réglages d’amorçage.</translation>
    </message>
    <message>
        <source>The node runs with its old kernel command line, so there is nothing to confirm. The new one was to be tried once: the kernel did not come up with it, or it was not started yet. Take the change back, or restart the node with it.</source>
        <translation>Le nœud tourne avec son ancienne ligne de commande du noyau : il n’y a donc rien à confirmer. La nouvelle devait être essayée une fois : soit le noyau n’a pas démarré avec elle, soit elle n’a pas encore servi à un démarrage. Annulez la modification, ou redémarrez le nœud avec elle.</translation>
    </message>
</context>
<context>
    <name>BootLoaderUnclear</name>
    <message>
        <source>What starts this node is unclear: GRUB or systemd-boot.</source>
        <translation>On ne sait pas clairement ce qui démarre ce nœud&#xa0;: GRUB ou systemd-boot.</translation>
    </message>
    <message>
        <source>Each has its own file for the kernel&apos;s command line, and a change in the wrong one does nothing.</source>
        <translation>Chacun a son propre fichier pour la ligne de commande du noyau, et une modification dans le mauvais ne fait rien.</translation>
    </message>
    <message>
        <source>Look at “proxmox-boot-tool status” before you change the kernel&apos;s command line.</source>
        <translation>Consultez «&#xa0;proxmox-boot-tool status&#xa0;» avant de modifier la ligne de commande du noyau.</translation>
    </message>
</context>
<context>
    <name>BootRenewal</name>
    <message>
        <source>%1 was ended from outside before it was done.</source>
        <translation>%1 a été interrompu de l’extérieur avant la fin.</translation>
    </message>
    <message>
        <source>%1 is not on this node.</source>
        <translation>%1 n’est pas sur ce nœud.</translation>
    </message>
    <message>
        <source>%1 made no image, so the next start is as before.</source>
        <translation>%1 n’a produit aucune image&#xa0;: le prochain démarrage se fera comme avant.</translation>
    </message>
    <message>
        <source>An image is not as the files say, so the next start may be as before.</source>
        <translation>Une image ne correspond pas à ce que disent les fichiers&#xa0;: le prochain démarrage peut se faire comme avant.</translation>
    </message>
    <message>
        <source>%1 failed. The node was not restarted, and starts as before or with what it wrote.</source>
        <translation>%1 a échoué. Le nœud n’a pas été redémarré&#xa0;; il démarrera comme avant ou avec ce qui a été écrit.</translation>
    </message>
    <message>
        <source>GRUB&apos;s menu does not read as planned, so the node must not be restarted for it.</source>
        <translation>Le menu de GRUB n’est pas comme prévu&#xa0;: il ne faut pas redémarrer le nœud pour cela.</translation>
    </message>
    <message>
        <source>GRUB cannot be told to try the new command line once. The node starts as before.</source>
        <translation>Impossible de faire essayer une fois la nouvelle ligne de commande à GRUB. Le nœud démarre comme avant.</translation>
    </message>
    <message>
        <source>%1 failed. The node starts as before.</source>
        <translation>%1 a échoué. Le nœud démarre comme avant.</translation>
    </message>
    <message>
        <source>systemd-boot cannot be told to try the new command line once. The node starts as before. Take the change back and plan it anew.</source>
        <translation>On ne peut pas demander à systemd-boot d’essayer une fois la nouvelle ligne de commande. Le nœud démarre comme avant. Annulez la modification et planifiez-la de nouveau.</translation>
    </message>
    <message>
        <source>What systemd-boot is to start once does not read as planned, so the node must not be restarted for it.</source>
        <translation>Ce que systemd-boot doit démarrer une fois ne correspond pas au plan ; il ne faut donc pas redémarrer le nœud pour cela.</translation>
    </message>
</context>
<context>
    <name>CapacityShares</name>
    <message>
        <source>Host’s own: system, pools</source>
        <translation>À l’hôte&#xa0;: système, pools</translation>
    </message>
    <message>
        <source>Guests’ disks</source>
        <translation>Disques d’invités</translation>
    </message>
    <message>
        <source>Old data</source>
        <translation>Anciennes données</translation>
    </message>
    <message>
        <source>Given to a VM</source>
        <translation>Donné à une VM</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
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
        <translation>Mo</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>B</source>
        <comment>bytes</comment>
        <translation>o</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>This file is not a capture of a node.</source>
        <translation>Ce fichier n’est pas une capture de nœud.</translation>
    </message>
    <message>
        <source>This capture was made by a newer Lanekeeper. Open it with that one.</source>
        <translation>Cette capture a été faite par un Lanekeeper plus récent. Ouvrez-la avec celui-ci.</translation>
    </message>
    <message>
        <source>This capture is damaged or incomplete. Ask for the file again.</source>
        <translation>Cette capture est endommagée ou incomplète. Redemandez le fichier.</translation>
    </message>
</context>
<context>
    <name>CapturedShell</name>
    <message>
        <source>This is a saved picture of a node. It can be looked at and planned on, but nothing can be asked of it or done to it.</source>
        <translation>Ceci est l’image enregistrée d’un nœud. On peut la consulter et planifier dessus, mais rien ne peut lui être demandé ni y être fait.</translation>
    </message>
</context>
<context>
    <name>ChartData</name>
    <message>
        <source>There are no IOMMU groups: nothing is isolated</source>
        <translation>Il n’y a pas de groupes IOMMU&#xa0;: rien n’est isolé</translation>
    </message>
    <message>
        <source>Group %1 ties a drive to other devices</source>
        <translation>Le groupe %1 lie un disque à d’autres périphériques</translation>
    </message>
    <message>
        <source>Group %1 ties a drive to what the host needs: %2</source>
        <translation>Le groupe %1 lie un disque à ce dont l’hôte a besoin&#xa0;: %2</translation>
    </message>
    <message>
        <source>No group holds an NVMe drive</source>
        <translation>Aucun groupe ne contient de disque NVMe</translation>
    </message>
    <message>
        <source>Every NVMe drive is alone in its group</source>
        <translation>Chaque disque NVMe est seul dans son groupe</translation>
    </message>
    <message>
        <source>There is no NVMe drive</source>
        <translation>Il n’y a aucun disque NVMe</translation>
    </message>
    <message>
        <source>No drive is empty</source>
        <translation>Aucun disque n’est vide</translation>
    </message>
    <message numerus="yes">
        <source>%n drive(s) are empty: %1 of %2</source>
        <translation>
            <numerusform>%n disque vide&#xa0;: %1 sur %2</numerusform>
            <numerusform>%n disques vides&#xa0;: %1 sur %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Measurements by Lanekeeper</source>
        <translation>Mesures de Lanekeeper</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>%1, group %2</source>
        <translation>%1, groupe %2</translation>
    </message>
    <message>
        <source>Nothing is known about it, so it stays with the host.</source>
        <translation>On n’en sait rien&#xa0;: il reste donc à l’hôte.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>état inconnu</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Rien ne s’y oppose.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The drive itself or a virtual disk? %1 and VM %2:</source>
        <translation>Le disque lui-même ou un disque virtuel&#xa0;? %1 et la VM %2&#xa0;:</translation>
    </message>
    <message>
        <source>Shows the plan, asks, makes it true step by step and says how to take it back.</source>
        <translation>Montre le plan, demande, le réalise étape par étape et dit comment l’annuler.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteinte</translation>
    </message>
    <message>
        <source>Should the node not come back, here is what to type at its screen: %1</source>
        <translation>Si le nœud ne revient pas, voici ce qu’il faut taper à son écran&#xa0;: %1</translation>
    </message>
    <message>
        <source>Restart and go on: lanekeeper resume %1 --reboot. To take it back: lanekeeper undo %1 %2</source>
        <translation>Redémarrer et poursuivre&#xa0;: lanekeeper resume %1 --reboot. Pour annuler&#xa0;: lanekeeper undo %1 %2</translation>
    </message>
    <message>
        <source>The plan is still open. Go on with it: lanekeeper resume %1</source>
        <translation>Le plan est encore ouvert. Pour le poursuivre&#xa0;: lanekeeper resume %1</translation>
    </message>
    <message>
        <source>The way back: lanekeeper undo %1 %2</source>
        <translation>Le chemin du retour&#xa0;: lanekeeper undo %1 %2</translation>
    </message>
    <message>
        <source>Nothing on the node was changed.</source>
        <translation>Rien n’a été modifié sur le nœud.</translation>
    </message>
    <message>
        <source>Done. It is in the journal as %1.</source>
        <translation>Terminé. C’est dans le journal sous %1.</translation>
    </message>
    <message>
        <source>To take it back: lanekeeper undo %1 %2</source>
        <translation>Pour annuler&#xa0;: lanekeeper undo %1 %2</translation>
    </message>
    <message>
        <source>This gives something up. To go on, type %1:</source>
        <translation>Ceci fait renoncer à quelque chose. Pour continuer, tapez %1&#xa0;:</translation>
    </message>
    <message>
        <source>There is no terminal to type at. Read the plan, then add --typed %1.</source>
        <translation>Il n’y a pas de terminal où taper. Lisez le plan, puis ajoutez --typed %1.</translation>
    </message>
    <message>
        <source>That was not %1; nothing was changed.</source>
        <translation>Ce n’était pas %1&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no terminal to ask at. Read the plan, then add --yes.</source>
        <translation>Il n’y a pas de terminal où demander. Lisez le plan, puis ajoutez --yes.</translation>
    </message>
    <message>
        <source>Left as it is; nothing was changed.</source>
        <translation>Laissé tel quel&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopping after the step that runs now.</source>
        <translation>Arrêt après l’étape en cours.</translation>
    </message>
    <message>
        <source>Apply this on %1?</source>
        <translation>Appliquer ceci sur %1&#xa0;?</translation>
    </message>
    <message>
        <source>The measurement is shown, but could not be kept.</source>
        <translation>La mesure est affichée, mais n’a pas pu être conservée.</translation>
    </message>
    <message>
        <source>The whole comparison: lanekeeper benchmark --compare %1</source>
        <translation>La comparaison complète&#xa0;: lanekeeper benchmark --compare %1</translation>
    </message>
    <message>
        <source>The line broke. The measurement goes on there; connecting again…</source>
        <translation>La connexion s’est coupée. La mesure continue là-bas&#xa0;; reconnexion…</translation>
    </message>
    <message>
        <source>The measurement goes on there. Fetch it later with: %1</source>
        <translation>La mesure continue là-bas. Récupérez-la plus tard avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>To say that it has room, add --storage-has-room.</source>
        <translation>Pour indiquer qu’il y a de la place, ajoutez --storage-has-room.</translation>
    </message>
    <message>
        <source>To have it installed, add --install-fio.</source>
        <translation>Pour le faire installer, ajoutez --install-fio.</translation>
    </message>
    <message>
        <source>Install fio on %1 with apt-get?</source>
        <translation>Installer fio sur %1 avec apt-get&#xa0;?</translation>
    </message>
    <message>
        <source>Installing fio…</source>
        <translation>Installation de fio…</translation>
    </message>
    <message>
        <source>Looking at what is to be measured…</source>
        <translation>Examen de ce qui doit être mesuré…</translation>
    </message>
    <message>
        <source>An earlier measurement is still there; it may run now and disturb this one. Fetch it with --collect %1.</source>
        <translation>Une mesure antérieure est encore là&#xa0;; elle tourne peut-être en ce moment et perturbe celle-ci. Récupérez-la avec --collect %1.</translation>
    </message>
    <message>
        <source>Measure now?</source>
        <translation>Mesurer maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>This is no id of a measurement.</source>
        <translation>Ce n’est pas un identifiant de mesure.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Nothing is kept of a drive with this serial.</source>
        <translation>Rien n’est conservé d’un disque portant ce numéro de série.</translation>
    </message>
    <message>
        <source>The call is: lanekeeper %1 %2</source>
        <translation>L’appel est&#xa0;: lanekeeper %1 %2</translation>
    </message>
    <message>
        <source>Nothing can be measured on what was saved of a node.</source>
        <translation>Rien ne peut être mesuré sur ce qui a été enregistré d’un nœud.</translation>
    </message>
    <message>
        <source>Measures a drive with fio: on the node, in a folder or in a guest. Drives are only read; --compare and --import need no node.</source>
        <translation>Mesure un disque avec fio&#xa0;: sur le nœud, dans un dossier ou dans un invité. Les disques sont seulement lus&#xa0;; --compare et --import n’ont pas besoin de nœud.</translation>
    </message>
    <message>
        <source>Name a drive or a folder, not both.</source>
        <translation>Indiquez un disque ou un dossier, pas les deux.</translation>
    </message>
    <message>
        <source>Say what to measure: --drive DRIVE, --file FOLDER or --guest VM.</source>
        <translation>Dites quoi mesurer&#xa0;: --drive DRIVE, --file FOLDER ou --guest VM.</translation>
    </message>
    <message>
        <source>--%1 needs a number.</source>
        <translation>--%1 attend un nombre.</translation>
    </message>
    <message>
        <source>--%1 needs a size such as 4k, 1M or 8G.</source>
        <translation>--%1 attend une taille comme 4k, 1M ou 8G.</translation>
    </message>
    <message>
        <source>There is no pattern “%1”; there are read, randread, write, randwrite and randrw.</source>
        <translation>Il n’y a pas de motif «&#xa0;%1&#xa0;»&#xa0;; il y a read, randread, write, randwrite et randrw.</translation>
    </message>
    <message>
        <source>The NVMe drive to read: its serial, its PCI address or a path below /dev.</source>
        <translation>Le disque NVMe à lire&#xa0;: son numéro de série, son adresse PCI ou un chemin sous /dev.</translation>
    </message>
    <message>
        <source>Measure in a new file in this folder; it has no name and is gone at the end.</source>
        <translation>Mesurer dans un nouveau fichier de ce dossier&#xa0;; il n’a pas de nom et disparaît à la fin.</translation>
    </message>
    <message>
        <source>Measure in this running VM, through its guest agent.</source>
        <translation>Mesurer dans cette VM en marche, par son agent invité.</translation>
    </message>
    <message>
        <source>quick (a minute), thorough (six runs of each job) or guide.</source>
        <translation>quick (une minute), thorough (six passes de chaque test) ou guide.</translation>
    </message>
    <message>
        <source>How often each job runs.</source>
        <translation>Nombre de passes de chaque test.</translation>
    </message>
    <message>
        <source>How long each run counts.</source>
        <translation>Durée comptée de chaque passe.</translation>
    </message>
    <message>
        <source>Seconds before each run that do not count.</source>
        <translation>Secondes non comptées avant chaque passe.</translation>
    </message>
    <message>
        <source>Size of the file, such as 1G.</source>
        <translation>Taille du fichier, par exemple 1G.</translation>
    </message>
    <message>
        <source>One job of your own: read, randread, write, randwrite or randrw.</source>
        <translation>Un test à vous&#xa0;: read, randread, write, randwrite ou randrw.</translation>
    </message>
    <message>
        <source>Its block, such as 4k or 1M.</source>
        <translation>Son bloc, par exemple 4k ou 1M.</translation>
    </message>
    <message>
        <source>How many requests it has in flight.</source>
        <translation>Nombre de ses requêtes simultanées.</translation>
    </message>
    <message>
        <source>How many processes work side by side.</source>
        <translation>Nombre de processus travaillant côte à côte.</translation>
    </message>
    <message>
        <source>fsync after each write.</source>
        <translation>fsync après chaque écriture.</translation>
    </message>
    <message>
        <source>Install fio on the node where it is missing.</source>
        <translation>Installer fio sur le nœud s’il y manque.</translation>
    </message>
    <message>
        <source>You know that what lies under this virtual machine&apos;s disk has room.</source>
        <translation>Vous savez que ce qui se trouve sous le disque de cette machine virtuelle a de la place.</translation>
    </message>
    <message>
        <source>Fetch a measurement that went on without us.</source>
        <translation>Récupérer une mesure qui a continué sans nous.</translation>
    </message>
    <message>
        <source>Keep and show a JSON file that fio wrote elsewhere.</source>
        <translation>Conserver et afficher un fichier JSON écrit ailleurs par fio.</translation>
    </message>
    <message>
        <source>Compare what is kept of the drive with this serial.</source>
        <translation>Comparer ce qui est conservé du disque portant ce numéro de série.</translation>
    </message>
    <message>
        <source>Print the measurement as one JSON object.</source>
        <translation>Afficher la mesure sous la forme d’un objet JSON.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>VM %1 on %2</source>
        <translation>VM %1 sur %2</translation>
    </message>
    <message>
        <source>%1, drive %2 (%3)</source>
        <translation>%1, disque %2 (%3)</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simulé</translation>
    </message>
    <message>
        <source>%1 to %2 (%3 %)</source>
        <translation>%1 à %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>pas d’intervalle</translation>
    </message>
    <message>
        <source>runs: %1</source>
        <translation>passes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Measuring on %1, with %2 (%3). About %4.</source>
        <translation>Mesure sur %1, avec %2 (%3). Environ %4.</translation>
    </message>
    <message>
        <source>Once each: %1.</source>
        <translation>Une fois chacun&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n times each: %1.</source>
        <translation>
            <numerusform>%n fois chacun&#xa0;: %1.</numerusform>
            <numerusform>%n fois chacun&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is only read; nothing is written.</source>
        <translation>%1 est seulement lu&#xa0;; rien n’est écrit.</translation>
    </message>
    <message>
        <source>A new file of %1 in %2 is written and read. It has no name, and is gone when fio ends, however that happens. There is room for %3.</source>
        <translation>Un nouveau fichier de %1 dans %2 est écrit et lu. Il n’a pas de nom et disparaît quand fio se termine, quelle qu’en soit la façon. Il y a de la place pour %3.</translation>
    </message>
    <message>
        <source>A new file of %1 in %2 is filled, then read. It has no name, and is gone when fio ends, however that happens. There is room for %3.</source>
        <translation>Un nouveau fichier de %1 dans %2 est rempli, puis lu. Il n’a pas de nom et disparaît quand fio se termine, quelle qu’en soit la façon. Il y a de la place pour %3.</translation>
    </message>
    <message>
        <source>Stopped before its end; this is what was measured until then.</source>
        <translation>Arrêtée avant la fin&#xa0;; voici ce qui a été mesuré jusque-là.</translation>
    </message>
    <message>
        <source>It failed before its end: %1</source>
        <translation>Échec avant la fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Drive %1 (%2)%3</source>
        <translation>Disque %1 (%2)%3</translation>
    </message>
    <message>
        <source>, simulated</source>
        <translation>, simulé</translation>
    </message>
    <message>
        <source>Filling the file…</source>
        <translation>Remplissage du fichier…</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>Reste environ %1.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Opening a new connection to %1.</source>
        <translation>Ouverture d’une nouvelle connexion à %1.</translation>
    </message>
    <message>
        <source>%1 restarts. Waiting until it is back.</source>
        <translation>%1 redémarre. Attente de son retour.</translation>
    </message>
    <message>
        <source>The capture could not be written to %1.</source>
        <translation>La capture n’a pas pu être écrite dans %1.</translation>
    </message>
    <message>
        <source>Say where to save the capture: -o FILE.</source>
        <translation>Dites où enregistrer la capture&#xa0;: -o FILE.</translation>
    </message>
    <message>
        <source>Pasted output is a file already; there is no node to capture.</source>
        <translation>Une sortie collée est déjà un fichier&#xa0;; il n’y a pas de nœud à capturer.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Saved in %1. It opens as capture:%1.</source>
        <translation>Enregistré dans %1. S’ouvre avec capture:%1.</translation>
    </message>
    <message>
        <source>Saves what was read in a file that opens as a node, for a bug report.</source>
        <translation>Enregistre ce qui a été lu dans un fichier qui s’ouvre comme un nœud, pour un rapport de bogue.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Le fichier à écrire.</translation>
    </message>
    <message>
        <source>Replace serials, addresses and names by pseudonyms.</source>
        <translation>Remplacer numéros de série, adresses et noms par des pseudonymes.</translation>
    </message>
    <message>
        <source>--early-bind is none, drive or ids, not “%1”.</source>
        <translation>--early-bind vaut none, drive ou ids, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of --raw and --mapping.</source>
        <translation>Choisissez entre --raw et --mapping.</translation>
    </message>
    <message>
        <source>--mapping needs a name.</source>
        <translation>--mapping attend un nom.</translation>
    </message>
    <message>
        <source>Choose one of --start-vm and --restart-vm.</source>
        <translation>Choisissez entre --start-vm et --restart-vm.</translation>
    </message>
    <message>
        <source>--%1 is about the VM of a drive: --give DRIVE --vm ID, or --take-back DRIVE.</source>
        <translation>--%1 concerne la VM d’un disque&#xa0;: --give DRIVE --vm ID, ou --take-back DRIVE.</translation>
    </message>
    <message>
        <source>--%1 is about a drive that is given: --give DRIVE --vm ID.</source>
        <translation>--%1 concerne un disque que l’on donne&#xa0;: --give DRIVE --vm ID.</translation>
    </message>
    <message>
        <source>Say what to change: --give DRIVE --vm ID, --take-back DRIVE, --release DRIVE, --enable-iommu, --tidy-up, --iommu-pt, --split-group DRIVE or --guard-starts ID.</source>
        <translation>Dites quoi modifier&#xa0;: --give DRIVE --vm ID, --take-back DRIVE, --release DRIVE, --enable-iommu, --tidy-up, --iommu-pt, --split-group DRIVE ou --guard-starts ID.</translation>
    </message>
    <message>
        <source>--give needs --vm ID: the VM that gets the drive.</source>
        <translation>--give a besoin de --vm ID&#xa0;: la VM qui reçoit le disque.</translation>
    </message>
    <message>
        <source>Name one --vm for each --give, or one for all of them.</source>
        <translation>Indiquez un --vm pour chaque --give, ou un seul pour tous.</translation>
    </message>
    <message>
        <source>Give this drive to a VM: a serial or a PCI address. May be repeated.</source>
        <translation>Donner ce disque à une VM&#xa0;: un numéro de série ou une adresse PCI. Peut être répété.</translation>
    </message>
    <message>
        <source>The VM that gets it.</source>
        <translation>La VM qui le reçoit.</translation>
    </message>
    <message>
        <source>Take this drive back from the VM that has it. May be repeated.</source>
        <translation>Reprendre ce disque à la VM qui l’a. Peut être répété.</translation>
    </message>
    <message>
        <source>Release this drive from the host now, without a restart. May be repeated.</source>
        <translation>Détacher ce disque de l’hôte maintenant, sans redémarrage. Peut être répété.</translation>
    </message>
    <message>
        <source>Switch the IOMMU on where the kernel keeps it off. Needs a restart.</source>
        <translation>Activer l’IOMMU là où le noyau la laisse désactivée. Demande un redémarrage.</translation>
    </message>
    <message>
        <source>Take out what guides left: ids that bind NVMe drives early, and settings that do nothing.</source>
        <translation>Retirer ce que des guides ont laissé&#xa0;: des identifiants qui lient tôt des disques NVMe, et des réglages qui ne font rien.</translation>
    </message>
    <message>
        <source>Let the host&apos;s own devices past the IOMMU. No VM needs it. Needs a restart.</source>
        <translation>Laisser les périphériques de l’hôte contourner l’IOMMU. Aucune VM n’en a besoin. Demande un redémarrage.</translation>
    </message>
    <message>
        <source>Put this drive into a group of its own by pretence, the last resort: the kernel is told that the ports above it keep devices apart. Needs a restart, and what has to be typed.</source>
        <translation>Mettre ce disque dans un groupe à lui, en apparence seulement, en dernier recours&#xa0;: on dit au noyau que les ports au-dessus isolent les périphériques. Demande un redémarrage et une saisie de confirmation.</translation>
    </message>
    <message>
        <source>Before every start of this VM, prove that it gets the very drives it was given and nothing else, and do not start it otherwise. May be repeated.</source>
        <translation>Avant chaque démarrage de cette VM, prouver qu’elle reçoit exactement les disques qui lui ont été donnés et rien d’autre, et ne pas la démarrer sinon. Peut être répété.</translation>
    </message>
    <message>
        <source>How the node keeps off the drive at boot. Proxmox does that by itself when the VM starts, so none is the default.</source>
        <translation>Comment le nœud évite de toucher au disque à l’amorçage. Proxmox le fait de lui-même au démarrage de la VM&#xa0;: none est donc la valeur par défaut.</translation>
    </message>
    <message>
        <source>Name the drive by its address. The default on a node of its own.</source>
        <translation>Désigner le disque par son adresse. Par défaut sur un nœud isolé.</translation>
    </message>
    <message>
        <source>Name the drive through this PCI mapping, which is made if need be. In a cluster a mapping is the default.</source>
        <translation>Désigner le disque par cette correspondance PCI, créée au besoin. Dans un cluster, une correspondance est la valeur par défaut.</translation>
    </message>
    <message>
        <source>Turn an i440fx machine into a q35 one. The guest sees other slots then.</source>
        <translation>Faire d’une machine i440fx une machine q35. L’invité voit alors d’autres emplacements.</translation>
    </message>
    <message>
        <source>Set balloon: 0, since the memory of such a VM does not shrink.</source>
        <translation>Définir balloon: 0, car la mémoire d’une telle VM ne se réduit pas.</translation>
    </message>
    <message>
        <source>Set agent: 1, so that the guest can be asked which drive it sees.</source>
        <translation>Définir agent: 1, pour pouvoir demander à l’invité quel disque il voit.</translation>
    </message>
    <message>
        <source>Give every function of the drive&apos;s slot.</source>
        <translation>Donner toutes les fonctions de l’emplacement du disque.</translation>
    </message>
    <message>
        <source>Start the VM with this, which is stopped now. Unless this computer then reaches the node, the node stops it again and takes its devices back.</source>
        <translation>Démarrer en même temps la VM, actuellement arrêtée. Si cet ordinateur n’atteint pas ensuite le nœud, celui-ci l’arrête de nouveau et reprend ses périphériques.</translation>
    </message>
    <message>
        <source>Shut the VM down, which runs now, and start it in the same way. Its guest must agree.</source>
        <translation>Éteindre la VM, actuellement en marche, et la démarrer de la même façon. Son invité doit l’accepter.</translation>
    </message>
    <message>
        <source>The plan as JSON.</source>
        <translation>Le plan en JSON.</translation>
    </message>
    <message>
        <source>The plan as a shell script for the node.</source>
        <translation>Le plan comme script shell pour le nœud.</translation>
    </message>
    <message>
        <source>The plan as a unified diff.</source>
        <translation>Le plan comme diff unifié.</translation>
    </message>
    <message>
        <source>Go on without asking.</source>
        <translation>Continuer sans demander.</translation>
    </message>
    <message>
        <source>What a plan asks to be typed, where there is no terminal to ask at.</source>
        <translation>Ce qu’un plan demande de taper, là où il n’y a pas de terminal où demander.</translation>
    </message>
    <message>
        <source>Restart the node where the plan needs it, wait for it, and go on.</source>
        <translation>Redémarrer le nœud là où le plan l’exige, l’attendre, puis poursuivre.</translation>
    </message>
    <message>
        <source>“%1” is not a VM&apos;s id; ids are numbers from 100 on.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant de VM&#xa0;; les identifiants sont des nombres à partir de 100.</translation>
    </message>
    <message>
        <source>Choose one of --json, --script and --diff.</source>
        <translation>Choisissez entre --json, --script et --diff.</translation>
    </message>
    <message>
        <source>There is no “%1”. lanekeeper --help lists what there is.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas. lanekeeper --help liste ce qui existe.</translation>
    </message>
    <message>
        <source>Confirmed. VM %1 keeps its devices, and the guard over its start is gone.</source>
        <translation>Confirmé. La VM %1 garde ses périphériques, et le garde-fou de son démarrage est retiré.</translation>
    </message>
    <message>
        <source>Too late for VM %1: nobody confirmed its start in time, so the node stopped it and gave its devices back.</source>
        <translation>Trop tard pour la VM %1&#xa0;: personne n’a confirmé son démarrage à temps, donc le nœud l’a arrêtée et a rendu ses périphériques.</translation>
    </message>
    <message>
        <source>Too late: nobody confirmed in time, and the node put its old boot settings back.</source>
        <translation>Trop tard&#xa0;: personne n’a confirmé à temps, et le nœud a remis ses anciens réglages d’amorçage.</translation>
    </message>
    <message>
        <source>Confirmed. The boot settings stay as they are now, and the guard is gone.</source>
        <translation>Confirmé. Les réglages d’amorçage restent ce qu’ils sont maintenant, et le garde-fou est retiré.</translation>
    </message>
    <message>
        <source>No guard waits to be confirmed on this node.</source>
        <translation>Aucun garde-fou n’attend de confirmation sur ce nœud.</translation>
    </message>
    <message>
        <source>If a change is still open, go on with it: lanekeeper resume %1</source>
        <translation>Si une modification est encore ouverte, poursuivez-la&#xa0;: lanekeeper resume %1</translation>
    </message>
    <message>
        <source>Tells the guards on a node that all is well: over new boot settings, or over the start of a VM.</source>
        <translation>Dit aux garde-fous d’un nœud que tout va bien&#xa0;: pour de nouveaux réglages d’amorçage, ou pour le démarrage d’une VM.</translation>
    </message>
    <message>
        <source>Private key to log in with.</source>
        <translation>Clé privée pour se connecter.</translation>
    </message>
    <message>
        <source>Known hosts file instead of ~/.ssh/known_hosts.</source>
        <translation>Fichier d’hôtes connus à la place de ~/.ssh/known_hosts.</translation>
    </message>
    <message>
        <source>Do not ask the SSH agent.</source>
        <translation>Ne pas interroger l’agent SSH.</translation>
    </message>
    <message>
        <source>Do not read ~/.ssh/config.</source>
        <translation>Ne pas lire ~/.ssh/config.</translation>
    </message>
    <message>
        <source>Trust an unknown host with this fingerprint, for this call, and no other.</source>
        <translation>Faire confiance à un hôte inconnu ayant cette empreinte, pour cet appel, et à aucun autre.</translation>
    </message>
    <message>
        <source>For developers: the node is the simulated one in this folder there.</source>
        <translation>Pour les développeurs&#xa0;: le nœud est celui, simulé, de ce dossier sur la machine distante.</translation>
    </message>
    <message>
        <source>--simulated-root is for a node behind SSH.</source>
        <translation>--simulated-root est pour un nœud derrière SSH.</translation>
    </message>
    <message>
        <source>--simulated-root needs the full path of a folder.</source>
        <translation>--simulated-root attend le chemin complet d’un dossier.</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>la fenêtre</translation>
    </message>
    <message>
        <source>the window with the simulated nodes</source>
        <translation>la fenêtre avec les nœuds simulés</translation>
    </message>
    <message>
        <source>the window in this appearance</source>
        <translation>la fenêtre avec cette apparence</translation>
    </message>
    <message>
        <source>makes the simulated nodes as new</source>
        <translation>remet les nœuds simulés à neuf</translation>
    </message>
    <message>
        <source>done, and the answer is no</source>
        <translation>fait, et la réponse est non</translation>
    </message>
    <message>
        <source>a wrong call, or a drive or VM that does not exist</source>
        <translation>appel incorrect, ou disque ou VM qui n’existe pas</translation>
    </message>
    <message>
        <source>refused, with the findings that refuse</source>
        <translation>refusé, avec les constats qui refusent</translation>
    </message>
    <message>
        <source>no connection, host not trusted, or login refused</source>
        <translation>pas de connexion, hôte sans confiance ou connexion refusée</translation>
    </message>
    <message>
        <source>failed while changing, with what was done and the way back</source>
        <translation>échec pendant la modification, avec ce qui a été fait et le chemin du retour</translation>
    </message>
    <message>
        <source>stopped on purpose: a reboot is owed</source>
        <translation>arrêté à dessein&#xa0;: un redémarrage est dû</translation>
    </message>
    <message>
        <source>node or file unreadable, not Proxmox, or no root</source>
        <translation>nœud ou fichier illisible, pas Proxmox, ou pas root</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>Lanekeeper gives a Proxmox VM a whole NVMe drive over SSH, and keeps the host.</source>
        <translation>Lanekeeper donne à une VM Proxmox un disque NVMe entier par SSH, et préserve l’hôte.</translation>
    </message>
    <message>
        <source>NODE is user@host[:port], a name from ~/.ssh/config, demo:NAME, capture:FILE or paste:FILE[,FILE…]. DRIVE is a serial or a PCI address. “lanekeeper VERB --help” shows a verb&apos;s options.</source>
        <translation>NODE est user@host[:port], un nom de ~/.ssh/config, demo:NAME, capture:FILE ou paste:FILE[,FILE…]. DRIVE est un numéro de série ou une adresse PCI. «&#xa0;lanekeeper VERB --help&#xa0;» montre les options d’un verbe.</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Codes de sortie</translation>
    </message>
    <message>
        <source>Nothing was applied here yet.</source>
        <translation>Rien n’a encore été appliqué ici.</translation>
    </message>
    <message>
        <source>Nothing was applied from this computer yet.</source>
        <translation>Rien n’a encore été appliqué depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>What was applied, newest first: from this computer, and with a node also what its own journal says.</source>
        <translation>Ce qui a été appliqué, du plus récent au plus ancien&#xa0;: depuis cet ordinateur et, avec un nœud, aussi ce que dit son propre journal.</translation>
    </message>
    <message>
        <source>What is there and what is true about it.</source>
        <translation>Ce qui s’y trouve et ce qui en est vrai.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>En JSON.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulée</translation>
    </message>
    <message>
        <source>Takes back %1.</source>
        <translation>Annule %1.</translation>
    </message>
    <message>
        <source>Taken back by %1.</source>
        <translation>Annulée par %1.</translation>
    </message>
    <message>
        <source>What would be done, and what speaks against it. Changes nothing.</source>
        <translation>Ce qui serait fait, et ce qui s’y oppose. Ne modifie rien.</translation>
    </message>
    <message>
        <source>file:</source>
        <translation>fichier&#xa0;:</translation>
    </message>
    <message>
        <source>command:</source>
        <translation>commande&#xa0;:</translation>
    </message>
    <message>
        <source>undo:</source>
        <translation>annulation&#xa0;:</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>Sur %1&#xa0;:</translation>
    </message>
    <message>
        <source>This is refused, because:</source>
        <translation>Ceci est refusé, parce que&#xa0;:</translation>
    </message>
    <message>
        <source>There is nothing to do: it is already so.</source>
        <translation>Il n’y a rien à faire&#xa0;: c’est déjà le cas.</translation>
    </message>
    <message>
        <source>To know before:</source>
        <translation>À savoir avant&#xa0;:</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>prouvé</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vu</translation>
    </message>
    <message>
        <source>expected: %1; seen: %2</source>
        <translation>attendu&#xa0;: %1&#xa0;; vu&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>Sur l’hôte</translation>
    </message>
    <message>
        <source>In the guest</source>
        <translation>Dans l’invité</translation>
    </message>
    <message>
        <source>Pasted output can be looked at, but nothing can be done with it. Name the node itself.</source>
        <translation>Une sortie collée peut être consultée, mais on ne peut rien en faire. Indiquez le nœud lui-même.</translation>
    </message>
    <message>
        <source>A capture can be read and planned on, but nothing can be done with it. Name the node itself.</source>
        <translation>Une capture peut être lue et servir à planifier, mais on ne peut rien en faire. Indiquez le nœud lui-même.</translation>
    </message>
    <message>
        <source>There is no open plan on this node; nothing is waiting to go on.</source>
        <translation>Il n’y a pas de plan ouvert sur ce nœud&#xa0;; rien n’attend d’être poursuivi.</translation>
    </message>
    <message>
        <source>This plan is by %1 and may still run there. Go on with it from here?</source>
        <translation>Ce plan est de %1 et y tourne peut-être encore. Le poursuivre d’ici&#xa0;?</translation>
    </message>
    <message>
        <source>Goes on where a plan stopped: a lost line, a killed program, a restart.</source>
        <translation>Poursuit là où un plan s’est arrêté&#xa0;: connexion perdue, programme tué, redémarrage.</translation>
    </message>
    <message>
        <source>no Proxmox VE version pasted</source>
        <translation>aucune version de Proxmox VE collée</translation>
    </message>
    <message>
        <source>not a Proxmox VE node</source>
        <translation>pas un nœud Proxmox VE</translation>
    </message>
    <message>
        <source>Proxmox VE %1</source>
        <translation>Proxmox VE %1</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>noyau %1</translation>
    </message>
    <message>
        <source>pasted: %1</source>
        <translation>collé&#xa0;: %1</translation>
    </message>
    <message>
        <source>a capture of %1</source>
        <translation>une capture du %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>off in the kernel</source>
        <translation>désactivée dans le noyau</translation>
    </message>
    <message>
        <source>off in the firmware, or not there</source>
        <translation>désactivée dans le micrologiciel, ou absente</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>IOMMU: %1; PCI functions: %2; groups: %3; NVMe drives: %4; VMs: %5</source>
        <translation>IOMMU&#xa0;: %1&#xa0;; fonctions PCI&#xa0;: %2&#xa0;; groupes&#xa0;: %3&#xa0;; disques NVMe&#xa0;: %4&#xa0;; VM&#xa0;: %5</translation>
    </message>
    <message>
        <source>given to VM %1</source>
        <translation>donné à la VM %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>pilote</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>n° de série</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>NVMe drives</source>
        <translation>Disques NVMe</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>pont</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>isolé</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>IOMMU groups</source>
        <translation>Groupes IOMMU</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>A plan is open on this node. Go on with it: lanekeeper resume %1</source>
        <translation>Un plan est ouvert sur ce nœud. Pour le poursuivre&#xa0;: lanekeeper resume %1</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>a node without a name</source>
        <translation>un nœud sans nom</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simulé)</translation>
    </message>
    <message>
        <source>What this change wrote:</source>
        <translation>Ce que cette modification a écrit&#xa0;:</translation>
    </message>
    <message>
        <source>What was changed since:</source>
        <translation>Ce qui a été modifié depuis&#xa0;:</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>(yes/no)</source>
        <translation>(oui/non)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>This is the first contact with %1. It shows this key:</source>
        <translation>C’est le premier contact avec %1. Il présente cette clé&#xa0;:</translation>
    </message>
    <message>
        <source>Compare it with what the node&apos;s own console says:</source>
        <translation>Comparez-la avec ce que dit la console du nœud lui-même&#xa0;:</translation>
    </message>
    <message>
        <source>Are they equal? yes: trust and remember, once: trust for now, no: leave.</source>
        <translation>Sont-elles identiques&#xa0;? oui&#xa0;: faire confiance et retenir, une fois&#xa0;: faire confiance cette fois, non&#xa0;: laisser.</translation>
    </message>
    <message>
        <source> (yes/once/no) </source>
        <translation> (oui/une fois/non) </translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>If they are equal, add --trust %1 to trust it for one call.</source>
        <translation>Si elles sont identiques, ajoutez --trust %1 pour lui faire confiance le temps d’un appel.</translation>
    </message>
    <message>
        <source>%1 shows %2, which is not the key to trust, %3.</source>
        <translation>%1 présente %2, qui n’est pas la clé de confiance, %3.</translation>
    </message>
    <message>
        <source>That was not it. Password of %1:</source>
        <translation>Ce n’était pas cela. Mot de passe de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Mot de passe de %1&#xa0;:</translation>
    </message>
    <message>
        <source>That was not it. Passphrase of %1:</source>
        <translation>Ce n’était pas cela. Phrase secrète de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>Phrase secrète de %1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 asks:</source>
        <translation>%1 demande&#xa0;:</translation>
    </message>
    <message>
        <source>There is nothing to take back on this node.</source>
        <translation>Il n’y a rien à annuler sur ce nœud.</translation>
    </message>
    <message>
        <source>The journal has no entry “%1”. lanekeeper history lists them.</source>
        <translation>Le journal n’a pas d’entrée «&#xa0;%1&#xa0;». lanekeeper history les liste.</translation>
    </message>
    <message>
        <source>Nothing of %1 is left to take back.</source>
        <translation>Il ne reste rien à annuler de %1.</translation>
    </message>
    <message>
        <source>Takes back what was applied: the entry named, else the newest. Shows the plan first.</source>
        <translation>Annule ce qui a été appliqué&#xa0;: l’entrée indiquée, sinon la plus récente. Montre d’abord le plan.</translation>
    </message>
    <message>
        <source>Checking VM %1 on %2…</source>
        <translation>Vérification de la VM %1 sur %2…</translation>
    </message>
    <message>
        <source>There is no VM %1 on %2.</source>
        <translation>Il n’y a pas de VM %1 sur %2.</translation>
    </message>
    <message>
        <source>Proves that the VM has its drives: on the host and, through the guest agent, in the guest.</source>
        <translation>Prouve que la VM a ses disques&#xa0;: sur l’hôte et, par l’agent invité, dans l’invité.</translation>
    </message>
    <message>
        <source>The VM to check.</source>
        <translation>La VM à vérifier.</translation>
    </message>
    <message>
        <source>For a guest without agent: a file with what one of these printed in it. Linux: %1 FreeBSD: %2 Windows: %3</source>
        <translation>Pour un invité sans agent&#xa0;: un fichier avec ce que l’une de ces commandes y a affiché. Linux&#xa0;: %1 FreeBSD&#xa0;: %2 Windows&#xa0;: %3</translation>
    </message>
    <message>
        <source>Refused; nothing was changed.</source>
        <translation>Refusé&#xa0;; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>On the host, the drive</source>
        <translation>Sur l’hôte, le disque</translation>
    </message>
    <message>
        <source>VirtIO</source>
        <translation>VirtIO</translation>
    </message>
    <message>
        <source>Passed through, the drive</source>
        <translation>En passthrough, le disque</translation>
    </message>
    <message>
        <source>The drive</source>
        <translation>Le disque</translation>
    </message>
    <message>
        <source>on the host</source>
        <translation>sur l’hôte</translation>
    </message>
    <message>
        <source>over VirtIO</source>
        <translation>par VirtIO</translation>
    </message>
    <message>
        <source>passed through</source>
        <translation>en passthrough</translation>
    </message>
    <message>
        <source>takes %1 times as long</source>
        <translation>met %1 fois plus de temps</translation>
    </message>
    <message>
        <source>takes %1 % longer</source>
        <translation>met %1&#xa0;% de temps en plus</translation>
    </message>
    <message>
        <source>takes %1 % less time</source>
        <translation>met %1&#xa0;% de temps en moins</translation>
    </message>
    <message>
        <source>is %1 times as fast</source>
        <translation>est %1 fois plus rapide</translation>
    </message>
    <message>
        <source>%1 shows no difference beyond the noise to the drive %2 for %3.</source>
        <translation>%1 ne montre pour les %3 aucune différence, au-delà du bruit, avec le disque %2.</translation>
    </message>
    <message>
        <source>Too few runs to tell for %3: %1 and %2. Four of each can tell, six give an interval.</source>
        <translation>Trop peu de passes pour trancher pour les %3&#xa0;: %1 et %2. Quatre de chaque permettent de trancher, six donnent un intervalle.</translation>
    </message>
    <message>
        <source>%1 %2 for %3, compared with the drive %4.</source>
        <translation>%1 %2 pour les %3, comparé au disque %4.</translation>
    </message>
    <message>
        <source>%1 %2 for %3.</source>
        <translation>%1 %2 pour les %3.</translation>
    </message>
    <message>
        <source>%1 is as fast as %2.</source>
        <translation>%1 est aussi rapide que %2.</translation>
    </message>
    <message>
        <source>Too few runs to tell the lanes apart. The thorough profile makes enough of them.</source>
        <translation>Trop peu de passes pour départager les voies. Le profil approfondi en fait assez.</translation>
    </message>
    <message>
        <source>There is one lane only. Measure the drive over another lane to compare.</source>
        <translation>Il n’y a qu’une voie. Mesurez le disque par une autre voie pour comparer.</translation>
    </message>
    <message>
        <source>One was measured on the device and another through a file, so a part of the difference is the file system&apos;s.</source>
        <translation>L’une a été mesurée sur le périphérique et une autre à travers un fichier&#xa0;: une partie de la différence vient donc du système de fichiers.</translation>
    </message>
    <message>
        <source>fio used different engines.</source>
        <translation>fio a utilisé des moteurs différents.</translation>
    </message>
    <message>
        <source>The files had different sizes.</source>
        <translation>Les fichiers n’avaient pas la même taille.</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>Of one measurement nobody knows which drive it was on, so it compares with no other.</source>
        <translation>Pour l’une des mesures, personne ne sait sur quel disque elle a été faite&#xa0;; elle ne se compare donc à aucune autre.</translation>
    </message>
    <message>
        <source>Of one measurement nobody knows how it reached the drive, so it compares with no other.</source>
        <translation>Pour l’une des mesures, personne ne sait par quelle voie elle a atteint le disque&#xa0;; elle ne se compare donc à aucune autre.</translation>
    </message>
    <message>
        <source>These were measured on different drives. Only lanes of the same drive compare.</source>
        <translation>Ces mesures ont été faites sur des disques différents. Seules les voies d’un même disque se comparent.</translation>
    </message>
    <message>
        <source>Some of these are simulated and some are real. They do not compare.</source>
        <translation>Certaines de ces mesures sont simulées et d’autres réelles. Elles ne se comparent pas.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <translation>Passthrough</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
</context>
<context>
    <name>ConfigRemarks</name>
    <message>
        <source>~/.ssh/config gives %1 a HostKeyAlias, which Lanekeeper does not follow: its key is looked up under its own name.</source>
        <translation>~/.ssh/config donne à %1 un HostKeyAlias, que Lanekeeper ne suit pas&#xa0;: sa clé est cherchée sous son propre nom.</translation>
    </message>
    <message>
        <source>~/.ssh/config names a list of revoked keys (RevokedHostKeys) for %1, which Lanekeeper does not read.</source>
        <translation>~/.ssh/config indique une liste de clés révoquées (RevokedHostKeys) pour %1, que Lanekeeper ne lit pas.</translation>
    </message>
    <message>
        <source>~/.ssh/config sets %1 for %2, which Lanekeeper does not follow.</source>
        <translation>~/.ssh/config définit %1 pour %2, ce que Lanekeeper ne suit pas.</translation>
    </message>
    <message>
        <source>~/.ssh/config runs commands on this computer to decide what it says (Match exec), at each connection.</source>
        <translation>~/.ssh/config exécute à chaque connexion des commandes sur cet ordinateur pour décider de ce qu’il dit (Match exec).</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, via %2</translation>
    </message>
    <message>
        <source>%1, through the command “%2” on this computer</source>
        <translation>%1, par la commande «&#xa0;%2&#xa0;» sur cet ordinateur</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Clé d’hôte</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>root: everything can be read and changed</source>
        <translation>root&#xa0;: tout peut être lu et modifié</translation>
    </message>
    <message>
        <source>not those of root</source>
        <translation>pas ceux de root</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>son nom n’est pas connu</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>%1, Proxmox VE %2</source>
        <translation>%1, Proxmox VE %2</translation>
    </message>
    <message>
        <source>%1, without Proxmox VE</source>
        <translation>%1, sans Proxmox VE</translation>
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
        <translation>%1 est là, mais rien n’écoute sur le port %2. Vérifiez le port, et que le serveur SSH fonctionne.</translation>
    </message>
    <message>
        <source>There is no way to %1 from here. Check the network, and that the node is switched on.</source>
        <translation>Il n’y a pas de chemin vers %1 depuis ici. Vérifiez le réseau, et que le nœud est allumé.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check that it is switched on and can be reached from here.</source>
        <translation>%1 n’a pas répondu à temps. Vérifiez qu’il est allumé et qu’il est joignable d’ici.</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up right now. Check the network, or use the node&apos;s address.</source>
        <translation>Le nom %1 ne peut pas être résolu en ce moment. Vérifiez le réseau, ou utilisez l’adresse du nœud.</translation>
    </message>
    <message>
        <source>No computer called %1 is known here. Check the name, or use the node&apos;s address.</source>
        <translation>Aucun ordinateur nommé %1 n’est connu ici. Vérifiez le nom, ou utilisez l’adresse du nœud.</translation>
    </message>
</context>
<context>
    <name>Diff</name>
    <message numerus="yes">
        <source>%n line(s) the same</source>
        <translation>
            <numerusform>%n ligne identique</numerusform>
            <numerusform>%n lignes identiques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drive</name>
    <message>
        <source>NVMe drive at %1</source>
        <translation>Disque NVMe %1</translation>
    </message>
</context>
<context>
    <name>DriveBehindVmd</name>
    <message>
        <source>%1 sits behind Intel VMD.</source>
        <translation>%1 se trouve derrière Intel VMD.</translation>
    </message>
    <message>
        <source>VMD keeps its drives in one bundle, so none of them can be given on its own.</source>
        <translation>VMD garde ses disques dans un seul lot&#xa0;: aucun ne peut donc être donné seul.</translation>
    </message>
    <message>
        <source>Switch VMD (also called RST or RAID mode) off in the firmware setup. A system on such a drive may need care before that.</source>
        <translation>Désactivez VMD (aussi appelé RST ou mode RAID) dans la configuration du micrologiciel. Un système installé sur un tel disque peut demander des précautions au préalable.</translation>
    </message>
</context>
<context>
    <name>DriveBinding</name>
    <message>
        <source>What is unknown counts as in use.</source>
        <translation>Ce qui est inconnu compte comme utilisé.</translation>
    </message>
    <message>
        <source>No driver holds the drive at %1.</source>
        <translation>Aucun pilote ne tient le disque à l’adresse %1.</translation>
    </message>
    <message>
        <source>vfio-pci holds the drive at %1 although no VM has it.</source>
        <translation>vfio-pci tient le disque à l’adresse %1 alors qu’aucune VM ne l’a.</translation>
    </message>
    <message>
        <source>The host does not use it, and cannot read its serial or what is on it.</source>
        <translation>L’hôte ne l’utilise pas et ne peut lire ni son numéro de série ni son contenu.</translation>
    </message>
    <message>
        <source>The node keeps off it at its start. To see the drive, take it back.</source>
        <translation>Le nœud n’y touche pas à son démarrage. Pour voir le disque, reprenez-le.</translation>
    </message>
    <message>
        <source>To see the drive, restart the node or bind it to nvme again.</source>
        <translation>Pour voir le disque, redémarrez le nœud ou liez-le de nouveau à nvme.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The node shows no disk of %1.</source>
        <translation>Le nœud ne montre aucun périphérique bloc de %1.</translation>
    </message>
    <message>
        <source>%1 tells no serial.</source>
        <translation>%1 n’indique pas de numéro de série.</translation>
    </message>
    <message>
        <source>It can be told from other drives by its slot only.</source>
        <translation>Seul son emplacement permet de le distinguer d’autres disques.</translation>
    </message>
    <message>
        <source>Which driver holds %1 could not be read.</source>
        <translation>Le pilote qui tient %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>The driver %1 holds %2, and what it does with it is unknown.</source>
        <translation>Le pilote %1 tient %2, et ce qu’il en fait est inconnu.</translation>
    </message>
</context>
<context>
    <name>DriveGiven</name>
    <message>
        <source>%1 is given to several VMs: %2.</source>
        <translation>%1 est donné à plusieurs VM&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is given to %2.</source>
        <translation>%1 est donné à %2.</translation>
    </message>
    <message>
        <source>Only one of them can run at a time.</source>
        <translation>Une seule d’entre elles peut tourner à la fois.</translation>
    </message>
    <message>
        <source>The host does not use it while that VM has it.</source>
        <translation>L’hôte ne l’utilise pas tant que cette VM l’a.</translation>
    </message>
    <message>
        <source>Take it back from all but one.</source>
        <translation>Reprenez-le à toutes sauf une.</translation>
    </message>
    <message>
        <source>A snapshot of %1 names %2.</source>
        <translation>Un instantané de %1 désigne %2.</translation>
    </message>
    <message>
        <source>Rolling back to it would give the drive to that VM again.</source>
        <translation>Le restaurer redonnerait le disque à cette VM.</translation>
    </message>
    <message>
        <source>%1 is reserved by %2, which runs or starts now.</source>
        <translation>%1 est réservé par %2, qui tourne ou démarre en ce moment.</translation>
    </message>
    <message>
        <source>A drive has one owner at a time.</source>
        <translation>Un disque n’a qu’un propriétaire à la fois.</translation>
    </message>
    <message>
        <source>Stop that VM first.</source>
        <translation>Arrêtez d’abord cette VM.</translation>
    </message>
</context>
<context>
    <name>DriveHealth</name>
    <message>
        <source>spare blocks run out</source>
        <translation>ses blocs de réserve s’épuisent</translation>
    </message>
    <message>
        <source>its temperature is out of bounds</source>
        <translation>sa température est hors limites</translation>
    </message>
    <message>
        <source>it has become unreliable</source>
        <translation>il n’est plus fiable</translation>
    </message>
    <message>
        <source>it takes no more writes</source>
        <translation>il n’accepte plus d’écritures</translation>
    </message>
    <message>
        <source>its backup power for the cache has failed</source>
        <translation>l’alimentation de secours de son cache est en panne</translation>
    </message>
    <message>
        <source>its persistent memory takes no more writes</source>
        <translation>sa mémoire persistante n’accepte plus d’écritures</translation>
    </message>
    <message>
        <source>%1 warns of its own state.</source>
        <translation>%1 alerte sur son propre état.</translation>
    </message>
    <message>
        <source>%1 warns: %2.</source>
        <translation>%1 alerte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Data on it may be lost soon, on the host and in a VM alike.</source>
        <translation>Ses données pourraient être bientôt perdues, sur l’hôte comme dans une VM.</translation>
    </message>
    <message>
        <source>Save what is on it, and replace it before you rely on it.</source>
        <translation>Sauvez ce qu’il contient, et remplacez-le avant de compter sur lui.</translation>
    </message>
    <message>
        <source>%1 has used %2 % of the writes it is rated for.</source>
        <translation>%1 a consommé %2&#xa0;% des écritures pour lesquelles il est prévu.</translation>
    </message>
    <message>
        <source>It may go on for long, but its maker promises nothing beyond 100 %.</source>
        <translation>Il peut tenir encore longtemps, mais son fabricant ne promet rien au-delà de 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Plan its replacement.</source>
        <translation>Prévoyez son remplacement.</translation>
    </message>
    <message>
        <source>%1 has counted %2 unreadable places.</source>
        <translation>%1 a compté %2 endroits illisibles.</translation>
    </message>
    <message>
        <source>It counts over its whole life; a number that grows is a bad sign.</source>
        <translation>Il compte sur toute sa vie&#xa0;; un nombre qui augmente est mauvais signe.</translation>
    </message>
    <message>
        <source>Look at it again in some days.</source>
        <translation>Regardez-le de nouveau dans quelques jours.</translation>
    </message>
    <message>
        <source>%1 is at %2 °C, its warning mark is %3 °C.</source>
        <translation>%1 est à %2&#xa0;°C, son seuil d’alerte est à %3&#xa0;°C.</translation>
    </message>
    <message>
        <source>It slows down to cool itself. Once a VM has it, the host no longer sees its temperature.</source>
        <translation>Il ralentit pour se refroidir. Une fois qu’une VM l’a, l’hôte ne voit plus sa température.</translation>
    </message>
    <message>
        <source>Give it a heat sink or more air.</source>
        <translation>Donnez-lui un dissipateur ou plus d’air.</translation>
    </message>
</context>
<context>
    <name>DriveInNoGroup</name>
    <message>
        <source>%1 is in no IOMMU group.</source>
        <translation>%1 n’est dans aucun groupe IOMMU.</translation>
    </message>
    <message>
        <source>Only devices in a group can be given to a VM.</source>
        <translation>Seuls les périphériques d’un groupe peuvent être donnés à une VM.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
</context>
<context>
    <name>DriveInUse</name>
    <message>
        <source>When a VM starts with the drive, the host loses it at once, and Proxmox does not ask.</source>
        <translation>Quand une VM démarre avec le disque, l’hôte le perd aussitôt, et Proxmox ne demande rien.</translation>
    </message>
    <message>
        <source>%1 holds the root file system.</source>
        <translation>%1 contient le système de fichiers racine.</translation>
    </message>
    <message>
        <source>The node runs from this drive and would stop when a VM takes it.</source>
        <translation>Le nœud tourne sur ce disque et s’arrêterait si une VM le prend.</translation>
    </message>
    <message>
        <source>%1 is a boot drive.</source>
        <translation>%1 est un disque d’amorçage.</translation>
    </message>
    <message>
        <source>The node could not start any more without it.</source>
        <translation>Le nœud ne pourrait plus démarrer sans lui.</translation>
    </message>
    <message>
        <source>%1 is mounted at %2.</source>
        <translation>%1 est monté sur %2.</translation>
    </message>
    <message>
        <source>Unmount it and take it out of /etc/fstab.</source>
        <translation>Démontez-le et retirez-le de /etc/fstab.</translation>
    </message>
    <message>
        <source>%1 holds swap space in use.</source>
        <translation>%1 contient un espace d’échange (swap) utilisé.</translation>
    </message>
    <message>
        <source>Switch that swap space off and take it out of /etc/fstab.</source>
        <translation>Désactivez cet espace d’échange et retirez-le de /etc/fstab.</translation>
    </message>
    <message>
        <source>%1 belongs to the LVM volume group %2.</source>
        <translation>%1 appartient au groupe de volumes LVM %2.</translation>
    </message>
    <message>
        <source>%1 belongs to the ZFS pool %2.</source>
        <translation>%1 appartient au pool ZFS %2.</translation>
    </message>
    <message>
        <source>Export the pool on the host first.</source>
        <translation>Exportez d’abord le pool sur l’hôte.</translation>
    </message>
    <message>
        <source>%1 belongs to the RAID array %2.</source>
        <translation>%1 appartient à la grappe RAID %2.</translation>
    </message>
    <message>
        <source>%1 is open as the encrypted device %2.</source>
        <translation>%1 est ouvert comme périphérique chiffré %2.</translation>
    </message>
    <message>
        <source>Close the encrypted device first.</source>
        <translation>Fermez d’abord le périphérique chiffré.</translation>
    </message>
    <message>
        <source>%1 is a Ceph OSD.</source>
        <translation>%1 est un OSD Ceph.</translation>
    </message>
    <message>
        <source>Take the OSD out of Ceph first.</source>
        <translation>Retirez d’abord l’OSD de Ceph.</translation>
    </message>
    <message>
        <source>%1 belongs to the btrfs file system %2, which is mounted.</source>
        <translation>%1 appartient au système de fichiers btrfs %2, qui est monté.</translation>
    </message>
    <message>
        <source>Unmount it first, with all of its drives.</source>
        <translation>Démontez-le d’abord, avec tous ses disques.</translation>
    </message>
    <message>
        <source>%1 is a path of the multipath device %2.</source>
        <translation>%1 est un chemin du périphérique multipath %2.</translation>
    </message>
    <message>
        <source>Leave local drives out in /etc/multipath.conf.</source>
        <translation>Excluez les disques locaux dans /etc/multipath.conf.</translation>
    </message>
    <message>
        <source>%1 is used by bcache.</source>
        <translation>%1 est utilisé par bcache.</translation>
    </message>
    <message>
        <source>Stop and detach the cache first.</source>
        <translation>Arrêtez et détachez d’abord le cache.</translation>
    </message>
    <message>
        <source>%1 is given to other machines over the network, as %2.</source>
        <translation>%1 est fourni à d’autres machines par le réseau, comme %2.</translation>
    </message>
    <message>
        <source>Two owners of one drive destroy what is on it.</source>
        <translation>Deux propriétaires d’un même disque détruisent ce qu’il contient.</translation>
    </message>
    <message>
        <source>End that export first.</source>
        <translation>Mettez d’abord fin à cet export.</translation>
    </message>
    <message>
        <source>%1 is held by %2.</source>
        <translation>%1 est tenu par %2.</translation>
    </message>
    <message>
        <source>%1 carries the Proxmox storage %2.</source>
        <translation>%1 porte le stockage Proxmox %2.</translation>
    </message>
    <message>
        <source>Move what is on that storage and remove it first.</source>
        <translation>Déplacez d’abord ce qui est sur ce stockage et supprimez-le.</translation>
    </message>
    <message>
        <source>%1 is a disk of %2.</source>
        <translation>%1 est un disque de %2.</translation>
    </message>
    <message>
        <source>Remove that disk from the guest first.</source>
        <translation>Retirez d’abord ce disque de l’invité.</translation>
    </message>
    <message>
        <source>%1 is named by the PCI mapping %2.</source>
        <translation>%1 est désigné par la correspondance PCI %2.</translation>
    </message>
    <message>
        <source>Whoever may use that mapping can start a VM with this drive.</source>
        <translation>Quiconque peut utiliser cette correspondance peut démarrer une VM avec ce disque.</translation>
    </message>
    <message>
        <source>%1 is to be used for %2 when the node starts, though it is not now.</source>
        <translation>%1 doit être utilisé pour %2 au démarrage du nœud, bien qu’il ne le soit pas en ce moment.</translation>
    </message>
    <message>
        <source>A node that misses a drive it was told to use can stop on its way up, or take it back from the VM.</source>
        <translation>Un nœud à qui manque un disque qu’il doit utiliser peut se bloquer pendant son démarrage, ou le reprendre à la VM.</translation>
    </message>
    <message>
        <source>Take the line out first.</source>
        <translation>Retirez d’abord cette ligne.</translation>
    </message>
    <message>
        <source>%1 carries data that nothing here uses: %2.</source>
        <translation>%1 porte des données que rien n’utilise ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A VM that gets the drive can read and overwrite it.</source>
        <translation>Une VM qui reçoit le disque peut les lire et les écraser.</translation>
    </message>
    <message>
        <source>Make sure that nobody needs it.</source>
        <translation>Assurez-vous que personne n’en a besoin.</translation>
    </message>
    <message>
        <source>What uses %1 could not be read.</source>
        <translation>Ce qui utilise %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>What is unknown counts as in use.</source>
        <translation>Ce qui est inconnu compte comme utilisé.</translation>
    </message>
    <message>
        <source>Read the node again, and look at the reason when it stays so.</source>
        <translation>Relisez le nœud, et cherchez la cause si cela persiste.</translation>
    </message>
    <message>
        <source>What uses %1 is not in what was pasted.</source>
        <translation>Ce qui utilise %1 n’est pas dans ce qui a été collé.</translation>
    </message>
    <message>
        <source>To judge it, add the node itself.</source>
        <translation>Pour en juger, ajoutez le nœud lui-même.</translation>
    </message>
</context>
<context>
    <name>EarlyBindFindings</name>
    <message>
        <source>Give the drive without early binding: Proxmox binds it when the VM starts.</source>
        <translation>Donnez le disque sans liaison précoce&#xa0;: Proxmox le lie au démarrage de la VM.</translation>
    </message>
    <message>
        <source>The serial of %1 cannot be read now.</source>
        <translation>Le numéro de série de %1 ne peut pas être lu en ce moment.</translation>
    </message>
    <message>
        <source>The serial or model of %1 has odd characters.</source>
        <translation>Le numéro de série ou le modèle de %1 contient des caractères inhabituels.</translation>
    </message>
    <message>
        <source>By its serial the drive is told from others while the node starts, whatever slot it is in.</source>
        <translation>C’est par son numéro de série que le disque est distingué des autres pendant le démarrage du nœud, quel que soit son emplacement.</translation>
    </message>
    <message>
        <source>Plan it while the host has the drive.</source>
        <translation>Planifiez la liaison précoce pendant que l’hôte a le disque.</translation>
    </message>
    <message>
        <source>%1 shows the serial of %2 as well.</source>
        <translation>%1 présente lui aussi le numéro de série de %2.</translation>
    </message>
    <message>
        <source>While the node starts the two could not be told apart.</source>
        <translation>Pendant le démarrage du nœud, les deux ne pourraient pas être distingués.</translation>
    </message>
    <message>
        <source>%1 at %2 has the ids of %3, %4.</source>
        <translation>%1, à l’adresse %2, a les identifiants de %3, %4.</translation>
    </message>
    <message>
        <source>Binding by ids would take every device with these ids from the host at boot, whichever holds the system.</source>
        <translation>La liaison par identifiants prendrait à l’hôte, à l’amorçage, tous les périphériques ayant ces identifiants, y compris celui qui contient le système.</translation>
    </message>
    <message>
        <source>Or bind it early by its serial: --early-bind drive.</source>
        <translation>Ou bien liez-le tôt par son numéro de série&#xa0;: --early-bind drive.</translation>
    </message>
    <message>
        <source>Files of /etc/modprobe.d list ids for vfio-pci in a way that is not plain.</source>
        <translation>Des fichiers de /etc/modprobe.d listent des identifiants pour vfio-pci d’une façon qui n’est pas simple.</translation>
    </message>
    <message>
        <source>Only one list counts, and which one these come to cannot be told for sure.</source>
        <translation>Une seule liste compte, et on ne peut pas dire avec certitude laquelle en résulte.</translation>
    </message>
    <message>
        <source>Make one line of them, or tidy up first.</source>
        <translation>Faites-en une seule ligne, ou nettoyez d’abord.</translation>
    </message>
    <message>
        <source>%1 gives %2 to vfio-pci by its ids already.</source>
        <translation>%1 confie déjà %2 à vfio-pci par ses identifiants.</translation>
    </message>
    <message>
        <source>Somebody else wrote that line, and taking back would not touch it.</source>
        <translation>Quelqu’un d’autre a écrit cette ligne, et une annulation n’y toucherait pas.</translation>
    </message>
    <message>
        <source>Tidy up first, or leave it as it is.</source>
        <translation>Nettoyez d’abord, ou laissez-la telle quelle.</translation>
    </message>
    <message>
        <source>The kernel&apos;s command line lists ids for vfio-pci: “%1”.</source>
        <translation>La ligne de commande du noyau liste des identifiants pour vfio-pci&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>They take the place of every list in a file.</source>
        <translation>Ils remplacent toute liste d’un fichier.</translation>
    </message>
    <message>
        <source>From its next start on, %1 keeps off %2, whether a VM runs or not.</source>
        <translation>À partir de son prochain démarrage, %1 ne touche plus à %2, qu’une VM tourne ou non.</translation>
    </message>
    <message>
        <source>What it is good for: the host cannot import, assemble or wipe what a guest keeps there. Its price: the host sees neither the drive&apos;s health nor its data, and the kernel&apos;s images carry one more script.</source>
        <translation>Intérêt&#xa0;: l’hôte ne peut ni importer, ni assembler, ni effacer ce qu’un invité y garde. Prix&#xa0;: l’hôte ne voit ni l’état ni les données du disque, et les images du noyau portent un script de plus.</translation>
    </message>
    <message>
        <source>Whatever has these ids is taken: a second drive of this model too, from the first start with it on, also if the node should start from it.</source>
        <translation>Tout ce qui a ces identifiants est pris&#xa0;: un second disque de ce modèle aussi, dès le premier démarrage avec lui, même si c’est celui sur lequel le nœud doit démarrer.</translation>
    </message>
    <message>
        <source>It is not needed for giving the drive to a VM: Proxmox binds it at every start of the VM. The word lanekeeper=off on the kernel&apos;s command line leaves it out of one start.</source>
        <translation>La liaison précoce n’est pas nécessaire pour donner le disque à une VM&#xa0;: Proxmox le lie à chaque démarrage de la VM. Le paramètre lanekeeper=off sur la ligne de commande du noyau la désactive pour un démarrage.</translation>
    </message>
    <message>
        <source>The node&apos;s settings in /etc could not be read whole.</source>
        <translation>Les réglages du nœud dans /etc n’ont pas pu être lus en entier.</translation>
    </message>
    <message>
        <source>What is unknown cannot be changed safely.</source>
        <translation>Ce qui est inconnu ne peut pas être modifié sans risque.</translation>
    </message>
</context>
<context>
    <name>EarlyBindPlan</name>
    <message>
        <source>These files decide which driver gets a drive while the node starts. The word lanekeeper=off on the kernel&apos;s command line switches them off for one start.</source>
        <translation>Ces fichiers décident quel pilote reçoit un disque pendant le démarrage du nœud. Le paramètre lanekeeper=off sur la ligne de commande du noyau les désactive pour un démarrage.</translation>
    </message>
    <message>
        <source>Only a start of the node shows that it comes up with the new images, and that it keeps off this drive and no other.</source>
        <translation>Seul un démarrage du nœud montre qu’il se lance avec les nouvelles images, et qu’il évite ce disque et aucun autre.</translation>
    </message>
    <message>
        <source>%1 stays among the drives that the node keeps off at its start.</source>
        <translation>%1 reste parmi les disques auxquels le nœud ne touche pas à son démarrage.</translation>
    </message>
    <message>
        <source>While vfio-pci has several of one model, nobody can tell which of the recorded serials is this one&apos;s.</source>
        <translation>Tant que vfio-pci en a plusieurs d’un même modèle, personne ne peut dire lequel des numéros de série enregistrés est celui-ci.</translation>
    </message>
    <message>
        <source>Take it back once more when the host has it and shows its serial.</source>
        <translation>Reprenez-le une nouvelle fois quand l’hôte l’a et montre son numéro de série.</translation>
    </message>
    <message>
        <source>From its next start on, %1 does not keep off %2 any more.</source>
        <translation>À partir de son prochain démarrage, %1 n’évite plus %2.</translation>
    </message>
</context>
<context>
    <name>EarlyBinding</name>
    <message>
        <source>At its next start the node loses %1 to vfio-pci (ids=%2).</source>
        <translation>À son prochain démarrage, le nœud perd %1 au profit de vfio-pci (ids=%2).</translation>
    </message>
    <message>
        <source>Binding by ids takes every device of that model, also one the host needs. The node may not start any more.</source>
        <translation>La liaison par identifiants prend tous les périphériques de ce modèle, même un dont l’hôte a besoin. Le nœud pourrait ne plus démarrer.</translation>
    </message>
    <message>
        <source>Take the ids out before you restart the node, and run update-initramfs -u -k all. A VM needs no such line.</source>
        <translation>Retirez ces identifiants avant de redémarrer le nœud, et exécutez update-initramfs -u -k all. Aucune VM n’a besoin d’une telle ligne.</translation>
    </message>
    <message>
        <source>vfio-pci takes %1 and its twins by their ids, %2.</source>
        <translation>vfio-pci prend %1 et ses jumeaux par leurs identifiants, %2.</translation>
    </message>
    <message numerus="yes">
        <source>Binding by ids cannot tell drives of one model apart: %n device(s) are taken.</source>
        <translation>
            <numerusform>La liaison par identifiants ne distingue pas les disques d’un même modèle&#xa0;: %n périphérique est pris.</numerusform>
            <numerusform>La liaison par identifiants ne distingue pas les disques d’un même modèle&#xa0;: %n périphériques sont pris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the ids out. Proxmox binds the one drive by itself when the VM starts.</source>
        <translation>Retirez ces identifiants. Proxmox lie de lui-même ce seul disque au démarrage de la VM.</translation>
    </message>
    <message>
        <source>vfio-pci takes %1 by its ids, %2, when the node starts.</source>
        <translation>vfio-pci prend %1 par ses identifiants, %2, au démarrage du nœud.</translation>
    </message>
    <message>
        <source>A second drive of this model would be taken as well, on the next start after you put it in.</source>
        <translation>Un second disque de ce modèle serait pris aussi, au premier démarrage après son installation.</translation>
    </message>
    <message>
        <source>The line is not needed: Proxmox binds the drive by itself when the VM starts.</source>
        <translation>Cette ligne n’est pas nécessaire&#xa0;: Proxmox lie le disque de lui-même au démarrage de la VM.</translation>
    </message>
</context>
<context>
    <name>EnableIommuPlan</name>
    <message>
        <source>The kernel&apos;s command line is as it should be, and the IOMMU is off all the same.</source>
        <translation>La ligne de commande du noyau est comme il faut, et l’IOMMU est pourtant désactivée.</translation>
    </message>
    <message>
        <source>Another word would not help.</source>
        <translation>Un autre paramètre n’y ferait rien.</translation>
    </message>
    <message>
        <source>Look for DMAR or AMD-Vi in the kernel&apos;s log: journalctl -k -b</source>
        <translation>Cherchez DMAR ou AMD-Vi dans le journal du noyau&#xa0;: journalctl -k -b</translation>
    </message>
    <message>
        <source>“%1” leaves</source>
        <translation>«&#xa0;%1&#xa0;» quitte</translation>
    </message>
    <message>
        <source>“%1” joins</source>
        <translation>«&#xa0;%1&#xa0;» rejoint</translation>
    </message>
    <message>
        <source>Switch the IOMMU on: %1 the kernel&apos;s command line, and %2 restarts.</source>
        <translation>Activer l’IOMMU&#xa0;: %1 la ligne de commande du noyau, et %2 redémarre.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes of words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A kernel reads its command line only when it starts. Afterwards the IOMMU is looked at.</source>
        <translation>Un noyau ne lit sa ligne de commande qu’à son démarrage. L’IOMMU est examinée ensuite.</translation>
    </message>
    <message>
        <source>Should the node not come back: press “e” in GRUB&apos;s menu and put “%1” at the end of the line that begins with “linux”.</source>
        <translation>Si le nœud ne revient pas&#xa0;: appuyez sur «&#xa0;e&#xa0;» dans le menu de GRUB et mettez «&#xa0;%1&#xa0;» à la fin de la ligne qui commence par «&#xa0;linux&#xa0;».</translation>
    </message>
    <message>
        <source>Should the node not come back: choose “Advanced options” and a recovery entry in GRUB&apos;s menu; it starts without the new word.</source>
        <translation>Si le nœud ne revient pas&#xa0;: choisissez «&#xa0;Advanced options&#xa0;» et une entrée «&#xa0;recovery&#xa0;» dans le menu de GRUB&#xa0;; elle démarre sans le nouveau paramètre.</translation>
    </message>
    <message>
        <source>The IOMMU of %1 is on already; nothing needs changing.</source>
        <translation>L’IOMMU de %1 est déjà activée&#xa0;; rien à changer.</translation>
    </message>
    <message>
        <source>Without the IOMMU no device can be given to a VM; the firmware offers it and the kernel does not use it.</source>
        <translation>Sans l’IOMMU, aucun périphérique ne peut être donné à une VM&#xa0;; le micrologiciel la propose et le noyau ne l’utilise pas.</translation>
    </message>
</context>
<context>
    <name>ExportFleet</name>
    <message>
        <source>Export drives</source>
        <translation>Exporter les disques</translation>
    </message>
    <message>
        <source>The drives could not be saved as %1.</source>
        <translation>Les disques n’ont pas pu être enregistrés sous %1.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Drives (*.json)</source>
        <translation>Disques (*.json)</translation>
    </message>
</context>
<context>
    <name>ExportMeasurements</name>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dessins (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Measurements (*.json)</source>
        <translation>Mesures (*.json)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>The measurements could not be saved as %1.</source>
        <translation>Les mesures n’ont pas pu être enregistrées sous %1.</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>The measurements could not be exported.</source>
        <translation>Les mesures n’ont pas pu être exportées.</translation>
    </message>
    <message>
        <source>Export measurements</source>
        <translation>Exporter les mesures</translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation>Importer des mesures</translation>
    </message>
    <message>
        <source>Measurements and fio results (*.json *.txt *.log);;All files (*)</source>
        <translation>Mesures et résultats de fio (*.json *.txt *.log);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Show group %1</source>
        <translation>Afficher le groupe %1</translation>
    </message>
    <message>
        <source>Show the drive</source>
        <translation>Afficher le disque</translation>
    </message>
    <message>
        <source>Show VM %1</source>
        <translation>Afficher la VM %1</translation>
    </message>
    <message>
        <source>Plan to &amp;tidy up</source>
        <translation>Planifier le &amp;nettoyage</translation>
    </message>
    <message>
        <source>Plan to &amp;switch it on</source>
        <translation>Planifier l’activati&amp;on</translation>
    </message>
    <message>
        <source>%1 can be given to a VM.</source>
        <translation>%1 peut être donné à une VM.</translation>
    </message>
    <message>
        <source>Give to a &amp;VM…</source>
        <translation>Donner à une &amp;VM…</translation>
    </message>
</context>
<context>
    <name>FioCommand</name>
    <message>
        <source>This is no path of a device, such as /dev/nvme0n1.</source>
        <translation>Ce n’est pas un chemin de périphérique, comme /dev/nvme0n1.</translation>
    </message>
    <message>
        <source>This job writes, and a device is only ever read: a write would destroy what is on it. Writes are measured in a new file in a folder.</source>
        <translation>Ce test écrit, or un périphérique est uniquement lu, jamais écrit&#xa0;: une écriture détruirait ce qu’il contient. Les écritures se mesurent dans un nouveau fichier d’un dossier.</translation>
    </message>
    <message>
        <source>What is to be measured is smaller than one block for each process.</source>
        <translation>Ce qui doit être mesuré est plus petit qu’un bloc par processus.</translation>
    </message>
</context>
<context>
    <name>FioImport</name>
    <message>
        <source>Several jobs ran at the same time and took from each other; none shows what the drive can do alone.</source>
        <translation>Plusieurs tests ont tourné en même temps et se sont gênés&#xa0;; aucun ne montre ce que le disque peut faire seul.</translation>
    </message>
    <message>
        <source>fio was not told to go around the memory (direct=1), so part of this is the speed of memory, not of the drive.</source>
        <translation>fio n’a pas eu l’ordre de contourner la mémoire (direct=1)&#xa0;: une partie est donc la vitesse de la mémoire, pas celle du disque.</translation>
    </message>
    <message>
        <source>Of a job with several processes not all are in the file, so its throughput is a part of the whole.</source>
        <translation>D’un test à plusieurs processus, tous ne sont pas dans le fichier&#xa0;: son débit n’est donc qu’une partie du total.</translation>
    </message>
    <message>
        <source>fio failed, so its numbers are not those of the whole job.</source>
        <translation>fio a échoué&#xa0;: ses chiffres ne sont donc pas ceux du test entier.</translation>
    </message>
    <message>
        <source>No job of this file read or wrote anything.</source>
        <translation>Aucun test de ce fichier n’a lu ni écrit quoi que ce soit.</translation>
    </message>
</context>
<context>
    <name>FioJobText</name>
    <message>
        <source>Sequential reads</source>
        <translation>Lectures séquentielles</translation>
    </message>
    <message>
        <source>Random reads</source>
        <translation>Lectures aléatoires</translation>
    </message>
    <message>
        <source>Sequential writes</source>
        <translation>Écritures séquentielles</translation>
    </message>
    <message>
        <source>Random writes</source>
        <translation>Écritures aléatoires</translation>
    </message>
    <message>
        <source>Reads and writes, 70 to 30</source>
        <translation>Lectures et écritures, 70 pour 30</translation>
    </message>
    <message>
        <source>small reads and writes</source>
        <translation>petites lectures et écritures</translation>
    </message>
    <message>
        <source>large reads and writes</source>
        <translation>grandes lectures et écritures</translation>
    </message>
    <message>
        <source>reads and writes</source>
        <translation>lectures et écritures</translation>
    </message>
    <message>
        <source>small writes that are flushed each</source>
        <translation>petites écritures suivies chacune d’un flush</translation>
    </message>
    <message>
        <source>writes that are flushed each</source>
        <translation>écritures suivies chacune d’un flush</translation>
    </message>
    <message>
        <source>small writes</source>
        <translation>petites écritures</translation>
    </message>
    <message>
        <source>large writes</source>
        <translation>grandes écritures</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>écritures</translation>
    </message>
    <message>
        <source>small reads</source>
        <translation>petites lectures</translation>
    </message>
    <message>
        <source>large reads</source>
        <translation>grandes lectures</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lectures</translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation>une à la fois</translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>%n à la fois</numerusform>
            <numerusform>%n à la fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n processus</numerusform>
            <numerusform>%n processus</numerusform>
        </translation>
    </message>
    <message>
        <source>each flushed</source>
        <translation>un flush chacune</translation>
    </message>
    <message>
        <source>%1, one at a time</source>
        <translation>%1, une à la fois</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n at a time</source>
        <translation>
            <numerusform>%1, %n à la fois</numerusform>
            <numerusform>%1, %n à la fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FioLog</name>
    <message>
        <source>fio ended with %1.</source>
        <translation>fio s’est terminé avec %1.</translation>
    </message>
    <message>
        <source>The file to measure in could not be filled. It is gone again.</source>
        <translation>Le fichier servant à la mesure n’a pas pu être rempli. Il a été retiré.</translation>
    </message>
    <message>
        <source>What the measurement printed makes no sense. Measure again.</source>
        <translation>Ce que la mesure a affiché n’a pas de sens. Mesurez de nouveau.</translation>
    </message>
</context>
<context>
    <name>FioReport</name>
    <message>
        <source>This is larger than anything fio prints.</source>
        <translation>C’est plus grand que tout ce que fio affiche.</translation>
    </message>
    <message>
        <source>What fio printed ends in the middle, as when it was killed. Run it again.</source>
        <translation>Ce que fio a affiché s’arrête au milieu, comme s’il avait été tué. Relancez-le.</translation>
    </message>
    <message>
        <source>fio failed and measured nothing.</source>
        <translation>fio a échoué et n’a rien mesuré.</translation>
    </message>
    <message>
        <source>This is JSON, but none of fio&apos;s.</source>
        <translation>C’est du JSON, mais pas celui de fio.</translation>
    </message>
    <message>
        <source>This holds no JSON of fio&apos;s. Run fio with --output-format=json.</source>
        <translation>Ceci ne contient pas de JSON de fio. Lancez fio avec --output-format=json.</translation>
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
        <translation>aucune VM</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>erreurs</translation>
    </message>
    <message>
        <source>worn</source>
        <translation>usé</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 still names the old place: look before it starts.</source>
        <translation>L’ancienne place est encore désignée par %1 : vérifiez avant tout démarrage.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>%1 was in %2 and is in %3 now.</source>
        <translation>%1 était dans %2 et est maintenant dans %3.</translation>
    </message>
    <message>
        <source>Now in %1</source>
        <translation>Passé dans %1</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>%1 was at %2 and is at %3 now.</source>
        <translation>%1 était à l’adresse %2 et est maintenant à l’adresse %3.</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Pire</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>Its health was “%1” and is “%2” now.</source>
        <translation>Son état était « %1 » et est maintenant « %2 ».</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>%1 was not in %2 before.</source>
        <translation>%1 n’était pas dans %2 auparavant.</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>%1 was at %2 of %3 and is not there now.</source>
        <translation>%1 était à l’adresse %2 de %3 et n’y est plus.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>It was given to %1 and is given to %2 now.</source>
        <translation>Donné à : avant %1, maintenant %2.</translation>
    </message>
</context>
<context>
    <name>FleetGroup</name>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>its drives are not known yet</source>
        <translation>ses disques ne sont pas encore connus</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <translation>dernières données : %1</translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>lu à %1</translation>
    </message>
    <message>
        <source>no NVMe drive</source>
        <translation>aucun disque NVMe</translation>
    </message>
</context>
<context>
    <name>FleetSummary</name>
    <message>
        <source>VM %1 on %2</source>
        <translation>VM %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n drive(s) left the places that VMs name; %1 and others should not start before you look.</source>
        <translation>
            <numerusform>%n disque a quitté la place que désigne une VM ; la %1 et d’autres ne doivent pas démarrer avant que vous ayez vérifié.</numerusform>
            <numerusform>%n disques ont quitté les places que désignent des VM ; la %1 et d’autres ne doivent pas démarrer avant que vous ayez vérifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has moved since the last visit; %2 should not start before you look.</source>
        <translation>%1 a changé de place depuis la dernière visite ; la %2 ne doit pas démarrer avant que vous ayez vérifié.</translation>
    </message>
    <message>
        <source>%1 is gone from its place; %2 should not start before you look.</source>
        <translation>%1 n’est plus à sa place ; la %2 ne doit pas démarrer avant que vous ayez vérifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n drive(s) have moved since the last visit; no VM names an old place.</source>
        <translation>
            <numerusform>%n disque a changé de place depuis la dernière visite ; aucune VM ne désigne une ancienne place.</numerusform>
            <numerusform>%n disques ont changé de place depuis la dernière visite ; aucune VM ne désigne une ancienne place.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has moved from %2 to %3 since the last visit.</source>
        <translation>%1 est passé de %2 à %3 depuis la dernière visite.</translation>
    </message>
    <message>
        <source>%1 of %2 has moved from %3 to %4 since the last visit.</source>
        <translation>%1 de %2 est passé de %3 à %4 depuis la dernière visite.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n NVMe drive(s) can be given to a VM</source>
        <translation>
            <numerusform>Disque NVMe qui peut être donné à une VM : %1 sur %n</numerusform>
            <numerusform>Disques NVMe qui peuvent être donnés à une VM : %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; nothing has changed since the last visit.</source>
        <translation>%1 ; rien n’a changé depuis la dernière visite.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n drive(s) are new or have another owner since the last visit.</source>
        <translation>
            <numerusform>%1 ; %n disque est nouveau ou a changé de propriétaire depuis la dernière visite.</numerusform>
            <numerusform>%1 ; %n disques sont nouveaux ou ont changé de propriétaire depuis la dernière visite.</numerusform>
        </translation>
    </message>
    <message>
        <source>No node was read yet, so nothing is known of their drives.</source>
        <translation>Aucun nœud n’a encore été lu : on ne sait donc rien de leurs disques.</translation>
    </message>
    <message>
        <source>%1 of %2 is gone since the last visit.</source>
        <translation>%1 de %2 a disparu depuis la dernière visite.</translation>
    </message>
    <message numerus="yes">
        <source>%n drive(s) are gone since the last visit.</source>
        <translation>
            <numerusform>%n disque a disparu depuis la dernière visite.</numerusform>
            <numerusform>%n disques ont disparu depuis la dernière visite.</numerusform>
        </translation>
    </message>
    <message>
        <source>The health of %1 in %2 is worse than at the last visit.</source>
        <translation>L’état de %1 dans %2 est pire qu’à la dernière visite.</translation>
    </message>
    <message numerus="yes">
        <source>The health of %n drive(s) is worse than at the last visit.</source>
        <translation>
            <numerusform>L’état de %n disque est pire qu’à la dernière visite.</numerusform>
            <numerusform>L’état de %n disques est pire qu’à la dernière visite.</numerusform>
        </translation>
    </message>
    <message>
        <source>No node has an NVMe drive.</source>
        <translation>Aucun nœud n’a de disque NVMe.</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NVMe drive(s)</source>
        <translation>
            <numerusform>%n disque NVMe</numerusform>
            <numerusform>%n disques NVMe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 given to VMs</source>
        <translation>dont %1 chez des VM</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) not read yet</source>
        <translation>
            <numerusform>%n nœud pas encore lu</numerusform>
            <numerusform>%n nœuds pas encore lus</numerusform>
        </translation>
    </message>
    <message>
        <source>no node is connected</source>
        <translation>aucun nœud n’est connecté</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s) read, the first at %2</source>
        <translation>
            <numerusform>nœud lu : %1 sur %n, le premier : %2</numerusform>
            <numerusform>nœuds lus : %1 sur %n, le premier : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>changes planned on %1</source>
        <translation>modifications planifiées sur %1</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>rien de planifié</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>rien à annuler</translation>
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
        <translation>bon</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>erreurs</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation>VM %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état du %1</translation>
    </message>
    <message>
        <source>The drive&apos;s health cannot be read now.</source>
        <translation>L’état du disque ne peut pas être lu en ce moment.</translation>
    </message>
    <message>
        <source>It could not read back something it had stored.</source>
        <translation>Il n’a pas pu relire quelque chose qu’il avait stocké.</translation>
    </message>
    <message>
        <source>It is near the end of what its maker promises, or beyond.</source>
        <translation>Il approche de la fin de ce que promet son fabricant, ou l’a dépassée.</translation>
    </message>
    <message>
        <source>It warns of its own state.</source>
        <translation>Il alerte sur son propre état.</translation>
    </message>
    <message>
        <source>%1 % of the writes it is rated for are used.</source>
        <translation>%1 % des écritures pour lesquelles il est prévu sont utilisées.</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1&#xa0;°C</translation>
    </message>
    <message>
        <source>The node leaves this drive to VMs from its start on.</source>
        <translation>Le nœud laisse ce disque aux VM dès son démarrage.</translation>
    </message>
    <message>
        <source>Which driver has it is not known now.</source>
        <translation>On ne sait pas en ce moment quel pilote l’a.</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simulé)</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Donné à</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>The drive does not tell its serial now; this is the one it had here before.</source>
        <translation>Le disque n’indique pas son numéro de série en ce moment ; voici celui qu’il avait ici auparavant.</translation>
    </message>
    <message>
        <source>%1, IOMMU group %2</source>
        <translation>%1, groupe IOMMU %2</translation>
    </message>
    <message>
        <source>%1, in no IOMMU group</source>
        <translation>%1, dans aucun groupe IOMMU</translation>
    </message>
</context>
<context>
    <name>Frames</name>
    <message>
        <source>The node&apos;s answer makes no sense. Read it again.</source>
        <translation>La réponse du nœud n’a pas de sens. Relisez-le.</translation>
    </message>
</context>
<context>
    <name>GiftConsequences</name>
    <message>
        <source>not set: i440fx</source>
        <translation>non défini&#xa0;: i440fx</translation>
    </message>
    <message>
        <source>%1 is not of machine type q35, so pcie=1 is left out.</source>
        <translation>%1 n’est pas de type de machine q35&#xa0;: pcie=1 est donc omis.</translation>
    </message>
    <message>
        <source>The guest sees the drive as a PCI device; it works and is as fast.</source>
        <translation>L’invité voit le disque comme périphérique PCI&#xa0;; cela fonctionne et c’est aussi rapide.</translation>
    </message>
    <message>
        <source>Leave the machine type as it is: another one renames the guest&apos;s network ports.</source>
        <translation>Laissez le type de machine tel quel&#xa0;: un autre renomme les ports réseau de l’invité.</translation>
    </message>
    <message>
        <source>%1 starts with the node.</source>
        <translation>%1 démarre avec le nœud.</translation>
    </message>
    <message>
        <source>Proxmox remembers the slot %1, not the drive. After new cards or a firmware change another device may sit there, and the VM would take it at the next boot.</source>
        <translation>Proxmox retient l’emplacement %1, pas le disque. Après l’ajout de cartes ou un changement du micrologiciel, un autre périphérique peut s’y trouver, et la VM le prendrait au prochain démarrage du nœud.</translation>
    </message>
    <message>
        <source>Before changing hardware, switch “Start at boot” off.</source>
        <translation>Avant de changer le matériel, désactivez «&#xa0;Démarrer à l’amorçage&#xa0;».</translation>
    </message>
</context>
<context>
    <name>GiftExtras</name>
    <message>
        <source>The machine type of %1 is one that is not turned into q35 here.</source>
        <translation>Le type de machine de %1 n’est pas de ceux que l’on transforme ici en q35.</translation>
    </message>
    <message>
        <source>Give the drive without --q35: it is as fast.</source>
        <translation>Donnez le disque sans --q35&#xa0;: il est aussi rapide.</translation>
    </message>
    <message>
        <source>The guest of %1 is Windows, and its machine has no version that could be kept.</source>
        <translation>L’invité de %1 est Windows, et sa machine n’a pas de version qui pourrait être conservée.</translation>
    </message>
    <message>
        <source>Choose a machine with a version in Proxmox first, or give the drive without --q35.</source>
        <translation>Choisissez d’abord dans Proxmox une machine avec version, ou donnez le disque sans --q35.</translation>
    </message>
    <message>
        <source>no machine, which means i440fx</source>
        <translation>pas de machine, c’est-à-dire i440fx</translation>
    </message>
    <message>
        <source>%1 becomes another machine for its guest.</source>
        <translation>%1 devient une autre machine pour son invité.</translation>
    </message>
    <message>
        <source>Network cards can get other names, so the guest can come up without a network. Windows sets up its devices anew and may want to be activated again. Firmware and disks stay as they are. The drive is not faster for it.</source>
        <translation>Les cartes réseau peuvent changer de nom&#xa0;: l’invité peut donc démarrer sans réseau. Windows reconfigure ses périphériques et peut demander une nouvelle activation. Micrologiciel et disques restent tels quels. Le disque n’en est pas plus rapide.</translation>
    </message>
    <message>
        <source>Have the VM&apos;s console at hand for its next start.</source>
        <translation>Ayez la console de la VM à portée de main pour son prochain démarrage.</translation>
    </message>
    <message>
        <source>%1 is no PC.</source>
        <translation>%1 n’est pas un PC.</translation>
    </message>
    <message>
        <source>Give the drive without --q35.</source>
        <translation>Donnez le disque sans --q35.</translation>
    </message>
    <message>
        <source>%1 has a graphics device that works on i440fx only.</source>
        <translation>%1 a un périphérique graphique qui ne fonctionne qu’avec i440fx.</translation>
    </message>
    <message>
        <source>a q35 machine</source>
        <translation>une machine q35</translation>
    </message>
    <message>
        <source>With q35 the guest sees the drive as a PCI Express device.</source>
        <translation>Avec q35, l’invité voit le disque comme périphérique PCI Express.</translation>
    </message>
    <message>
        <source>memory of a fixed size</source>
        <translation>une mémoire de taille fixe</translation>
    </message>
    <message>
        <source>QEMU holds all memory of a VM with a passed-through device, so its balloon could give nothing back; without one nobody counts on that.</source>
        <translation>QEMU garde toute la mémoire d’une VM avec un périphérique en passthrough&#xa0;: son ballooning ne pourrait donc rien rendre&#xa0;; sans lui, personne n’y compte.</translation>
    </message>
    <message>
        <source>the guest agent&apos;s channel</source>
        <translation>le canal de l’agent invité</translation>
    </message>
    <message>
        <source>Through the agent&apos;s channel the guest can be asked which drive it sees; qemu-guest-agent has to run in it.</source>
        <translation>Par le canal de l’agent, on peut demander à l’invité quel disque il voit&#xa0;; qemu-guest-agent doit y tourner.</translation>
    </message>
    <message>
        <source>%1 sits in the same slot, and %2 has it.</source>
        <translation>%1 se trouve dans le même emplacement, et %2 l’a.</translation>
    </message>
    <message>
        <source>A device has one owner at a time, and one line.</source>
        <translation>Un périphérique n’a qu’un propriétaire à la fois, et qu’une ligne.</translation>
    </message>
    <message>
        <source>Take it back first, or give the drive without --all-functions.</source>
        <translation>Reprenez-le d’abord, ou donnez le disque sans --all-functions.</translation>
    </message>
    <message>
        <source>%1 sits in the same slot, and the host uses it.</source>
        <translation>%1 se trouve dans le même emplacement, et l’hôte l’utilise.</translation>
    </message>
    <message>
        <source>The VM would take it from the host as well.</source>
        <translation>La VM le prendrait aussi à l’hôte.</translation>
    </message>
    <message>
        <source>Give the drive without --all-functions.</source>
        <translation>Donnez le disque sans --all-functions.</translation>
    </message>
</context>
<context>
    <name>GiftName</name>
    <message>
        <source>This Proxmox has no mappings yet; they came with 8.0.</source>
        <translation>Ce Proxmox n’a pas encore de correspondances&#xa0;; elles sont arrivées avec 8.0.</translation>
    </message>
    <message>
        <source>Give the drive by its address.</source>
        <translation>Donnez le disque par son adresse.</translation>
    </message>
    <message>
        <source>The cluster&apos;s mappings could not be read.</source>
        <translation>Les correspondances du cluster n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Read the node again.</source>
        <translation>Relisez le nœud.</translation>
    </message>
    <message>
        <source>The serial of %1 cannot be read now, and a mapping should keep it.</source>
        <translation>Le numéro de série de %1 ne peut pas être lu en ce moment, et une correspondance devrait le conserver.</translation>
    </message>
    <message>
        <source>Give the drive back to the host first, or give it by its address.</source>
        <translation>Rendez d’abord le disque à l’hôte, ou donnez-le par son adresse.</translation>
    </message>
    <message>
        <source>The cluster then knows the drive by a name, and Proxmox compares it with the hardware at every start. It compares no serials, so the description keeps this one.</source>
        <translation>Le cluster connaît alors le disque par un nom, et Proxmox le compare au matériel à chaque démarrage. Il ne compare pas les numéros de série&#xa0;: la description conserve donc celui-ci.</translation>
    </message>
    <message>
        <source>The mapping %1 is for devices of another kind than %2.</source>
        <translation>La correspondance %1 est pour des périphériques d’un autre type que %2.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>It has other nodes of the cluster already; %1 is added.</source>
        <translation>Elle contient déjà d’autres nœuds du cluster&#xa0;; %1 est ajouté.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a mapping.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’une correspondance.</translation>
    </message>
    <message>
        <source>It starts with a letter, and letters, digits, - and _ follow; at least one of them.</source>
        <translation>Il commence par une lettre, suivie de lettres, chiffres, - et _&#xa0;; au moins un de ceux-ci.</translation>
    </message>
    <message>
        <source>The mapping %1 names something else on this node, or does not fit the hardware.</source>
        <translation>La correspondance %1 désigne autre chose sur ce nœud, ou ne cadre pas avec le matériel.</translation>
    </message>
    <message>
        <source>Choose another name, or correct the mapping under Datacenter, Resource Mappings.</source>
        <translation>Choisissez un autre nom, ou corrigez la correspondance dans Centre de données, Correspondances de ressource.</translation>
    </message>
    <message>
        <source>The line names the drive by its address, as asked.</source>
        <translation>La ligne désigne le disque par son adresse, comme demandé.</translation>
    </message>
    <message>
        <source>The line names the drive by its address: %1 is in no cluster.</source>
        <translation>La ligne désigne le disque par son adresse&#xa0;: %1 n’est dans aucun cluster.</translation>
    </message>
    <message>
        <source>The line names the drive by its address. %1</source>
        <translation>La ligne désigne le disque par son adresse. %1</translation>
    </message>
    <message>
        <source>The line names the mapping %1, so that Proxmox compares the drive with the hardware at every start, and no other node takes its own slot for it.</source>
        <translation>La ligne désigne la correspondance %1&#xa0;: Proxmox compare ainsi le disque au matériel à chaque démarrage, et aucun autre nœud ne prend son propre emplacement à sa place.</translation>
    </message>
</context>
<context>
    <name>GiftOptions</name>
    <message>
        <source>Proxmox compares the drive with the hardware at every start, and no other node takes its own slot for it.</source>
        <translation>Proxmox compare le disque au matériel à chaque démarrage, et aucun autre nœud ne prend son propre emplacement à sa place.</translation>
    </message>
    <message>
        <source>A slot, not a drive: with another card in the machine, the same address can mean another device.</source>
        <translation>Un emplacement, pas un disque&#xa0;: avec une autre carte dans la machine, la même adresse peut désigner un autre périphérique.</translation>
    </message>
    <message>
        <source>How the VM’s line names the drive</source>
        <translation>Comment la ligne de la VM désigne le disque</translation>
    </message>
    <message>
        <source>Through a mapping of the cluster</source>
        <translation>Par une correspondance du cluster</translation>
    </message>
    <message>
        <source>By its address</source>
        <translation>Par son adresse</translation>
    </message>
    <message>
        <source>Through a mapping</source>
        <translation>Par une correspondance</translation>
    </message>
    <message>
        <source>What else changes for the VM</source>
        <translation>Ce qui change d’autre pour la VM</translation>
    </message>
    <message>
        <source>Switch the guest agent’s channel on</source>
        <translation>Activer le canal de l’agent invité</translation>
    </message>
    <message>
        <source>The guest can then be asked which drive it sees. qemu-guest-agent has to be installed in it.</source>
        <translation>On peut alors demander à l’invité quel disque il voit. qemu-guest-agent doit y être installé.</translation>
    </message>
    <message>
        <source>Give it memory of a fixed size</source>
        <translation>Lui donner une mémoire de taille fixe</translation>
    </message>
    <message>
        <source>Its memory does not shrink with a passed-through device anyway; without a balloon nobody counts on that.</source>
        <translation>Sa mémoire ne se réduit de toute façon pas avec un périphérique en passthrough&#xa0;; sans ballooning, personne n’y compte.</translation>
    </message>
    <message>
        <source>Turn it into a q35 machine</source>
        <translation>En faire une machine q35</translation>
    </message>
    <message>
        <source>The guest sees a PCI Express device then, and is not faster for it. Its network cards can get other names.</source>
        <translation>L’invité voit alors un périphérique PCI Express, et n’en est pas plus rapide. Ses cartes réseau peuvent changer de nom.</translation>
    </message>
    <message>
        <source>Give every function of the drive’s slot</source>
        <translation>Donner toutes les fonctions de l’emplacement du disque</translation>
    </message>
    <message>
        <source>The VM gets the devices beside it on the same card too.</source>
        <translation>La VM reçoit aussi les périphériques voisins sur la même carte.</translation>
    </message>
    <message>
        <source>What the node does with the drive when it starts</source>
        <translation>Ce que le nœud fait du disque à son démarrage</translation>
    </message>
    <message>
        <source>As it does now; Proxmox takes it when the VM starts</source>
        <translation>Comme maintenant&#xa0;; Proxmox le prend au démarrage de la VM</translation>
    </message>
    <message>
        <source>Enough nearly always, and the node does not restart for it.</source>
        <translation>Suffit presque toujours, et le nœud ne redémarre pas pour cela.</translation>
    </message>
    <message>
        <source>Keep off this drive, known by its serial</source>
        <translation>Ne pas toucher à ce disque, reconnu à son numéro de série</translation>
    </message>
    <message>
        <source>The host cannot import, assemble or wipe what a guest keeps there. The node restarts once, under a guard, and does not see the drive’s health afterwards.</source>
        <translation>L’hôte ne peut ni importer, ni assembler, ni effacer ce qu’un invité y garde. Le nœud redémarre une fois, sous un garde-fou, et ne voit plus ensuite l’état du disque.</translation>
    </message>
    <message>
        <source>Keep off everything with its ids</source>
        <translation>Ne toucher à rien qui ait ses identifiants</translation>
    </message>
    <message>
        <source>As guides do it. A second drive of this model, bought later, is taken as well, also one the node should start from.</source>
        <translation>Comme le font les guides. Un second disque de ce modèle, acheté plus tard, est pris aussi, même celui sur lequel le nœud doit démarrer.</translation>
    </message>
    <message>
        <source>The node watches over the start: unless this computer then reaches it over a new connection, it stops the VM and takes the drive back.</source>
        <translation>Le nœud surveille le démarrage&#xa0;: si cet ordinateur n’atteint pas ensuite le nœud par une nouvelle connexion, celui-ci arrête la VM et reprend le disque.</translation>
    </message>
    <message>
        <source>When the VM gets it</source>
        <translation>Quand la VM le reçoit</translation>
    </message>
    <message>
        <source>At its next start, whenever that is</source>
        <translation>À son prochain démarrage, quel que soit le moment</translation>
    </message>
    <message>
        <source>It runs on as it is.</source>
        <translation>Elle continue de tourner telle quelle.</translation>
    </message>
    <message>
        <source>It stays stopped.</source>
        <translation>Elle reste arrêtée.</translation>
    </message>
    <message>
        <source>Shut it down with that, and start it again</source>
        <translation>L’éteindre à cette occasion, et la redémarrer</translation>
    </message>
    <message>
        <source>Its guest is asked to shut down, and never stopped by force.</source>
        <translation>On demande à son invité de s’éteindre, sans jamais l’arrêter de force.</translation>
    </message>
    <message>
        <source>Start it with that</source>
        <translation>La démarrer à cette occasion</translation>
    </message>
</context>
<context>
    <name>GivePlan</name>
    <message>
        <source>%1 has too few free hostpci slots.</source>
        <translation>%1 a trop peu d’emplacements hostpci libres.</translation>
    </message>
    <message>
        <source>Proxmox has room for 16 devices in a VM.</source>
        <translation>Proxmox a de la place pour 16 périphériques dans une VM.</translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <translation>Donner %1 à %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>%1 has %2 already; nothing needs changing.</source>
        <translation>%1 a déjà %2&#xa0;; rien à changer.</translation>
    </message>
    <message>
        <source>%1 has %2 already, and gets: %3.</source>
        <translation>%1 a déjà %2, et reçoit&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Give %1 to %2, from its next start on.</source>
        <translation>Donner %1 à %2, à partir du prochain démarrage de la VM.</translation>
    </message>
    <message>
        <source>From its own next start on, %1 keeps off %2, which %3 has.</source>
        <translation>À partir de son propre prochain démarrage, %1 ne touche plus à %2, que %3 a.</translation>
    </message>
    <message>
        <source>Give %1 to %2, from its next start on; from its own next start on, %3 keeps off the drive.</source>
        <translation>Donner %1 à %2, à partir du prochain démarrage de la VM&#xa0;; à partir de son propre prochain démarrage, %3 ne touche plus au disque.</translation>
    </message>
    <message>
        <source>The VM gets too: %1.</source>
        <translation>La VM reçoit aussi&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>%1 refuses this computer for a while, because of failed logins from here. Wait half a minute, then try once with the right key or password: each failed login makes it longer.</source>
        <translation>%1 refuse cet ordinateur pendant un moment, à cause de connexions échouées depuis ici. Attendez une demi-minute, puis essayez une fois avec la bonne clé ou le bon mot de passe&#xa0;: chaque échec prolonge l’attente.</translation>
    </message>
    <message>
        <source>Too many logins to %1 are under way at once, so it turned this one away. Try again in a moment.</source>
        <translation>Trop de connexions à %1 sont en cours à la fois&#xa0;; il a donc refusé celle-ci. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>GroupHasForeignDevices</name>
    <message>
        <source>the boot drive</source>
        <translation>le disque d’amorçage</translation>
    </message>
    <message>
        <source>storage in use</source>
        <translation>du stockage utilisé</translation>
    </message>
    <message>
        <source>this SSH session</source>
        <translation>cette session SSH</translation>
    </message>
    <message numerus="yes">
        <source>%n network port(s)</source>
        <translation>
            <numerusform>%n port réseau</numerusform>
            <numerusform>%n ports réseau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other device(s)</source>
        <translation>
            <numerusform>%n autre périphérique</numerusform>
            <numerusform>%n autres périphériques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>driver unknown</source>
        <translation>pilote inconnu</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>pas de pilote</translation>
    </message>
    <message>
        <source>Group %1 ties %2 to %3.</source>
        <translation>Le groupe %1 lie %2 avec %3.</translation>
    </message>
    <message numerus="yes">
        <source>A VM that starts with one device of a group takes all of it from the host, and Proxmox does not ask: %n more device(s).</source>
        <translation>
            <numerusform>Une VM qui démarre avec un périphérique d’un groupe le prend en entier à l’hôte, et Proxmox ne demande rien&#xa0;: %n périphérique de plus.</numerusform>
            <numerusform>Une VM qui démarre avec un périphérique d’un groupe le prend en entier à l’hôte, et Proxmox ne demande rien&#xa0;: %n périphériques de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the drive into another slot, best one of the processor, or look for an ACS switch in the firmware.</source>
        <translation>Mettez le disque dans un autre emplacement, de préférence relié au processeur, ou cherchez une option ACS dans le micrologiciel.</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>The guest agent of VM %1 did not answer.</source>
        <translation>L’agent invité de la VM %1 n’a pas répondu.</translation>
    </message>
    <message>
        <source>VM %1 has no guest agent configured, so the guest cannot be asked.</source>
        <translation>La VM %1 n’a pas d’agent invité configuré&#xa0;: l’invité ne peut donc pas être interrogé.</translation>
    </message>
    <message>
        <source>The guest agent in VM %1 does not run, so the guest cannot be asked.</source>
        <translation>L’agent invité ne tourne pas dans la VM %1&#xa0;: l’invité ne peut donc pas être interrogé.</translation>
    </message>
    <message>
        <source>VM %1 does not run.</source>
        <translation>La VM %1 ne tourne pas.</translation>
    </message>
    <message>
        <source>The answer of the guest agent makes no sense.</source>
        <translation>La réponse de l’agent invité n’a pas de sens.</translation>
    </message>
    <message>
        <source>The guest of VM %1 could not list its drives.</source>
        <translation>L’invité de la VM %1 n’a pas pu lister ses disques.</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>ce qui a été collé</translation>
    </message>
    <message>
        <source>There is no NVMe controller with a serial in this text. Paste all that the command printed.</source>
        <translation>Il n’y a dans ce texte aucun contrôleur NVMe avec un numéro de série. Collez tout ce que la commande a affiché.</translation>
    </message>
</context>
<context>
    <name>GuestShell</name>
    <message>
        <source>This request is too large to send to a guest.</source>
        <translation>Cette demande est trop grande pour être envoyée à un invité.</translation>
    </message>
    <message>
        <source>The guest agent of VM %1 does not do what it is asked. It must be installed and running in the guest, switched on in the VM&apos;s options, and allowed to run programs.</source>
        <translation>L’agent invité de la VM %1 ne fait pas ce qui lui est demandé. Il doit être installé et tourner dans l’invité, être activé dans les options de la VM, et avoir le droit d’exécuter des programmes.</translation>
    </message>
    <message>
        <source>What the guest of VM %1 answers makes no sense, or was cut short.</source>
        <translation>Ce que répond l’invité de la VM %1 n’a pas de sens, ou a été coupé.</translation>
    </message>
</context>
<context>
    <name>HaRestartsElsewhere</name>
    <message>
        <source>The VM&apos;s configuration names a slot. On another node the same slot is another device or none, and Proxmox does not ask.</source>
        <translation>La configuration de la VM désigne un emplacement. Sur un autre nœud, le même emplacement est un autre périphérique ou aucun, et Proxmox ne demande rien.</translation>
    </message>
    <message>
        <source>%1 is in a cluster, and whether HA manages it could not be read.</source>
        <translation>%1 est dans un cluster, et il a été impossible de déterminer si la HA la gère.</translation>
    </message>
    <message>
        <source>Make sure that it is not an HA resource.</source>
        <translation>Assurez-vous que ce n’est pas une ressource HA.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>So it finds the drive wherever HA starts it.</source>
        <translation>Elle trouve ainsi le disque, où que la HA la démarre.</translation>
    </message>
    <message>
        <source>HA starts %1 on another node when this one fails.</source>
        <translation>La HA démarre %1 sur un autre nœud quand celui-ci tombe en panne.</translation>
    </message>
    <message>
        <source>Take it out of HA, or bind it to %1 with a strict node affinity rule.</source>
        <translation>Retirez-la de la HA, ou attachez-la à %1 par une règle stricte d’affinité de nœud.</translation>
    </message>
    <message>
        <source>HA knows %1 and leaves it alone.</source>
        <translation>La HA connaît %1 et n’y touche pas.</translation>
    </message>
    <message>
        <source>HA may run %1 on %2 only (%3).</source>
        <translation>La HA ne peut exécuter %1 que sur %2 (%3).</translation>
    </message>
</context>
<context>
    <name>HardwareDetails</name>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>A VM that takes one of its devices takes them all, except bridges.</source>
        <translation>Une VM qui prend un de ses périphériques les prend tous, sauf les ponts.</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>Dans le groupe</translation>
    </message>
    <message>
        <source>serial not readable</source>
        <translation>numéro de série illisible</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>n° de série %1</translation>
    </message>
    <message>
        <source>A bridge. It stays with the host, whoever gets the devices behind it.</source>
        <translation>Un pont. Il reste à l’hôte, quel que soit celui qui reçoit les périphériques situés derrière.</translation>
    </message>
    <message>
        <source>Only NVMe drives are given with this program. This belongs to group %1.</source>
        <translation>Ce programme ne donne que des disques NVMe. Ceci appartient au groupe %1.</translation>
    </message>
    <message>
        <source>What %1 would lose</source>
        <translation>Ce que %1 perdrait</translation>
    </message>
    <message>
        <source>Nothing that could be seen.</source>
        <translation>Rien qui soit visible.</translation>
    </message>
    <message>
        <source>Not everything could be read: %1.</source>
        <translation>Tout n’a pas pu être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing it uses.</source>
        <translation>Rien de ce qu’il utilise.</translation>
    </message>
    <message>
        <source>No mount, pool, volume group, swap, network port or other guest depends on it.</source>
        <translation>Aucun montage, pool, groupe de volumes, swap, port réseau ou autre invité n’en dépend.</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>dans aucun groupe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, en tant que %2</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialisation</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>Usure</translation>
    </message>
    <message>
        <source>Powered on</source>
        <translation>Sous tension</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Take back from &amp;VM %1</source>
        <translation>Reprendre à la &amp;VM %1</translation>
    </message>
    <message>
        <source>Give to a &amp;VM…</source>
        <translation>Donner à une &amp;VM…</translation>
    </message>
    <message>
        <source>Not connected: this is old data.</source>
        <translation>Non connecté&#xa0;: ces données sont anciennes.</translation>
    </message>
    <message>
        <source>Not possible on this node as it is.</source>
        <translation>Impossible sur ce nœud tel qu’il est.</translation>
    </message>
    <message>
        <source>A change is being applied.</source>
        <translation>Une modification est en cours d’application.</translation>
    </message>
    <message>
        <source>Already in the plan.</source>
        <translation>Déjà dans le plan.</translation>
    </message>
    <message>
        <source>Not possible as it is now; the reason stands above.</source>
        <translation>Impossible en l’état&#xa0;; la raison est indiquée plus haut.</translation>
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
        <translation>racine /</translation>
    </message>
    <message>
        <source>boot</source>
        <translation>amorçage</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>swap</translation>
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
        <translation>chiffré</translation>
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
        <translation>multipath</translation>
    </message>
    <message>
        <source>bcache</source>
        <translation>bcache</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exporté</translation>
    </message>
    <message>
        <source>in fstab</source>
        <translation>dans fstab</translation>
    </message>
    <message>
        <source>storage %1</source>
        <translation>stockage %1</translation>
    </message>
    <message>
        <source>disk of %1</source>
        <translation>disque de %1</translation>
    </message>
    <message>
        <source>mapping %1</source>
        <translation>correspondance %1</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>tenu par %1</translation>
    </message>
    <message>
        <source>old data</source>
        <translation>anciennes données</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>boot drive</source>
        <translation>disque d’amorçage</translation>
    </message>
    <message>
        <source>file systems</source>
        <translation>systèmes de fichiers</translation>
    </message>
    <message>
        <source>a pool</source>
        <translation>un pool</translation>
    </message>
    <message>
        <source>a volume group</source>
        <translation>un groupe de volumes</translation>
    </message>
    <message>
        <source>guests’ disks</source>
        <translation>disques d’invités</translation>
    </message>
    <message>
        <source>a network port</source>
        <translation>un port réseau</translation>
    </message>
    <message>
        <source>%1 network ports</source>
        <translation>%1 ports réseau</translation>
    </message>
    <message>
        <source>this SSH session</source>
        <translation>cette session SSH</translation>
    </message>
    <message>
        <source>a controller</source>
        <translation>un contrôleur</translation>
    </message>
    <message>
        <source>%1 controllers</source>
        <translation>%1 contrôleurs</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>un autre périphérique</translation>
    </message>
    <message>
        <source>%1 other devices</source>
        <translation>%1 autres périphériques</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>boots %1</source>
        <translation>amorce %1</translation>
    </message>
    <message>
        <source>this SSH</source>
        <translation>session SSH</translation>
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
        <translation>BIOS boot</translation>
    </message>
    <message>
        <source>×%1 of ×%2</source>
        <translation>×%1 sur ×%2</translation>
    </message>
    <message>
        <source>%1 of %2&#xa0;GT/s</source>
        <translation>%1 sur %2&#xa0;GT/s</translation>
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
            <numerusform>%n groupe sans disque</numerusform>
            <numerusform>%n groupes sans disque</numerusform>
        </translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Dans aucun groupe</translation>
    </message>
    <message>
        <source>the IOMMU is off, so nothing is isolated</source>
        <translation>l’IOMMU est désactivée&#xa0;: rien n’est isolé</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>stands alone</source>
        <translation>seul</translation>
    </message>
    <message>
        <source>belongs to the host: %1</source>
        <translation>appartient à l’hôte&#xa0;: %1</translation>
    </message>
    <message>
        <source>shared with other devices</source>
        <translation>partagé avec d’autres périphériques</translation>
    </message>
    <message>
        <source>Host uses it</source>
        <translation>Utilisé par l’hôte</translation>
    </message>
    <message numerus="yes">
        <source>%n bridge(s)</source>
        <translation>
            <numerusform>%n pont</numerusform>
            <numerusform>%n ponts</numerusform>
        </translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Ponts</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Pont</translation>
    </message>
</context>
<context>
    <name>HealthColumns</name>
    <message>
        <source>mark: it warns</source>
        <translation>repère : alerte</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>None is hot</source>
        <translation>Aucun n’est chaud</translation>
    </message>
    <message numerus="yes">
        <source>%n is hot</source>
        <translation>
            <numerusform>%n est chaud</numerusform>
            <numerusform>%n sont chauds</numerusform>
        </translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>of rated life</source>
        <translation>de la durée de vie</translation>
    </message>
    <message>
        <source>% used</source>
        <translation>% utilisé</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>Usé</translation>
    </message>
    <message>
        <source>Little wear</source>
        <translation>Peu d’usure</translation>
    </message>
    <message>
        <source>Half worn</source>
        <translation>À moitié usé</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>warns</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1&#xa0;°C</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, warns at %2 °C</source>
        <translation>%1, alerte à %2 °C</translation>
    </message>
    <message>
        <source>%1 % used</source>
        <translation>%1 % utilisé</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 écrits</translation>
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
        <translation>%1 est donné à %2.</translation>
    </message>
    <message>
        <source>A drive has one owner at a time.</source>
        <translation>Un disque n’a qu’un propriétaire à la fois.</translation>
    </message>
    <message>
        <source>Take it back from %1 first.</source>
        <translation>Reprenez-le d’abord à %1.</translation>
    </message>
</context>
<context>
    <name>HistoryFiles</name>
    <message>
        <source>This computer has no room left for the history in %1. Nothing is changed without a receipt; make room and try again.</source>
        <translation>Cet ordinateur n’a plus de place pour l’historique dans %1. Rien n’est modifié sans reçu&#xa0;; faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>The history on this computer cannot be written in %1. Nothing is changed without a receipt.</source>
        <translation>L’historique de cet ordinateur ne peut pas être écrit dans %1. Rien n’est modifié sans reçu.</translation>
    </message>
    <message>
        <source>This is not the id of a journal entry.</source>
        <translation>Ce n’est pas l’identifiant d’une entrée du journal.</translation>
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
        <translation>Réécrire le menu de GRUB</translation>
    </message>
    <message>
        <source>Copy the settings to the boot partitions</source>
        <translation>Copier les réglages sur les partitions d’amorçage</translation>
    </message>
    <message>
        <source>Make the images anew that the kernel starts with</source>
        <translation>Refaire les images avec lesquelles le noyau démarre</translation>
    </message>
    <message>
        <source>GRUB reads its menu only; update-grub makes it from the settings. The menu is looked at afterwards.</source>
        <translation>GRUB ne lit que son menu&#xa0;; update-grub le fait à partir des réglages. Le menu est examiné ensuite.</translation>
    </message>
    <message>
        <source>systemd-boot reads the boot partitions only; proxmox-boot-tool copies kernels and the command line there.</source>
        <translation>systemd-boot ne lit que les partitions d’amorçage&#xa0;; proxmox-boot-tool y copie les noyaux et la ligne de commande.</translation>
    </message>
    <message>
        <source>Drivers take their devices before the node&apos;s own files can be read, so what decides about it lies in these images. This may take minutes. They are looked into afterwards.</source>
        <translation>Les pilotes prennent leurs périphériques avant que les fichiers du nœud puissent être lus&#xa0;: ce qui en décide se trouve donc dans ces images. Cela peut prendre des minutes. Leur contenu est examiné ensuite.</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>Redémarrer %1</translation>
    </message>
    <message>
        <source>Release %1 from the host</source>
        <translation>Détacher %1 de l’hôte</translation>
    </message>
    <message>
        <source>Give %1 back to the host</source>
        <translation>Rendre %1 à l’hôte</translation>
    </message>
    <message>
        <source>Add the drive to the mapping %1</source>
        <translation>Ajouter le disque à la correspondance %1</translation>
    </message>
    <message>
        <source>Make the mapping %1</source>
        <translation>Créer la correspondance %1</translation>
    </message>
    <message>
        <source>Bring the mapping %1 back to what it was</source>
        <translation>Rétablir la correspondance %1 telle qu’elle était</translation>
    </message>
    <message>
        <source>Remove the mapping %1 again</source>
        <translation>Supprimer la correspondance %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message numerus="yes">
        <source>Change %n files</source>
        <translation>
            <numerusform>Modifier %n fichier</numerusform>
            <numerusform>Modifier %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a guard over the boot settings</source>
        <translation>Poser un garde-fou sur les réglages d’amorçage</translation>
    </message>
    <message>
        <source>Unless Lanekeeper reaches the node within %1 minutes after its restart, the node puts back what this change wrote and restarts once more. Guests with passed devices start only after that.</source>
        <translation>Si Lanekeeper n’atteint pas le nœud dans les %1 minutes qui suivent son redémarrage, le nœud annule ce que cette modification a écrit et redémarre une fois de plus. Les invités avec des périphériques en passthrough ne démarrent qu’après.</translation>
    </message>
    <message>
        <source>Take the guard away</source>
        <translation>Retirer le garde-fou</translation>
    </message>
    <message>
        <source>What it guarded is taken back.</source>
        <translation>Ce qu’il protégeait est annulé.</translation>
    </message>
    <message>
        <source>Confirm the restart</source>
        <translation>Confirmer le redémarrage</translation>
    </message>
    <message>
        <source>The node was reached over a new line, so the guard and its copies are taken away.</source>
        <translation>Le nœud a été atteint par une nouvelle connexion&#xa0;: le garde-fou et ses copies sont donc retirés.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Have GRUB try the new command line once</source>
        <translation>Faire essayer une fois la nouvelle ligne de commande à GRUB</translation>
    </message>
    <message>
        <source>Make the image of the kernel %1 anew</source>
        <translation>Refaire l’image du noyau %1</translation>
    </message>
    <message>
        <source>GRUB takes the new menu at the next start, and forgets that before it starts anything. Until the restart is confirmed, the old menu stays what the node starts with.</source>
        <translation>GRUB prend le nouveau menu au prochain démarrage, et l’oublie avant de démarrer quoi que ce soit. Tant que le redémarrage n’est pas confirmé, l’ancien menu reste celui avec lequel le nœud démarre.</translation>
    </message>
    <message>
        <source>It stayed as it was for as long as the restart was not confirmed.</source>
        <translation>Elle est restée telle quelle tant que le redémarrage n’était pas confirmé.</translation>
    </message>
    <message>
        <source>The image of the kernel %1 stays as it is until the restart is confirmed.</source>
        <translation>L’image du noyau %1 reste telle quelle tant que le redémarrage n’est pas confirmé.</translation>
    </message>
    <message>
        <source>The new command line is what the node starts with from then on.</source>
        <translation>C’est avec la nouvelle ligne de commande que le nœud démarre désormais.</translation>
    </message>
    <message>
        <source>Should the node not come back: switch it off and on, and it starts as before.</source>
        <translation>Si le nœud ne revient pas : éteignez-le et rallumez-le, et il démarre comme avant.</translation>
    </message>
    <message>
        <source>Have systemd-boot try the new command line once</source>
        <translation>Faire essayer une fois la nouvelle ligne de commande à systemd-boot</translation>
    </message>
    <message>
        <source>An entry of its own goes to the boot partitions. systemd-boot takes it at the next start, and forgets that before it starts anything. Until the restart is confirmed, the old entry stays what the node starts with; a kernel that does not come up starts the node anew after half a minute.</source>
        <translation>Une entrée à part est placée sur les partitions d’amorçage. systemd-boot la prend au prochain démarrage et l’oublie avant de démarrer quoi que ce soit. Tant que le redémarrage n’est pas confirmé, le nœud démarre avec l’ancienne entrée ; un noyau qui ne démarre pas relance le nœud après une demi-minute.</translation>
    </message>
</context>
<context>
    <name>HostFiles</name>
    <message>
        <source>Somebody changed %1 in the meantime. Nothing was written; look at the plan again.</source>
        <translation>Quelqu’un a modifié %1 entre-temps. Rien n’a été écrit&#xa0;; revoyez le plan.</translation>
    </message>
    <message>
        <source>The line broke while a file was sent. Nothing was written.</source>
        <translation>La connexion s’est coupée pendant l’envoi d’un fichier. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The node has no room left for %1. Nothing was written.</source>
        <translation>Le nœud n’a plus de place pour %1. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 is a link or no plain file. Nothing was written; change it by hand.</source>
        <translation>%1 est un lien ou n’est pas un fichier ordinaire. Rien n’a été écrit&#xa0;; modifiez-le à la main.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Log in as root.</source>
        <translation>%1 ne peut pas être écrit. Connectez-vous en tant que root.</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was changed.</source>
        <translation>%1 n’a pas pu être écrit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 written and read back</source>
        <translation>%1 écrit et relu</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 supprimé</translation>
    </message>
    <message>
        <source>Not all files were written: %1 is not as planned.</source>
        <translation>Tous les fichiers n’ont pas été écrits&#xa0;: %1 n’est pas comme prévu.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Log in as root.</source>
        <translation>%1 ne peut pas être lu. Connectez-vous en tant que root.</translation>
    </message>
    <message>
        <source>Somebody changed %1 in the meantime.</source>
        <translation>Quelqu’un a modifié %1 entre-temps.</translation>
    </message>
</context>
<context>
    <name>HostKey</name>
    <message>
        <source>%1 shows another key than the one on record, so it may be another computer in between. Nothing was sent to it. If the node was installed anew, remove the old key with ssh-keygen -R and connect again.</source>
        <translation>%1 présente une autre clé que celle enregistrée&#xa0;: il peut donc s’agir d’un autre ordinateur qui s’interpose. Rien ne lui a été envoyé. Si le nœud a été réinstallé, supprimez l’ancienne clé avec ssh-keygen -R et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The key that %1 shows is marked as revoked in the list of known hosts. Nothing was sent to it.</source>
        <translation>La clé que présente %1 est marquée comme révoquée dans la liste des hôtes connus. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>The key of %1 is not known here and was not confirmed, so nothing was sent to it. Compare its fingerprint with the one on the node and confirm it.</source>
        <translation>La clé de %1 n’est pas connue ici et n’a pas été confirmée&#xa0;: rien ne lui a donc été envoyé. Comparez son empreinte avec celle du nœud et confirmez-la.</translation>
    </message>
    <message>
        <source>The node&apos;s key could not be remembered.</source>
        <translation>La clé du nœud n’a pas pu être retenue.</translation>
    </message>
    <message>
        <source>The list of known hosts trusts a certificate authority for %1 (@cert-authority), which Lanekeeper cannot make use of; it goes by the key itself.</source>
        <translation>La liste des hôtes connus fait confiance à une autorité de certification pour %1 (@cert-authority), que Lanekeeper ne sait pas utiliser&#xa0;; il se fie à la clé elle-même.</translation>
    </message>
    <message>
        <source>The list of known hosts cannot be read, so %1 cannot be recognised. Check the file.</source>
        <translation>La liste des hôtes connus ne peut pas être lue&#xa0;: %1 ne peut donc pas être reconnu. Vérifiez ce fichier.</translation>
    </message>
    <message>
        <source>%1 did not show a key.</source>
        <translation>%1 n’a présenté aucune clé.</translation>
    </message>
</context>
<context>
    <name>HostpciNamesNothing</name>
    <message>
        <source>the mapping %1</source>
        <translation>la correspondance %1</translation>
    </message>
    <message>
        <source>%1 of %2 names %3, which is not on this node.</source>
        <translation>%1 de %2 désigne %3, absent de ce nœud.</translation>
    </message>
    <message>
        <source>The VM cannot start like this.</source>
        <translation>La VM ne peut pas démarrer ainsi.</translation>
    </message>
    <message>
        <source>Look where the device is now: after a change of hardware it may have another address. Then correct the line or remove it.</source>
        <translation>Regardez où se trouve le périphérique maintenant&#xa0;: après un changement de matériel, il peut avoir une autre adresse. Corrigez ou supprimez ensuite la ligne.</translation>
    </message>
</context>
<context>
    <name>HostpciUnreadable</name>
    <message>
        <source>VM %1 has a %2 line that cannot be understood.</source>
        <translation>La VM %1 a une ligne %2 incompréhensible.</translation>
    </message>
    <message>
        <source>It could name any drive, so none can be called free.</source>
        <translation>Elle pourrait désigner n’importe quel disque&#xa0;: aucun ne peut donc être dit libre.</translation>
    </message>
    <message>
        <source>Correct or remove that line on the node.</source>
        <translation>Corrigez ou supprimez cette ligne sur le nœud.</translation>
    </message>
</context>
<context>
    <name>HostpciValue</name>
    <message>
        <source>A hostpci line names something that is not a PCI address.</source>
        <translation>Une ligne hostpci désigne quelque chose qui n’est pas une adresse PCI.</translation>
    </message>
    <message>
        <source>A hostpci line names no device.</source>
        <translation>Une ligne hostpci ne désigne aucun périphérique.</translation>
    </message>
    <message>
        <source>A hostpci line names its device twice.</source>
        <translation>Une ligne hostpci désigne son périphérique deux fois.</translation>
    </message>
    <message>
        <source>A hostpci line must name either a device or a mapping.</source>
        <translation>Une ligne hostpci doit désigner soit un périphérique, soit une correspondance.</translation>
    </message>
</context>
<context>
    <name>ImageFindings</name>
    <message>
        <source>%1 MiB</source>
        <translation>%1&#xa0;MiB</translation>
    </message>
    <message>
        <source>What makes the images that the kernel starts with is not known.</source>
        <translation>On ne sait pas ce qui fait les images avec lesquelles le noyau démarre.</translation>
    </message>
    <message>
        <source>%1 makes the images that the kernel starts with.</source>
        <translation>%1 fait les images avec lesquelles le noyau démarre.</translation>
    </message>
    <message>
        <source>Lanekeeper knows initramfs-tools, which Proxmox brings, and no other.</source>
        <translation>Lanekeeper connaît initramfs-tools, que Proxmox fournit, et aucun autre outil.</translation>
    </message>
    <message>
        <source>Leave it to Proxmox to bind the drive when the VM starts.</source>
        <translation>Laissez Proxmox lier le disque au démarrage de la VM.</translation>
    </message>
    <message>
        <source>/boot has room for %1, and a new image beside the old one needs %2.</source>
        <translation>/boot a de la place pour %1, et une nouvelle image à côté de l’ancienne a besoin de %2.</translation>
    </message>
    <message>
        <source>How much room /boot has could not be read.</source>
        <translation>La place disponible dans /boot n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>With an image that is only half there the node would not start.</source>
        <translation>Avec une image à moitié présente seulement, le nœud ne démarrerait pas.</translation>
    </message>
    <message>
        <source>Remove kernels that are not used any more: apt autoremove</source>
        <translation>Supprimez les noyaux qui ne servent plus&#xa0;: apt autoremove</translation>
    </message>
    <message>
        <source>The new images go to the boot partitions as well, whose room is not read.</source>
        <translation>Les nouvelles images vont aussi sur les partitions d’amorçage, dont la place n’est pas lue.</translation>
    </message>
    <message>
        <source>They would have to be mounted for that. They take the place of the old images there, and proxmox-boot-tool fails when one does not fit; then the plan stops.</source>
        <translation>Il faudrait les monter pour cela. Elles y prennent la place des anciennes images, et proxmox-boot-tool échoue si l’une ne tient pas&#xa0;; le plan s’arrête alors.</translation>
    </message>
    <message>
        <source>When a kernel was added lately, look at them first: proxmox-boot-tool status</source>
        <translation>Si un noyau a été ajouté récemment, examinez-les d’abord&#xa0;: proxmox-boot-tool status</translation>
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
        <translation>VT-d ou IOMMU</translation>
    </message>
    <message>
        <source>Take the word “%1” off the kernel&apos;s command line and restart the node.</source>
        <translation>Retirez le paramètre «&#xa0;%1&#xa0;» de la ligne de commande du noyau et redémarrez le nœud.</translation>
    </message>
    <message>
        <source>Kernel %1 needs the word “intel_iommu=on” on its command line, and a restart.</source>
        <translation>Le noyau %1 a besoin du paramètre «&#xa0;intel_iommu=on&#xa0;» sur sa ligne de commande, et d’un redémarrage.</translation>
    </message>
    <message>
        <source>This kernel uses the IOMMU by default, so look in its log for the reason.</source>
        <translation>Ce noyau utilise l’IOMMU par défaut&#xa0;: cherchez donc la raison dans son journal.</translation>
    </message>
    <message>
        <source>The IOMMU is off in the kernel.</source>
        <translation>L’IOMMU est désactivée dans le noyau.</translation>
    </message>
    <message>
        <source>The IOMMU is off in the kernel: “%1” on its command line.</source>
        <translation>L’IOMMU est désactivée dans le noyau&#xa0;: «&#xa0;%1&#xa0;» sur sa ligne de commande.</translation>
    </message>
    <message>
        <source>The firmware offers it, the kernel does not use it; without it no device can be given to a VM.</source>
        <translation>Le micrologiciel la propose, le noyau ne l’utilise pas&#xa0;; sans elle, aucun périphérique ne peut être donné à une VM.</translation>
    </message>
    <message>
        <source>The IOMMU is off in the firmware.</source>
        <translation>L’IOMMU est désactivée dans le micrologiciel.</translation>
    </message>
    <message>
        <source>Without it no device can be given to a VM. No word on the kernel&apos;s command line helps.</source>
        <translation>Sans elle, aucun périphérique ne peut être donné à une VM. Aucun paramètre de la ligne de commande du noyau n’y aide.</translation>
    </message>
    <message>
        <source>Restart the node, switch %1 on in the firmware setup, and read the node again.</source>
        <translation>Redémarrez le nœud, activez %1 dans la configuration du micrologiciel, et relisez le nœud.</translation>
    </message>
    <message>
        <source>Whether the IOMMU is on could not be read.</source>
        <translation>Impossible de déterminer si l’IOMMU est activée.</translation>
    </message>
    <message>
        <source>Without it no device can be given to a VM.</source>
        <translation>Sans elle, aucun périphérique ne peut être donné à une VM.</translation>
    </message>
    <message>
        <source>Whether the IOMMU is on is not in what was pasted.</source>
        <translation>Ce qui a été collé ne dit pas si l’IOMMU est activée.</translation>
    </message>
    <message>
        <source>Paste what “find /sys/kernel/iommu_groups -type l” prints: it lists groups only where the IOMMU works.</source>
        <translation>Collez ce qu’affiche «&#xa0;find /sys/kernel/iommu_groups -type l&#xa0;»&#xa0;: les groupes n’y sont listés que là où l’IOMMU fonctionne.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>A journal entry cannot be read.</source>
        <translation>Une entrée du journal ne peut pas être lue.</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Code de sortie</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simulé)</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Stopped because</source>
        <translation>Motif de l’arrêt</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Annule</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Annulée par</translation>
    </message>
    <message>
        <source>A change without a description</source>
        <translation>Une modification sans description</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <comment>a change and the number of others</comment>
        <translation>%1, et %2 de plus</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Owes a restart</source>
        <translation>Redémarrage dû</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non atteinte</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month, in Qt&apos;s date format</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, in Qt&apos;s date format</comment>
        <translation>d MMMM yyyy</translation>
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
        <translation>Elle est de %1 et y tourne peut-être encore&#xa0;; vérifiez d’abord.</translation>
    </message>
    <message>
        <source>What took effect stays, and the rest is done. Each step proves again that all is as planned.</source>
        <translation>Ce qui a pris effet reste, et le reste est fait. Chaque étape prouve de nouveau que tout est comme prévu.</translation>
    </message>
    <message>
        <source>%1 restarts, and its guests stop for that time.</source>
        <translation>%1 redémarre, et ses invités s’arrêtent pendant ce temps.</translation>
    </message>
    <message>
        <source>Receipt on the node</source>
        <translation>Reçu sur le nœud</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Rapport enregistré</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lu dans</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>JumpRelay</name>
    <message>
        <source>The jump host %1 was reached, but it does not pass the line on to port %3 of %2. Check that the node is up, and that the jump host may reach it (AllowTcpForwarding).</source>
        <translation>L’hôte de rebond %1 a été atteint, mais il ne transmet pas la connexion au port %3 de %2. Vérifiez que le nœud est en marche, et que l’hôte de rebond a le droit de l’atteindre (AllowTcpForwarding).</translation>
    </message>
</context>
<context>
    <name>KernelLineChange</name>
    <message>
        <source>“%1” is set in %2 in a way that Lanekeeper does not edit.</source>
        <translation>«&#xa0;%1&#xa0;» est défini dans %2 d’une façon que Lanekeeper ne modifie pas.</translation>
    </message>
    <message>
        <source>The file is a shell script, and only plain assignments are changed.</source>
        <translation>Le fichier est un script shell, et seules les affectations simples sont modifiées.</translation>
    </message>
    <message>
        <source>Take the word out by hand, then read the node again.</source>
        <translation>Retirez ce paramètre à la main, puis relisez le nœud.</translation>
    </message>
    <message>
        <source>%1 is not one line with a root= word.</source>
        <translation>%1 n’est pas une seule ligne avec un paramètre root=.</translation>
    </message>
    <message>
        <source>A node without that word does not find its root file system.</source>
        <translation>Un nœud sans ce paramètre ne trouve pas son système de fichiers racine.</translation>
    </message>
    <message>
        <source>Mend the file by hand, then read the node again.</source>
        <translation>Réparez le fichier à la main, puis relisez le nœud.</translation>
    </message>
    <message>
        <source>What starts this node is unclear: GRUB or systemd-boot.</source>
        <translation>On ne sait pas clairement ce qui démarre ce nœud&#xa0;: GRUB ou systemd-boot.</translation>
    </message>
    <message>
        <source>Each has its own file for the kernel&apos;s command line, and a change in the wrong one does nothing.</source>
        <translation>Chacun a son propre fichier pour la ligne de commande du noyau, et une modification dans le mauvais ne fait rien.</translation>
    </message>
    <message>
        <source>Look at “proxmox-boot-tool status” on the node.</source>
        <translation>Consultez «&#xa0;proxmox-boot-tool status&#xa0;» sur le nœud.</translation>
    </message>
    <message>
        <source>%1 was not read to the byte.</source>
        <translation>%1 n’a pas été lu à l’octet près.</translation>
    </message>
    <message>
        <source>Lanekeeper writes a file only when it knows all of it, so that it can be put back as it was.</source>
        <translation>Lanekeeper n’écrit un fichier que s’il le connaît en entier, afin de pouvoir le remettre tel qu’il était.</translation>
    </message>
    <message>
        <source>Change it by hand, then read the node again.</source>
        <translation>Modifiez-le à la main, puis relisez le nœud.</translation>
    </message>
</context>
<context>
    <name>KernelOptionPlans</name>
    <message>
        <source>The host&apos;s own devices then reach all of the memory of %1, past the IOMMU.</source>
        <translation>Les périphériques de l’hôte atteignent alors toute la mémoire de %1, en contournant l’IOMMU.</translation>
    </message>
    <message>
        <source>What it is good for: some network cards and controllers of the host get a little faster. Its price: a faulty device of the host, or its firmware, is no longer kept inside its own buffers. A drive that a VM has is kept apart as before, and is not faster for it.</source>
        <translation>Intérêt&#xa0;: certaines cartes réseau et certains contrôleurs de l’hôte deviennent un peu plus rapides. Prix&#xa0;: un périphérique défaillant de l’hôte, ou son micrologiciel, n’est plus confiné à ses propres tampons. Un disque détenu par une VM est isolé comme avant, et n’en est pas plus rapide.</translation>
    </message>
    <message>
        <source>Nothing here needs it. It is taken back like any other change.</source>
        <translation>Rien ici n’en a besoin. Cela s’annule comme toute autre modification.</translation>
    </message>
    <message>
        <source>The host&apos;s own devices of %1 go past the IOMMU already; nothing needs changing.</source>
        <translation>Les périphériques de l’hôte %1 contournent déjà l’IOMMU&#xa0;; rien à changer.</translation>
    </message>
    <message>
        <source>Let the host&apos;s own devices past the IOMMU: “%1” joins the kernel&apos;s command line, and %2 restarts.</source>
        <translation>Laisser les périphériques de l’hôte contourner l’IOMMU&#xa0;: «&#xa0;%1&#xa0;» rejoint la ligne de commande du noyau, et %2 redémarre.</translation>
    </message>
    <message>
        <source>“%1” is set already, and says something else about the same thing.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà défini, et dit autre chose sur le même sujet.</translation>
    </message>
    <message>
        <source>Of two such words the kernel takes the last, and which that is depends on its files.</source>
        <translation>De deux tels paramètres, le noyau prend le dernier, et lequel c’est dépend de ses fichiers.</translation>
    </message>
    <message>
        <source>Take that word out first.</source>
        <translation>Retirez d’abord ce paramètre.</translation>
    </message>
    <message>
        <source>Wanted for the host&apos;s own devices; no VM needs it.</source>
        <translation>Voulu pour les périphériques de l’hôte&#xa0;; aucune VM n’en a besoin.</translation>
    </message>
    <message>
        <source>A kernel reads its command line only when it starts.</source>
        <translation>Un noyau ne lit sa ligne de commande qu’à son démarrage.</translation>
    </message>
</context>
<context>
    <name>KnownHosts</name>
    <message>
        <source>The node&apos;s key could not be remembered, because the list of known hosts cannot be written.</source>
        <translation>La clé du nœud n’a pas pu être retenue, car la liste des hôtes connus ne peut pas être écrite.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>A node is being changed</source>
        <translation>Un nœud est en cours de modification</translation>
    </message>
    <message>
        <source>A change of %1 is being applied.</source>
        <translation>Une modification de %1 est en cours d’application.</translation>
    </message>
    <message>
        <source>Leaving waits for the end of the step that runs and stops there. History then says what was done and offers the way back.</source>
        <translation>Quitter attend la fin de l’étape en cours et s’arrête là. L’historique dit alors ce qui a été fait et propose le chemin du retour.</translation>
    </message>
    <message>
        <source>&amp;Stop after this step and leave</source>
        <translation>&amp;Arrêter après cette étape et quitter</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>A measurement runs</source>
        <translation>Une mesure est en cours</translation>
    </message>
    <message>
        <source>The measurement on %1 is not at its end.</source>
        <translation>La mesure sur %1 n’est pas terminée.</translation>
    </message>
    <message>
        <source>It goes on there without this program. What it measures is fetched when Lanekeeper is started again and connected to that node.</source>
        <translation>Elle continue là-bas sans ce programme. Ce qu’elle mesure sera récupéré dès que Lanekeeper sera relancé et connecté à ce nœud.</translation>
    </message>
    <message>
        <source>&amp;Leave, fetch it later</source>
        <translation>&amp;Quitter, récupérer plus tard</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
</context>
<context>
    <name>LinkDowngraded</name>
    <message>
        <source>%1 runs with %2 of its %3 PCIe lanes.</source>
        <translation>%1 fonctionne avec %2 de ses %3 lignes PCIe.</translation>
    </message>
    <message>
        <source>The PCIe link of %1 runs at %2 of %3 GT/s.</source>
        <translation>Le lien PCIe de %1 fonctionne à %2&#xa0;GT/s sur %3.</translation>
    </message>
    <message>
        <source>It is slower than it could be, on the host and in a VM alike.</source>
        <translation>Il est plus lent qu’il ne pourrait l’être, sur l’hôte comme dans une VM.</translation>
    </message>
    <message>
        <source>Another slot or a firmware setting may help; a slot may also have no more than this.</source>
        <translation>Un autre emplacement ou un réglage du micrologiciel peut aider&#xa0;; un emplacement peut aussi ne pas offrir plus.</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Login refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Host key not trusted</source>
        <translation>Clé d’hôte sans confiance</translation>
    </message>
    <message>
        <source>Unreachable since %1</source>
        <translation>Injoignable depuis %1</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Application…</translation>
    </message>
    <message>
        <source>Measuring, %1 %</source>
        <translation>Mesure, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Host key changed</source>
        <translation>Clé d’hôte changée</translation>
    </message>
    <message>
        <source>Captured, read only</source>
        <translation>Capturé, lecture seule</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Captures</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Collé</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulés</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simulé)</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>Proxmox VE %1</source>
        <translation>Proxmox VE %1</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>noyau %1</translation>
    </message>
    <message>
        <source>host key changed, nothing was sent</source>
        <translation>clé d’hôte changée, rien n’a été envoyé</translation>
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
        <translation>À %1&#xa0;% près comme l’hôte</translation>
    </message>
    <message>
        <source>%1 % less than on the host</source>
        <translation>%1&#xa0;% de moins que sur l’hôte</translation>
    </message>
    <message>
        <source>%1 % more than on the host</source>
        <translation>%1&#xa0;% de plus que sur l’hôte</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <comment>reads, unit, job</comment>
        <translation>%1 en %2, %3</translation>
    </message>
    <message>
        <source>thousand %1 per second, %2</source>
        <comment>reads, job</comment>
        <translation>%1 en milliers par seconde, %2</translation>
    </message>
    <message>
        <source>%1 per second, %2</source>
        <comment>reads, job</comment>
        <translation>%1 par seconde, %2</translation>
    </message>
    <message>
        <source>Drive temperature</source>
        <translation>Température du disque</translation>
    </message>
    <message>
        <source>Too hot: above the drive’s own warning</source>
        <translation>Trop chaud&#xa0;: au-dessus du seuil d’alerte du disque</translation>
    </message>
    <message>
        <source>Close to the drive’s own warning</source>
        <translation>Proche du seuil d’alerte du disque</translation>
    </message>
    <message>
        <source>Cool enough</source>
        <translation>Assez frais</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>host, %1</source>
        <translation>hôte, %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>maintenant %1</translation>
    </message>
    <message>
        <source>drive temperature in °C since the start</source>
        <translation>température du disque en °C depuis le début</translation>
    </message>
    <message>
        <source>warns at</source>
        <translation>alerte à</translation>
    </message>
    <message>
        <source>now %1 °C</source>
        <translation>maintenant %1&#xa0;°C</translation>
    </message>
    <message>
        <source>Throughput now</source>
        <translation>Débit actuel</translation>
    </message>
    <message>
        <source>Requests now</source>
        <translation>Requêtes actuelles</translation>
    </message>
    <message>
        <source>Median answer</source>
        <translation>Réponse médiane</translation>
    </message>
    <message>
        <source>99th percentile</source>
        <translation>99e centile</translation>
    </message>
    <message>
        <source>Guest CPU for fio</source>
        <translation>CPU de l’invité pour fio</translation>
    </message>
    <message>
        <source>CPU for fio</source>
        <translation>CPU pour fio</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>passe %1</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Passe %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Run %1: failed</source>
        <translation>Passe %1&#xa0;: échec</translation>
    </message>
    <message>
        <source>Run %1: running</source>
        <translation>Passe %1&#xa0;: en cours</translation>
    </message>
    <message>
        <source>Run %1: waiting</source>
        <translation>Passe %1&#xa0;: en attente</translation>
    </message>
</context>
<context>
    <name>LiveText</name>
    <message>
        <source>%1; %2 of %3 runs</source>
        <comment>job, done, all</comment>
        <translation>%1&#xa0;; %2 passes sur %3</translation>
    </message>
    <message>
        <source>run %1 of %2</source>
        <translation>passe %1 sur %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Measuring %1 inside %2</source>
        <translation>Mesure de %1 dans %2</translation>
    </message>
    <message>
        <source>Measuring %1 on %2</source>
        <translation>Mesure de %1 sur %2</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simulé)</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>filling the file first</source>
        <translation>remplissage préalable du fichier</translation>
    </message>
    <message>
        <source>%1, warming up</source>
        <translation>%1, préchauffage</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, reste %2</translation>
    </message>
    <message>
        <source>Reads only: fio runs with --readonly and refuses any write. Stopping keeps what is measured.</source>
        <translation>Lecture seule&#xa0;: fio tourne avec --readonly et refuse toute écriture. Arrêter conserve ce qui est mesuré.</translation>
    </message>
    <message>
        <source>Writes only into one new file of %1 in %2, which is removed at the end. Stopping keeps what is measured.</source>
        <translation>N’écrit que dans un nouveau fichier de %1 dans %2, supprimé à la fin. Arrêter conserve ce qui est mesuré.</translation>
    </message>
</context>
<context>
    <name>LocalShell</name>
    <message>
        <source>A script on the simulated node broke off before its end.</source>
        <translation>Un script sur le nœud simulé s’est interrompu avant la fin.</translation>
    </message>
    <message>
        <source>Lanekeeper runs scripts on this computer only inside the folder of a simulated node.</source>
        <translation>Lanekeeper n’exécute des scripts sur cet ordinateur que dans le dossier d’un nœud simulé.</translation>
    </message>
    <message>
        <source>The simulated node does not answer.</source>
        <translation>Le nœud simulé ne répond pas.</translation>
    </message>
</context>
<context>
    <name>LogCauses</name>
    <message>
        <source>The VM did not start: the IOMMU group of %1 is not wholly given away.</source>
        <translation>La VM n’a pas démarré&#xa0;: le groupe IOMMU de %1 n’est pas entièrement donné.</translation>
    </message>
    <message>
        <source>The VM did not start: an IOMMU group is not wholly given away.</source>
        <translation>La VM n’a pas démarré&#xa0;: un groupe IOMMU n’est pas entièrement donné.</translation>
    </message>
    <message>
        <source>Another device of the same group is still held by a driver of the host, and a group goes to a VM whole or not at all.</source>
        <translation>Un autre périphérique du même groupe est encore tenu par un pilote de l’hôte, et un groupe passe à une VM en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>Look which other devices are in the group; where the host needs one of them, use another slot.</source>
        <translation>Regardez quels autres périphériques sont dans le groupe&#xa0;; si l’hôte a besoin de l’un d’eux, utilisez un autre emplacement.</translation>
    </message>
    <message>
        <source>The kernel refuses to give %1 to a VM, because the firmware keeps memory of it for itself.</source>
        <translation>Le noyau refuse de donner %1 à une VM, parce que le micrologiciel s’en réserve de la mémoire.</translation>
    </message>
    <message>
        <source>The kernel refuses to give a device to a VM, because the firmware keeps memory of it for itself.</source>
        <translation>Le noyau refuse de donner un périphérique à une VM, parce que le micrologiciel s’en réserve de la mémoire.</translation>
    </message>
    <message>
        <source>The firmware demands a fixed memory mapping (RMRR) for the device. No setting of Proxmox or of the VM changes that.</source>
        <translation>Le micrologiciel exige pour le périphérique une affectation fixe de mémoire (RMRR). Aucun réglage de Proxmox ou de la VM n’y change rien.</translation>
    </message>
    <message>
        <source>Look for a firmware update or a firmware setting of the maker, or use another slot or device.</source>
        <translation>Cherchez une mise à jour ou un réglage du micrologiciel chez le fabricant, ou utilisez un autre emplacement ou un autre périphérique.</translation>
    </message>
    <message>
        <source>The VM did not start: the IOMMU is off.</source>
        <translation>La VM n’a pas démarré&#xa0;: l’IOMMU est désactivée.</translation>
    </message>
    <message>
        <source>Without it no device can be given to a VM. It is off in the firmware or in the kernel.</source>
        <translation>Sans elle, aucun périphérique ne peut être donné à une VM. Elle est désactivée dans le micrologiciel ou dans le noyau.</translation>
    </message>
    <message>
        <source>Switch VT-d or AMD-Vi on in the firmware setup, and look for “iommu=off” on the kernel&apos;s command line.</source>
        <translation>Activez VT-d ou AMD-Vi dans la configuration du micrologiciel, et cherchez «&#xa0;iommu=off&#xa0;» sur la ligne de commande du noyau.</translation>
    </message>
    <message>
        <source>The VM did not start: the group of %1 is not bound to vfio-pci.</source>
        <translation>La VM n’a pas démarré&#xa0;: le groupe de %1 n’est pas lié à vfio-pci.</translation>
    </message>
    <message>
        <source>The VM did not start: a group is not bound to vfio-pci.</source>
        <translation>La VM n’a pas démarré&#xa0;: un groupe n’est pas lié à vfio-pci.</translation>
    </message>
    <message>
        <source>The group&apos;s file below /dev/vfio is not there, so the module is not loaded or a host driver holds the device.</source>
        <translation>Le fichier du groupe sous /dev/vfio n’existe pas&#xa0;: le module n’est donc pas chargé, ou un pilote de l’hôte tient le périphérique.</translation>
    </message>
    <message>
        <source>Start the VM through Proxmox, which binds the group itself, and look whether the module vfio-pci is there.</source>
        <translation>Démarrez la VM par Proxmox, qui lie lui-même le groupe, et vérifiez que le module vfio-pci est présent.</translation>
    </message>
    <message>
        <source>Interrupt remapping is not in use on this machine.</source>
        <translation>Le remappage des interruptions n’est pas utilisé sur cette machine.</translation>
    </message>
    <message>
        <source>The kernel then refuses to give devices to VMs, unless unsafe interrupts are allowed, which a VM could abuse.</source>
        <translation>Le noyau refuse alors de donner des périphériques à des VM, à moins d’autoriser des interruptions non sûres, dont une VM pourrait abuser.</translation>
    </message>
    <message>
        <source>Look in the firmware setup for “x2APIC opt out” and for a firmware update before allowing unsafe interrupts.</source>
        <translation>Cherchez dans la configuration du micrologiciel «&#xa0;x2APIC opt out&#xa0;», et une mise à jour du micrologiciel, avant d’autoriser des interruptions non sûres.</translation>
    </message>
    <message>
        <source>The VM did not start: there is no device %1 on this node.</source>
        <translation>La VM n’a pas démarré&#xa0;: il n’y a pas de périphérique %1 sur ce nœud.</translation>
    </message>
    <message>
        <source>The VM did not start: a device that its configuration names is not there.</source>
        <translation>La VM n’a pas démarré&#xa0;: un périphérique désigné par sa configuration n’est pas là.</translation>
    </message>
    <message>
        <source>Its configuration names an address where nothing is: the device was taken out, or addresses have moved.</source>
        <translation>Sa configuration désigne une adresse où il n’y a rien&#xa0;: le périphérique a été retiré, ou des adresses ont changé.</translation>
    </message>
    <message>
        <source>Look at the addresses of lspci, and correct or remove the hostpci line.</source>
        <translation>Regardez les adresses de lspci, et corrigez ou supprimez la ligne hostpci.</translation>
    </message>
    <message>
        <source>The VM did not start: another VM has %1.</source>
        <translation>La VM n’a pas démarré&#xa0;: une autre VM a %1.</translation>
    </message>
    <message>
        <source>The VM did not start: another VM has its device.</source>
        <translation>La VM n’a pas démarré&#xa0;: une autre VM a son périphérique.</translation>
    </message>
    <message>
        <source>A device belongs to one running VM at a time.</source>
        <translation>Un périphérique appartient à une seule VM en marche à la fois.</translation>
    </message>
    <message>
        <source>Stop the other VM first.</source>
        <translation>Arrêtez d’abord l’autre VM.</translation>
    </message>
    <message>
        <source>%1 did not come back from a reset.</source>
        <translation>%1 n’est pas revenu d’une réinitialisation.</translation>
    </message>
    <message>
        <source>A device did not come back from a reset.</source>
        <translation>Un périphérique n’est pas revenu d’une réinitialisation.</translation>
    </message>
    <message>
        <source>It stays unusable until the node is switched off and on; a restart may not be enough.</source>
        <translation>Il reste inutilisable jusqu’à ce que le nœud soit éteint et rallumé&#xa0;; un redémarrage peut ne pas suffire.</translation>
    </message>
    <message>
        <source>Switch the node off and on. Should it happen again, look for a firmware update of the device.</source>
        <translation>Éteignez et rallumez le nœud. Si cela se reproduit, cherchez une mise à jour du micrologiciel du périphérique.</translation>
    </message>
    <message>
        <source>%1 could not be taken from its driver.</source>
        <translation>%1 n’a pas pu être retiré à son pilote.</translation>
    </message>
    <message>
        <source>A device could not be taken from its driver.</source>
        <translation>Un périphérique n’a pas pu être retiré à son pilote.</translation>
    </message>
    <message>
        <source>Proxmox takes the whole group from the host&apos;s drivers at each start; here one did not let go.</source>
        <translation>Proxmox retire tout le groupe aux pilotes de l’hôte à chaque démarrage&#xa0;; ici, l’un d’eux n’a pas lâché prise.</translation>
    </message>
    <message>
        <source>Look what uses the devices of the group on the host.</source>
        <translation>Regardez ce qui utilise les périphériques du groupe sur l’hôte.</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration names %1 twice.</source>
        <translation>La configuration de la VM désigne %1 deux fois.</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration names a device twice.</source>
        <translation>La configuration de la VM désigne un périphérique deux fois.</translation>
    </message>
    <message>
        <source>A device can be in one hostpci line only.</source>
        <translation>Un périphérique ne peut figurer que dans une seule ligne hostpci.</translation>
    </message>
    <message>
        <source>Remove one of the lines.</source>
        <translation>Supprimez l’une des lignes.</translation>
    </message>
    <message>
        <source>The VM did not start: the ROM file of %1 is not there.</source>
        <translation>La VM n’a pas démarré&#xa0;: le fichier ROM de %1 n’est pas là.</translation>
    </message>
    <message>
        <source>The VM did not start: a ROM file is not there.</source>
        <translation>La VM n’a pas démarré&#xa0;: un fichier ROM n’est pas là.</translation>
    </message>
    <message>
        <source>Its hostpci line names a file that QEMU cannot find; messages on regions and mmap above it are harmless.</source>
        <translation>Sa ligne hostpci désigne un fichier que QEMU ne trouve pas&#xa0;; les messages sur des régions et mmap au-dessus sont sans gravité.</translation>
    </message>
    <message>
        <source>Put the file where the line says, or take romfile off the line. An NVMe drive needs none.</source>
        <translation>Mettez le fichier là où le dit la ligne, ou retirez romfile de la ligne. Un disque NVMe n’en a pas besoin.</translation>
    </message>
    <message>
        <source>The VM did not start: pcie=1 needs the machine type q35.</source>
        <translation>La VM n’a pas démarré&#xa0;: pcie=1 exige le type de machine q35.</translation>
    </message>
    <message>
        <source>Proxmox accepts the setting and refuses only at the start.</source>
        <translation>Proxmox accepte ce réglage et ne refuse qu’au démarrage.</translation>
    </message>
    <message>
        <source>Take pcie=1 off the hostpci line, or change the machine type.</source>
        <translation>Retirez pcie=1 de la ligne hostpci, ou changez le type de machine.</translation>
    </message>
    <message>
        <source>The VM did not start: its PCI mapping does not lead to a free device.</source>
        <translation>La VM n’a pas démarré&#xa0;: sa correspondance PCI ne mène pas à un périphérique libre.</translation>
    </message>
    <message>
        <source>The hardware has changed since the mapping was made, it is not for this node, or another VM has the device.</source>
        <translation>Le matériel a changé depuis la création de la correspondance, elle n’est pas pour ce nœud, ou une autre VM a le périphérique.</translation>
    </message>
    <message>
        <source>Look at the mapping in Datacenter, Resource Mappings.</source>
        <translation>Consultez la correspondance dans Centre de données, Correspondances de ressource.</translation>
    </message>
    <message>
        <source>Only root may name a device in a VM&apos;s configuration.</source>
        <translation>Seul root peut désigner un périphérique dans la configuration d’une VM.</translation>
    </message>
    <message>
        <source>Others may use PCI mappings they have rights on.</source>
        <translation>Les autres peuvent utiliser les correspondances PCI sur lesquelles ils ont des droits.</translation>
    </message>
    <message>
        <source>Log in as root, or use a mapping.</source>
        <translation>Connectez-vous en tant que root, ou utilisez une correspondance.</translation>
    </message>
    <message>
        <source>The VM cannot be moved or saved while it has a device of this node.</source>
        <translation>La VM ne peut être ni déplacée ni enregistrée tant qu’elle a un périphérique de ce nœud.</translation>
    </message>
    <message>
        <source>What the device holds cannot be carried along with the VM&apos;s memory.</source>
        <translation>Ce que contient le périphérique ne peut pas être emporté avec la mémoire de la VM.</translation>
    </message>
    <message>
        <source>Stop the VM, or take the device from it first.</source>
        <translation>Arrêtez la VM, ou retirez-lui d’abord le périphérique.</translation>
    </message>
    <message>
        <source>The VM did not start for want of a network port, not for its devices.</source>
        <translation>La VM n’a pas démarré faute d’un port réseau, et non à cause de ses périphériques.</translation>
    </message>
    <message>
        <source>A bridge that its configuration names has no physical interface. That happens too when the network card was given to a VM.</source>
        <translation>Un pont désigné par sa configuration n’a pas d’interface physique. Cela arrive aussi quand la carte réseau a été donnée à une VM.</translation>
    </message>
    <message>
        <source>Look at the bridge in /etc/network/interfaces.</source>
        <translation>Regardez le pont dans /etc/network/interfaces.</translation>
    </message>
    <message>
        <source>The kernel splits IOMMU groups by force (pcie_acs_override).</source>
        <translation>Le noyau divise de force les groupes IOMMU (pcie_acs_override).</translation>
    </message>
    <message>
        <source>Devices that seem to be alone in a group may still reach each other&apos;s memory, so the groups prove nothing.</source>
        <translation>Des périphériques qui semblent seuls dans un groupe peuvent encore atteindre la mémoire les uns des autres&#xa0;: les groupes ne prouvent donc rien.</translation>
    </message>
    <message>
        <source>Take pcie_acs_override off the kernel&apos;s command line, and look at the true groups.</source>
        <translation>Retirez pcie_acs_override de la ligne de commande du noyau, et regardez les vrais groupes.</translation>
    </message>
    <message>
        <source>The VM did not start, and what was pasted does not say why.</source>
        <translation>La VM n’a pas démarré, et ce qui a été collé ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>“QEMU exited with code 1” ends every start that fails; the cause stands above it.</source>
        <translation>«&#xa0;QEMU exited with code 1&#xa0;» termine tout démarrage qui échoue&#xa0;; la cause est au-dessus.</translation>
    </message>
    <message>
        <source>Paste the whole task log, and what dmesg says of that minute.</source>
        <translation>Collez le journal complet de la tâche, et ce que dit dmesg à cette minute-là.</translation>
    </message>
</context>
<context>
    <name>LookAtTarget</name>
    <message>
        <source>A measurement needs an id of letters, digits and “-”.</source>
        <translation>Une mesure a besoin d’un identifiant fait de lettres, de chiffres et de «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>The target has no name that can be used.</source>
        <translation>La cible n’a pas de nom utilisable.</translation>
    </message>
    <message>
        <source>A folder is named by its full path, such as /var/lib/vz.</source>
        <translation>Un dossier se désigne par son chemin complet, comme /var/lib/vz.</translation>
    </message>
    <message>
        <source>Several drives have this serial. Name the one you mean by its PCI address.</source>
        <translation>Plusieurs disques ont ce numéro de série. Désignez celui que vous voulez par son adresse PCI.</translation>
    </message>
    <message>
        <source>The machine could not be looked at.</source>
        <translation>La machine n’a pas pu être examinée.</translation>
    </message>
    <message>
        <source>There is no NVMe drive %1 that this machine&apos;s own driver holds. One that was given to a VM is measured in that VM.</source>
        <translation>Il n’y a pas de disque NVMe %1 tenu par le pilote de cette machine. Un disque donné à une VM se mesure dans cette VM.</translation>
    </message>
    <message>
        <source>There is no block device %1.</source>
        <translation>Il n’y a pas de périphérique bloc %1.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>There is no VM %1 on this node.</source>
        <translation>Il n’y a pas de VM %1 sur ce nœud.</translation>
    </message>
    <message>
        <source>The disks of the VM could not be looked at.</source>
        <translation>Les disques de la VM n’ont pas pu être examinés.</translation>
    </message>
    <message>
        <source>The drive is in use (%1). Reading harms nothing, but each slows the other down.</source>
        <translation>Le disque est utilisé (%1). Lire n’abîme rien, mais chacun ralentit l’autre.</translation>
    </message>
    <message>
        <source>There is no way into the guest.</source>
        <translation>Il n’y a pas d’accès à l’invité.</translation>
    </message>
    <message>
        <source>fio is not installed in the guest. Install it there, such as with: apt install fio</source>
        <translation>fio n’est pas installé dans l’invité. Installez-le, par exemple avec&#xa0;: apt install fio</translation>
    </message>
    <message>
        <source>fio is not installed there. It comes with: apt install fio</source>
        <translation>fio n’est pas installé là-bas. On l’obtient avec&#xa0;: apt install fio</translation>
    </message>
    <message>
        <source>A thin pool keeps the room of the file until the file system is trimmed (fstrim).</source>
        <translation>Un pool à allocation granulaire (thin) garde la place du fichier jusqu’au prochain trim du système de fichiers (fstrim).</translation>
    </message>
    <message>
        <source>The device has no size.</source>
        <translation>Le périphérique n’a pas de taille.</translation>
    </message>
</context>
<context>
    <name>MachineShutdown</name>
    <message>
        <source>The guest of %1 did not shut down within %2 minutes. It runs on as it was, and the change of its devices waits. Shut it down from inside, then start it again; or take the change back.</source>
        <translation>L’invité de %1 ne s’est pas éteint en %2 minutes. Il continue de tourner comme avant, et la modification de ses périphériques attend. Éteignez la VM de l’intérieur, puis démarrez-la de nouveau&#xa0;; ou annulez la modification.</translation>
    </message>
    <message>
        <source>%1 is not on this node any more.</source>
        <translation>%1 n’est plus sur ce nœud.</translation>
    </message>
</context>
<context>
    <name>MachineStart</name>
    <message>
        <source>Nobody confirmed the start of %1 in time, so the node stopped it and gave back what the start had taken. It does not start at boot until this is taken back.</source>
        <translation>Personne n’a confirmé à temps le démarrage de %1&#xa0;: le nœud l’a donc arrêtée et a rendu ce que le démarrage avait pris. Elle ne démarre pas à l’amorçage tant que ceci n’est pas annulé.</translation>
    </message>
    <message>
        <source>The node was restarted while the start of %1 was watched, and the VM was not started again. Look why before you start it. It does not start at boot until this is taken back.</source>
        <translation>Le nœud a été redémarré pendant que le démarrage de %1 était surveillé, et la VM n’a pas été redémarrée. Cherchez pourquoi avant de la démarrer. Elle ne démarre pas à l’amorçage tant que ceci n’est pas annulé.</translation>
    </message>
    <message>
        <source>The start of %1 would take other devices than planned. It was not started.</source>
        <translation>Le démarrage de %1 prendrait d’autres périphériques que prévu. Elle n’a pas été démarrée.</translation>
    </message>
    <message>
        <source>Whether what the start took was given back is not known yet: %1</source>
        <translation>On ne sait pas encore si ce que le démarrage avait pris a été rendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>What the start had taken from the host was given back.</source>
        <translation>Ce que le démarrage avait pris à l’hôte a été rendu.</translation>
    </message>
    <message>
        <source>The VM does not start at boot until this is taken back.</source>
        <translation>La VM ne démarre pas à l’amorçage tant que ceci n’est pas annulé.</translation>
    </message>
    <message>
        <source>%1 was started, and the node does not take a new connection. Unless one comes in time, it stops the VM and gives back what the start took.</source>
        <translation>%1 a été démarrée, et le nœud n’accepte pas de nouvelle connexion. S’il n’en arrive pas une à temps, il arrête la VM et rend ce que le démarrage a pris.</translation>
    </message>
    <message>
        <source>%1 did not start: %2</source>
        <translation>%1 n’a pas démarré&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was started, and this is not so: %2</source>
        <translation>%1 a été démarrée, et ceci n’est pas vrai&#xa0;: %2</translation>
    </message>
    <message>
        <source>A start with passed devices needs a second connection, and none can be opened from here.</source>
        <translation>Un démarrage avec des périphériques en passthrough demande une seconde connexion, et aucune ne peut être ouverte d’ici.</translation>
    </message>
    <message>
        <source>Whether %1 runs on this node is not known any more.</source>
        <translation>On ne sait plus si %1 tourne sur ce nœud.</translation>
    </message>
    <message>
        <source>%1 was started meanwhile, with other devices.</source>
        <translation>%1 a été démarrée entre-temps, avec d’autres périphériques.</translation>
    </message>
    <message>
        <source>%1 is not on this node any more.</source>
        <translation>%1 n’est plus sur ce nœud.</translation>
    </message>
</context>
<context>
    <name>MachineState</name>
    <message>
        <source>%1 belongs to the node %2.</source>
        <translation>%1 appartient au nœud %2.</translation>
    </message>
    <message>
        <source>A drive can go only to a VM of the node it sits in.</source>
        <translation>Un disque ne peut aller qu’à une VM du nœud où il se trouve.</translation>
    </message>
    <message>
        <source>%1 is locked (%2).</source>
        <translation>%1 est verrouillée (%2).</translation>
    </message>
    <message>
        <source>Proxmox works on it, and refuses changes until that is done.</source>
        <translation>Proxmox y travaille, et refuse les modifications jusqu’à ce que ce soit fini.</translation>
    </message>
    <message>
        <source>Wait until it is done and read the node again.</source>
        <translation>Attendez que ce soit fini et relisez le nœud.</translation>
    </message>
    <message>
        <source>%1 is a template.</source>
        <translation>%1 est un modèle.</translation>
    </message>
    <message>
        <source>It never runs, and every clone of it would claim the same drive.</source>
        <translation>Il ne tourne jamais, et chacun de ses clones réclamerait le même disque.</translation>
    </message>
    <message>
        <source>Give the drive to a VM made of it.</source>
        <translation>Donnez le disque à une VM créée à partir de lui.</translation>
    </message>
    <message>
        <source>The configuration of %1 could not be read whole.</source>
        <translation>La configuration de %1 n’a pas pu être lue en entier.</translation>
    </message>
    <message>
        <source>It cannot be changed safely without.</source>
        <translation>Sans cela, elle ne peut pas être modifiée sans risque.</translation>
    </message>
    <message>
        <source>no digest</source>
        <translation>pas de digest</translation>
    </message>
    <message>
        <source>%1 has all of its 16 hostpci slots in use.</source>
        <translation>Les 16 emplacements hostpci de %1 sont tous utilisés.</translation>
    </message>
    <message>
        <source>Proxmox has no room for another device in this VM.</source>
        <translation>Proxmox n’a plus de place pour un autre périphérique dans cette VM.</translation>
    </message>
    <message>
        <source>%1 has other changes waiting.</source>
        <translation>%1 a d’autres modifications en attente.</translation>
    </message>
    <message>
        <source>It does not run, so Proxmox makes them true together with this one.</source>
        <translation>Elle ne tourne pas&#xa0;: Proxmox les rend donc effectives en même temps que celle-ci.</translation>
    </message>
</context>
<context>
    <name>MachineTakesHostDevices</name>
    <message>
        <source>%1 takes from the host what it uses, at its next start.</source>
        <translation>À son prochain démarrage, %1 prend à l’hôte ce que celui-ci utilise.</translation>
    </message>
    <message>
        <source>The line %1 names it or something in its group, and Proxmox does not ask.</source>
        <translation>La ligne %1 le désigne, ou désigne un élément de son groupe, et Proxmox ne demande rien.</translation>
    </message>
    <message>
        <source>Do not start that VM before the line is corrected or removed.</source>
        <translation>Ne démarrez pas cette VM avant que la ligne soit corrigée ou supprimée.</translation>
    </message>
</context>
<context>
    <name>MachineText</name>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>i440fx</source>
        <translation>i440fx</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>The VM can no longer move to another node while it runs.</source>
        <translation>La VM ne peut plus passer sur un autre nœud pendant qu’elle tourne.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backups of the VM do not contain the drive. Back it up inside the guest.</source>
        <translation>Les sauvegardes de la VM ne contiennent pas le disque. Sauvegardez-le dans l’invité.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>It has none. Snapshots never contain the drive.</source>
        <translation>Elle n’en a pas. Les instantanés ne contiennent jamais le disque.</translation>
    </message>
    <message>
        <source>It has %1. They do not contain the drive.</source>
        <translation>Elle a %1. Ils ne contiennent pas le disque.</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>Type de machine</translation>
    </message>
    <message>
        <source>q35: the drive appears as a PCIe device.</source>
        <translation>q35&#xa0;: le disque apparaît comme périphérique PCIe.</translation>
    </message>
    <message>
        <source>i440fx: the drive appears on the old PCI bus. q35 is the better choice.</source>
        <translation>i440fx&#xa0;: le disque apparaît sur l’ancien bus PCI. q35 est le meilleur choix.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>All %1 stay in use while it runs; ballooning gives nothing back.</source>
        <translation>La totalité (%1) reste utilisée tant qu’elle tourne&#xa0;; le ballooning ne rend rien.</translation>
    </message>
    <message>
        <source>Start on boot</source>
        <translation>Démarrer à l’amorçage</translation>
    </message>
    <message>
        <source>It takes the drive each time the node starts.</source>
        <translation>Elle prend le disque à chaque démarrage du nœud.</translation>
    </message>
    <message>
        <source>It takes the drive when somebody starts it.</source>
        <translation>Elle prend le disque quand quelqu’un la démarre.</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>Somebody changed the mapping %1 in the meantime.</source>
        <translation>Quelqu’un a modifié la correspondance %1 entre-temps.</translation>
    </message>
    <message>
        <source>Another device sits in the drive&apos;s slot now. Nothing was changed; read the node again.</source>
        <translation>Un autre périphérique se trouve maintenant dans l’emplacement du disque. Rien n’a été modifié&#xa0;; relisez le nœud.</translation>
    </message>
    <message>
        <source>Nothing was changed; look at the plan again.</source>
        <translation>Rien n’a été modifié&#xa0;; revoyez le plan.</translation>
    </message>
    <message>
        <source>/etc/pve/mapping/pci.cfg cannot be read. Log in as root.</source>
        <translation>/etc/pve/mapping/pci.cfg ne peut pas être lu. Connectez-vous en tant que root.</translation>
    </message>
    <message>
        <source>The mapping %1 could not be changed.</source>
        <translation>La correspondance %1 n’a pas pu être modifiée.</translation>
    </message>
    <message>
        <source>/etc/pve cannot be written, most likely because the cluster has no quorum. Nothing was changed.</source>
        <translation>/etc/pve ne peut pas être écrit, très probablement parce que le cluster n’a pas de quorum. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Proxmox refused to change the mapping %1: %2</source>
        <translation>Proxmox a refusé de modifier la correspondance %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The node&apos;s answer makes no sense. Read it again.</source>
        <translation>La réponse du nœud n’a pas de sens. Relisez-le.</translation>
    </message>
    <message>
        <source>Proxmox said nothing against it, but the mapping %1 does not read as planned.</source>
        <translation>Proxmox n’a rien objecté, mais la correspondance %1 n’est pas comme prévu à la relecture.</translation>
    </message>
    <message>
        <source>/etc/pve/mapping/pci.cfg could not be read.</source>
        <translation>/etc/pve/mapping/pci.cfg n’a pas pu être lu.</translation>
    </message>
</context>
<context>
    <name>MappingFit</name>
    <message>
        <source>it lacks %1=%2</source>
        <translation>il lui manque %1=%2</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 est %2, pas %3</translation>
    </message>
    <message>
        <source>there is no device at %1</source>
        <translation>il n’y a pas de périphérique à l’adresse %1</translation>
    </message>
</context>
<context>
    <name>MappingIsStale</name>
    <message>
        <source>at %1 sits the drive with the serial %2, not %3</source>
        <translation>à l’adresse %1 se trouve le disque de numéro de série %2, pas %3</translation>
    </message>
    <message>
        <source>The PCI mapping %1 does not fit the hardware: %2.</source>
        <translation>La correspondance PCI %1 ne cadre pas avec le matériel&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Proxmox compares them at every start and refuses a VM that uses the mapping. A changed id can mean that another device sits in that slot now.</source>
        <translation>Proxmox les compare à chaque démarrage et refuse une VM qui utilise la correspondance. Un identifiant changé peut signifier qu’un autre périphérique se trouve maintenant dans cet emplacement.</translation>
    </message>
    <message>
        <source>Make sure which device is meant, then correct the mapping under Datacenter, Resource Mappings.</source>
        <translation>Assurez-vous du périphérique voulu, puis corrigez la correspondance dans Centre de données, Correspondances de ressource.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>The measurement ended before it began.</source>
        <translation>La mesure s’est terminée avant de commencer.</translation>
    </message>
    <message>
        <source>Somebody ended it on the machine, or the machine was restarted.</source>
        <translation>Quelqu’un y a mis fin sur la machine, ou la machine a été redémarrée.</translation>
    </message>
    <message>
        <source>It took far longer than expected and was ended.</source>
        <translation>Elle a duré beaucoup plus que prévu et a été interrompue.</translation>
    </message>
    <message>
        <source>Another drive is in that place now.</source>
        <translation>Un autre disque se trouve maintenant à cette place.</translation>
    </message>
    <message>
        <source>No file could be made in the folder.</source>
        <translation>Aucun fichier n’a pu être créé dans le dossier.</translation>
    </message>
    <message>
        <source>It ended too early.</source>
        <translation>Elle s’est terminée trop tôt.</translation>
    </message>
    <message>
        <source>fio failed: %1</source>
        <translation>fio a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was measured. %1</source>
        <translation>Rien n’a été mesuré. %1</translation>
    </message>
    <message>
        <source>Stopped before anything was measured.</source>
        <translation>Arrêt avant que quoi que ce soit ait été mesuré.</translation>
    </message>
    <message>
        <source>There is no way into the guest.</source>
        <translation>Il n’y a pas d’accès à l’invité.</translation>
    </message>
    <message>
        <source>This machine has no apt-get. Install fio there with its own package manager.</source>
        <translation>Cette machine n’a pas apt-get. Installez-y fio avec son propre gestionnaire de paquets.</translation>
    </message>
    <message>
        <source>fio could not be installed. The machine&apos;s package manager says why.</source>
        <translation>fio n’a pas pu être installé. Le gestionnaire de paquets de la machine dit pourquoi.</translation>
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
            <numerusform>%n test</numerusform>
            <numerusform>%n tests</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 × %3 s each</source>
        <comment>tests, runs, seconds</comment>
        <translation>%1, %2 × %3&#xa0;s chacun</translation>
    </message>
    <message>
        <source>The new file in %1, as %2 sees it.</source>
        <translation>Le nouveau fichier dans %1, tel que %2 le voit.</translation>
    </message>
    <message>
        <source>The drive itself, all over it, as %1 sees it. What lies on it is read and thrown away.</source>
        <translation>Le disque lui-même, sur toute son étendue, tel que %1 le voit. Ce qu’il contient est lu et jeté.</translation>
    </message>
    <message>
        <source>Nothing. fio runs with --readonly and refuses any write.</source>
        <translation>Rien. fio tourne avec --readonly et refuse toute écriture.</translation>
    </message>
    <message>
        <source>One new file of %1 in %2, removed at the end, also when the line is lost. No other file is touched.</source>
        <translation>Un seul nouveau fichier de %1 dans %2, supprimé à la fin, même si la connexion est perdue. Aucun autre fichier n’est touché.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>about 1 min: 6 tests</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 are free, down to what lies under the folder.</source>
        <translation>%1 libres, en comptant tout ce qui se trouve sous le dossier.</translation>
    </message>
</context>
<context>
    <name>Measurement</name>
    <message>
        <source>This is no file of measurements, or it is damaged. Nothing of it was taken.</source>
        <translation>Ce n’est pas un fichier de mesures, ou il est endommagé. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>A newer Lanekeeper wrote this file. Update Lanekeeper to read it.</source>
        <translation>Un Lanekeeper plus récent a écrit ce fichier. Mettez Lanekeeper à jour pour le lire.</translation>
    </message>
    <message>
        <source>A number in this measurement is none; it was not written.</source>
        <translation>Un nombre de cette mesure n’en est pas un&#xa0;; elle n’a pas été écrite.</translation>
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
        <translation>Une seule mesure, et rien à côté à quoi la comparer</translation>
    </message>
</context>
<context>
    <name>MeasurementPlots</name>
    <message>
        <source>%1 % less</source>
        <translation>%1&#xa0;% de moins</translation>
    </message>
    <message>
        <source>%1 % more</source>
        <translation>%1&#xa0;% de plus</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>too few runs to tell</source>
        <translation>trop peu de passes pour trancher</translation>
    </message>
    <message>
        <source>%1, more is better</source>
        <translation>%1, plus c’est mieux</translation>
    </message>
    <message>
        <source>%1, less is better</source>
        <translation>%1, moins c’est mieux</translation>
    </message>
    <message>
        <source>Answer times</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>The slowest %1 make the difference</source>
        <translation>Les %1 les plus lentes font la différence</translation>
    </message>
    <message>
        <source>Slow or fast, the answers take equally long</source>
        <translation>Lentes ou rapides, les réponses prennent autant de temps</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
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
        <translation>centile, % des %1 terminées dans ce délai</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>This drive over time</source>
        <translation>Ce disque au fil du temps</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>CPU per request</source>
        <translation>CPU par requête</translation>
    </message>
    <message>
        <source>Hottest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Bridé</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Bars are medians of the runs; whiskers hold the median with 95 %.</source>
        <translation>Les barres sont les médianes des passes&#xa0;; les moustaches contiennent la médiane avec 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Bars are medians of the runs; whiskers reach from the slowest run to the fastest.</source>
        <translation>Les barres sont les médianes des passes&#xa0;; les moustaches vont de la passe la plus lente à la plus rapide.</translation>
    </message>
    <message>
        <source>One run each: how far runs lie apart is not known.</source>
        <translation>Une seule passe chacun&#xa0;: l’écart entre passes n’est pas connu.</translation>
    </message>
    <message>
        <source>“Same” means no difference beyond the noise.</source>
        <translation>«&#xa0;Identique&#xa0;» signifie sans différence au-delà du bruit.</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>échelle log</translation>
    </message>
</context>
<context>
    <name>MeasurementStore</name>
    <message>
        <source>A newer Lanekeeper keeps the measurements here. Update Lanekeeper to see them; nothing of them was changed.</source>
        <translation>Un Lanekeeper plus récent conserve ici ses mesures. Mettez Lanekeeper à jour pour les voir&#xa0;; rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>The file of measurements is damaged.</source>
        <translation>Le fichier des mesures est endommagé.</translation>
    </message>
    <message>
        <source>A number in this measurement is none; it was not kept.</source>
        <translation>Un nombre de cette mesure n’en est pas un&#xa0;; elle n’a pas été conservée.</translation>
    </message>
    <message>
        <source>This measurement cannot be kept as it is.</source>
        <translation>Cette mesure ne peut pas être conservée telle quelle.</translation>
    </message>
    <message>
        <source>The folder for measurements cannot be made.</source>
        <translation>Le dossier des mesures ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The measurements kept on this computer cannot be used now.</source>
        <translation>Les mesures conservées sur cet ordinateur ne peuvent pas être utilisées en ce moment.</translation>
    </message>
    <message>
        <source>The file of measurements is damaged, and it cannot be put aside.</source>
        <translation>Le fichier des mesures est endommagé, et il ne peut pas être mis de côté.</translation>
    </message>
    <message>
        <source>The file of measurements is damaged (%1). It was put aside as %2, and a new one was begun.</source>
        <translation>Le fichier des mesures est endommagé (%1). Il a été mis de côté sous %2, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>There is no such measurement.</source>
        <translation>Cette mesure n’existe pas.</translation>
    </message>
    <message>
        <source>There is no room on this computer to keep measurements.</source>
        <translation>Il n’y a pas de place sur cet ordinateur pour conserver des mesures.</translation>
    </message>
</context>
<context>
    <name>MeasurementText</name>
    <message>
        <source>Sequential read</source>
        <translation>Lecture séquentielle</translation>
    </message>
    <message>
        <source>Random read</source>
        <translation>Lecture aléatoire</translation>
    </message>
    <message>
        <source>Sequential write</source>
        <translation>Écriture séquentielle</translation>
    </message>
    <message>
        <source>Write and flush</source>
        <translation>Écriture et flush</translation>
    </message>
    <message>
        <source>Random write</source>
        <translation>Écriture aléatoire</translation>
    </message>
    <message>
        <source>Mixed 70/30</source>
        <translation>Mixte 70/30</translation>
    </message>
    <message>
        <source>%1, one at a time</source>
        <translation>%1, une à la fois</translation>
    </message>
    <message>
        <source>%1, %2 in flight</source>
        <translation>%1, %2 simultanées</translation>
    </message>
    <message>
        <source>%1, %2 × %3 in flight</source>
        <translation>%1, %2 × %3 simultanées</translation>
    </message>
    <message>
        <source>flushes</source>
        <translation>écritures avec flush</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>écritures</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lectures</translation>
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
        <translation>milliers/s</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>par seconde</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>débit</translation>
    </message>
    <message>
        <source>mean answer time</source>
        <translation>temps de réponse moyen</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1&#xa0;°C</translation>
    </message>
    <message>
        <source>VM %1 %2</source>
        <translation>VM %1 %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>machine, node</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Drive not known</source>
        <translation>Disque inconnu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, serial</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Coup d’œil</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Approfondi</translation>
    </message>
    <message>
        <source>As in the guide</source>
        <translation>Comme dans le guide</translation>
    </message>
    <message>
        <source>Own values</source>
        <translation>Valeurs libres</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>environ %n s</numerusform>
            <numerusform>environ %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>environ %n min</numerusform>
            <numerusform>environ %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>environ %1&#xa0;h</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>imported from %1</source>
        <translation>importé de %1</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>arrêtée avant la fin</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
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
        <translation>Le membre %1 du cluster est hors ligne.</translation>
    </message>
    <message>
        <source>Changes here work as long as the cluster keeps its quorum.</source>
        <translation>Les modifications fonctionnent ici tant que le cluster garde son quorum.</translation>
    </message>
</context>
<context>
    <name>MemoryPinned</name>
    <message>
        <source>other guests that run: %1</source>
        <translation>autres invités en marche&#xa0;: %1</translation>
    </message>
    <message>
        <source>the cache of ZFS may grow to %1</source>
        <translation>le cache de ZFS peut croître jusqu’à %1</translation>
    </message>
    <message>
        <source>All %1 of memory of %2 are taken when it starts.</source>
        <translation>Les %1 de mémoire de %2 sont pris en entier à son démarrage.</translation>
    </message>
    <message>
        <source>All memory of %1 is taken when it starts.</source>
        <translation>Toute la mémoire de %1 est prise à son démarrage.</translation>
    </message>
    <message>
        <source>The drive writes straight into the guest&apos;s memory, so the host cannot swap or share it.</source>
        <translation>Le disque écrit directement dans la mémoire de l’invité&#xa0;: l’hôte ne peut donc ni la mettre en swap ni la partager.</translation>
    </message>
    <message>
        <source>Together with the other guests and the caches of the host it may not fit.</source>
        <translation>Avec les autres invités et les caches de l’hôte, elle pourrait ne pas tenir.</translation>
    </message>
    <message>
        <source>Give the VM less memory, or stop another guest before it starts.</source>
        <translation>Donnez moins de mémoire à la VM, ou arrêtez un autre invité avant son démarrage.</translation>
    </message>
</context>
<context>
    <name>MigrationEnds</name>
    <message>
        <source>%1 can no longer be moved to another node while it has the drive.</source>
        <translation>%1 ne peut plus être déplacée vers un autre nœud tant qu’elle a le disque.</translation>
    </message>
    <message>
        <source>Proxmox refuses, whether it runs or not: “can&apos;t migrate VM which uses local devices”. Through a mapping it can be moved while it is shut down, to a node that has a drive of its own under that name. It cannot be suspended to disk either.</source>
        <translation>Proxmox refuse, qu’elle tourne ou non&#xa0;: «&#xa0;can&apos;t migrate VM which uses local devices&#xa0;». Par une correspondance, elle peut être déplacée une fois éteinte, vers un nœud qui a son propre disque sous ce nom. Elle ne peut pas non plus être suspendue sur disque.</translation>
    </message>
    <message>
        <source>Before this node is serviced, shut the VM down.</source>
        <translation>Avant une maintenance de ce nœud, éteignez la VM.</translation>
    </message>
</context>
<context>
    <name>NetworkNames</name>
    <message>
        <source>These names follow the places of the cards. When a card is added, removed or moved, they can change, and the node is off the network. Giving a drive to a VM moves nothing.</source>
        <translation>Ces noms suivent les places des cartes. Quand une carte est ajoutée, retirée ou déplacée, ils peuvent changer, et le nœud n’est plus sur le réseau. Donner un disque à une VM ne déplace rien.</translation>
    </message>
    <message>
        <source>Before you move cards, pin the names (Proxmox VE 9: pve-network-interface-pinning) or have a screen and keyboard at hand.</source>
        <translation>Avant de déplacer des cartes, fixez les noms (Proxmox VE 9&#xa0;: pve-network-interface-pinning) ou ayez un écran et un clavier à portée de main.</translation>
    </message>
    <message>
        <source>The network depends on names that can change: %1.</source>
        <translation>Le réseau dépend de noms qui peuvent changer&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>NoResetMethod</name>
    <message>
        <source>The kernel knows no way to reset %1.</source>
        <translation>Le noyau ne connaît aucun moyen de réinitialiser %1.</translation>
    </message>
    <message>
        <source>A VM gets the drive in the state its last user left it in. The second start of a VM may not find it.</source>
        <translation>Une VM reçoit le disque dans l’état où son dernier utilisateur l’a laissé. Le deuxième démarrage d’une VM peut ne pas le trouver.</translation>
    </message>
    <message>
        <source>Try whether the VM starts twice. If not, only a restart of the node helps.</source>
        <translation>Essayez de démarrer la VM deux fois. Si elle n’y parvient pas, seul un redémarrage du nœud aide.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
</context>
<context>
    <name>Node</name>
    <message>
        <source>This does not name a node. Write user@host, user@host:port, demo:NAME, capture:FILE or paste:FILE.</source>
        <translation>Ceci ne désigne pas un nœud. Écrivez user@host, user@host:port, demo:NAME, capture:FILE ou paste:FILE.</translation>
    </message>
</context>
<context>
    <name>NodeBook</name>
    <message>
        <source>The list of nodes could not be saved in %1; this session goes on without it.</source>
        <translation>La liste des nœuds n’a pas pu être enregistrée dans %1&#xa0;; cette session continue sans elle.</translation>
    </message>
</context>
<context>
    <name>NodeJob</name>
    <message>
        <source>The node could not start a longer piece of work. Look at the room left in /run there, and try again.</source>
        <translation>Le nœud n’a pas pu lancer un travail plus long. Regardez la place restante dans son /run, et réessayez.</translation>
    </message>
    <message>
        <source>The node knows nothing of this piece of work. It was restarted meanwhile, or somebody ended it.</source>
        <translation>Le nœud ne sait rien de ce travail. Il a été redémarré entre-temps, ou quelqu’un y a mis fin.</translation>
    </message>
    <message>
        <source>What the node says of its work makes no sense. Read the node again.</source>
        <translation>Ce que le nœud dit de son travail n’a pas de sens. Relisez le nœud.</translation>
    </message>
    <message>
        <source>The work on the node does not end. Look at its processes there.</source>
        <translation>Le travail sur le nœud ne se termine pas. Regardez-y les processus.</translation>
    </message>
</context>
<context>
    <name>NodeJournal</name>
    <message>
        <source>Another change is open on this node, and its record cannot be read. Resume or end it first.</source>
        <translation>Une autre modification est ouverte sur ce nœud, et son enregistrement ne peut pas être lu. Poursuivez-la ou terminez-la d’abord.</translation>
    </message>
    <message>
        <source>The node has no room left for a receipt in /var/lib/lanekeeper. Free some space there and try again.</source>
        <translation>Le nœud n’a plus de place pour un reçu dans /var/lib/lanekeeper. Libérez-y de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The receipt cannot be written to /var/lib/lanekeeper on the node. Log in as root, or look at that folder.</source>
        <translation>Le reçu ne peut pas être écrit dans /var/lib/lanekeeper sur le nœud. Connectez-vous en tant que root, ou examinez ce dossier.</translation>
    </message>
    <message>
        <source>Another change is open on this node, begun by %1 on %2. Resume it first.</source>
        <translation>Une autre modification est ouverte sur ce nœud, commencée par %1 le %2. Poursuivez-la d’abord.</translation>
    </message>
    <message>
        <source>The node has a record of this name already. Try again.</source>
        <translation>Le nœud a déjà un enregistrement de ce nom. Réessayez.</translation>
    </message>
    <message>
        <source>The node has no record of this change.</source>
        <translation>Le nœud n’a pas d’enregistrement de cette modification.</translation>
    </message>
    <message>
        <source>Somebody else brought this change to an end. Read the node again.</source>
        <translation>Quelqu’un d’autre a mené cette modification à son terme. Relisez le nœud.</translation>
    </message>
    <message>
        <source>The journal in /var/lib/lanekeeper on the node cannot be read. Log in as root.</source>
        <translation>Le journal dans /var/lib/lanekeeper sur le nœud ne peut pas être lu. Connectez-vous en tant que root.</translation>
    </message>
</context>
<context>
    <name>NodeMemory</name>
    <message>
        <source>%1 moved from %2 to %3; it was last seen at its old place on %4.</source>
        <translation>%1 est passé de %2 à %3&#xa0;; il a été vu pour la dernière fois à son ancienne place le %4.</translation>
    </message>
    <message>
        <source>No VM of this node names its old place.</source>
        <translation>Aucune VM de ce nœud ne désigne son ancienne place.</translation>
    </message>
    <message>
        <source>A VM still names the old place and would get what sits there now.</source>
        <translation>Une VM désigne encore l’ancienne place et recevrait ce qui s’y trouve maintenant.</translation>
    </message>
    <message>
        <source>Take the old line back and give the drive again.</source>
        <translation>Retirez l’ancienne ligne et donnez de nouveau le disque.</translation>
    </message>
    <message>
        <source>%1 was in IOMMU group %2 until %3 and is in group %4 now.</source>
        <translation>%1 était dans le groupe IOMMU %2 jusqu’au %3 et est maintenant dans le groupe %4.</translation>
    </message>
    <message>
        <source>Another kernel, firmware or card changed the numbers. PCI mappings that name the old number do not start their VMs any more.</source>
        <translation>Un autre noyau, un autre micrologiciel ou une autre carte a changé les numéros. Les correspondances PCI qui désignent l’ancien numéro ne démarrent plus leurs VM.</translation>
    </message>
    <message>
        <source>At %1, where %2 (%3) was until %4, there is %5 now.</source>
        <translation>À l’adresse %1, où se trouvait %2 (%3) jusqu’au %4, il y a maintenant %5.</translation>
    </message>
    <message>
        <source>An address names a slot, not a drive.</source>
        <translation>Une adresse désigne un emplacement, pas un disque.</translation>
    </message>
    <message>
        <source>A VM names this address and would get the new device when it starts.</source>
        <translation>Une VM désigne cette adresse et recevrait le nouveau périphérique à son démarrage.</translation>
    </message>
    <message>
        <source>Do not start that VM before its hostpci line is right.</source>
        <translation>Ne démarrez pas cette VM avant que sa ligne hostpci soit correcte.</translation>
    </message>
    <message>
        <source>%1 (%2), last seen at %3 on %4, is not in this node now.</source>
        <translation>%1 (%2), vu pour la dernière fois à l’adresse %3 le %4, n’est pas dans ce nœud en ce moment.</translation>
    </message>
    <message>
        <source>It was taken out, has failed, or is switched off.</source>
        <translation>Il a été retiré, est tombé en panne ou est éteint.</translation>
    </message>
    <message>
        <source>The serial of the drive at %1 cannot be read now; on %2 it was %3 (%4).</source>
        <translation>Le numéro de série du disque à l’adresse %1 ne peut pas être lu en ce moment&#xa0;; le %2, c’était %3 (%4).</translation>
    </message>
    <message>
        <source>While vfio-pci holds a drive, the kernel shows no serial. The ids still agree, which a drive of the same model would do as well.</source>
        <translation>Tant que vfio-pci tient un disque, le noyau n’en montre pas le numéro de série. Les identifiants concordent encore, ce qui serait aussi le cas d’un disque du même modèle.</translation>
    </message>
    <message>
        <source>What was remembered of this node cannot be read.</source>
        <translation>Ce qui a été retenu de ce nœud ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>NodeName</name>
    <message>
        <source>Connects to %1 and reads it.</source>
        <translation>Se connecte à %1 et le lit.</translation>
    </message>
    <message>
        <source>Connects to %1, port %2, and reads it.</source>
        <translation>Se connecte à %1, port %2, et le lit.</translation>
    </message>
    <message>
        <source>The user is given twice; leave it out in one place.</source>
        <translation>L’utilisateur est indiqué deux fois&#xa0;; omettez-le à un endroit.</translation>
    </message>
    <message>
        <source>The port is given twice; leave it out in one place.</source>
        <translation>Le port est indiqué deux fois&#xa0;; omettez-le à un endroit.</translation>
    </message>
    <message>
        <source>A simulated node on this computer. It can be changed and taken back like a real one.</source>
        <translation>Un nœud simulé sur cet ordinateur. Il peut être modifié et remis en l’état comme un vrai.</translation>
    </message>
    <message>
        <source>Opens the file. Nothing on any node is read or changed.</source>
        <translation>Ouvre le fichier. Rien n’est lu ni modifié sur aucun nœud.</translation>
    </message>
</context>
<context>
    <name>NodeOffers</name>
    <message>
        <source>%1, through %2</source>
        <translation>%1, via %2</translation>
    </message>
</context>
<context>
    <name>NodeRestart</name>
    <message>
        <source>The node does not say when it was started.</source>
        <translation>Le nœud ne dit pas quand il a été démarré.</translation>
    </message>
    <message>
        <source>The node restarted, but its kernel&apos;s command line is not as planned. Another boot loader or another entry of its menu may have started it.</source>
        <translation>Le nœud a redémarré, mais la ligne de commande de son noyau n’est pas comme prévu. Un autre chargeur d’amorçage ou une autre entrée de son menu l’a peut-être démarré.</translation>
    </message>
    <message>
        <source>The node restarted, and the IOMMU is off all the same. Look for DMAR or AMD-Vi in its kernel&apos;s log.</source>
        <translation>Le nœud a redémarré, et l’IOMMU est pourtant désactivée. Cherchez DMAR ou AMD-Vi dans le journal de son noyau.</translation>
    </message>
    <message>
        <source>The node restarted, but it did not keep off the drive at %1. Its kernel&apos;s log says why: journalctl -k -b -g lanekeeper</source>
        <translation>Le nœud a redémarré, mais il n’a pas évité le disque à l’adresse %1. Le journal de son noyau dit pourquoi&#xa0;: journalctl -k -b -g lanekeeper</translation>
    </message>
    <message>
        <source>The node restarted, and the drive at %1 still shares its IOMMU group. The word did not do what it is for; take it back.</source>
        <translation>Le nœud a redémarré, et le disque à l’adresse %1 partage encore son groupe IOMMU. Le paramètre n’a pas fait ce pour quoi il est prévu&#xa0;; annulez-le.</translation>
    </message>
    <message>
        <source>The node cannot be restarted.</source>
        <translation>Le nœud ne peut pas être redémarré.</translation>
    </message>
    <message>
        <source>Nobody confirmed the restart in time, so the node put its old boot settings back by itself.</source>
        <translation>Personne n’a confirmé le redémarrage à temps : le nœud a donc remis de lui-même ses anciens réglages d’amorçage.</translation>
    </message>
    <message>
        <source>The node came back with its old command line. The new one was tried once: the kernel did not come up with it, or the node was started anew since. The old one is what it starts with.</source>
        <translation>Le nœud est revenu avec son ancienne ligne de commande. La nouvelle a été essayée une fois : soit le noyau n’a pas démarré avec elle, soit le nœud a été redémarré depuis. C’est avec l’ancienne qu’il démarre.</translation>
    </message>
</context>
<context>
    <name>NvmeBlacklisted</name>
    <message>
        <source>The host is told to leave its nvme driver alone.</source>
        <translation>L’hôte a pour consigne de ne pas utiliser son pilote nvme.</translation>
    </message>
    <message>
        <source>At the next start it may see no NVMe drive at all, its boot drive included.</source>
        <translation>Au prochain démarrage, il pourrait ne plus voir aucun disque NVMe, y compris son disque d’amorçage.</translation>
    </message>
    <message>
        <source>Take that line out before you restart the node, and run update-initramfs -u -k all. A VM needs no such line.</source>
        <translation>Retirez cette ligne avant de redémarrer le nœud, et exécutez update-initramfs -u -k all. Aucune VM n’a besoin d’une telle ligne.</translation>
    </message>
</context>
<context>
    <name>OpenShell</name>
    <message>
        <source>The capture cannot be read. Check its name and its permissions.</source>
        <translation>La capture ne peut pas être lue. Vérifiez son nom et ses permissions.</translation>
    </message>
    <message>
        <source>The file is larger than %1, so it is no capture.</source>
        <translation>Le fichier dépasse %1&#xa0;: ce n’est donc pas une capture.</translation>
    </message>
    <message>
        <source>The pasted output cannot be read. Check its name and its permissions.</source>
        <translation>La sortie collée ne peut pas être lue. Vérifiez son nom et ses permissions.</translation>
    </message>
    <message>
        <source>The file is larger than %1, which is more than anybody pastes.</source>
        <translation>Le fichier dépasse %1, plus que ce que quiconque colle.</translation>
    </message>
    <message>
        <source>Pasted output cannot be opened here.</source>
        <translation>Une sortie collée ne peut pas être ouverte ici.</translation>
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
        <translation>Activer l’IOMMU</translation>
    </message>
    <message>
        <source>Tidy up what guides left</source>
        <translation>Nettoyer ce que des guides ont laissé</translation>
    </message>
    <message>
        <source>Release %1 from the host now</source>
        <translation>Détacher %1 de l’hôte maintenant</translation>
    </message>
    <message>
        <source>Put %1 into a group of its own, by pretence</source>
        <translation>Mettre %1 dans un groupe à lui, en apparence seulement</translation>
    </message>
    <message>
        <source>Check every start of %1</source>
        <translation>Vérifier chaque démarrage de %1</translation>
    </message>
    <message>
        <source>Let the host’s own devices past the IOMMU</source>
        <translation>Laisser les périphériques de l’hôte contourner l’IOMMU</translation>
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
        <translation>processeur inconnu</translation>
    </message>
    <message>
        <source>NVMe capacity by use, %1</source>
        <translation>Capacité NVMe par usage, %1</translation>
    </message>
    <message>
        <source>There is no NVMe drive</source>
        <translation>Il n’y a aucun disque NVMe</translation>
    </message>
    <message>
        <source>The size of the drives cannot be read</source>
        <translation>La taille des disques ne peut pas être lue</translation>
    </message>
    <message>
        <source>None of %1 is empty</source>
        <translation>Rien de vide sur %1</translation>
    </message>
    <message>
        <source>%1 of %2 are empty</source>
        <translation>%1 vides sur %2</translation>
    </message>
    <message>
        <source>Nothing is isolated</source>
        <translation>Rien n’est isolé</translation>
    </message>
    <message>
        <source>There are no IOMMU groups</source>
        <translation>Il n’y a pas de groupes IOMMU</translation>
    </message>
    <message numerus="yes">
        <source>%n IOMMU group(s) by isolation</source>
        <translation>
            <numerusform>%n groupe IOMMU selon l’isolement</numerusform>
            <numerusform>%n groupes IOMMU selon l’isolement</numerusform>
        </translation>
    </message>
    <message>
        <source>No group holds an NVMe drive</source>
        <translation>Aucun groupe ne contient de disque NVMe</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s) with a drive stand alone</source>
        <translation>
            <numerusform>Groupes où le disque est seul&#xa0;: %1 sur %n</numerusform>
            <numerusform>Groupes où le disque est seul&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Drive alone</source>
        <translation>Disque seul</translation>
    </message>
    <message>
        <source>Drive with other devices</source>
        <translation>Disque avec d’autres périphériques</translation>
    </message>
    <message>
        <source>No drive in it</source>
        <translation>Sans disque</translation>
    </message>
    <message>
        <source>The IOMMU is on (%1).</source>
        <translation>L’IOMMU est activée (%1).</translation>
    </message>
    <message>
        <source>The firmware offers the IOMMU (%1); the kernel does not use it.</source>
        <translation>Le micrologiciel propose l’IOMMU (%1)&#xa0;; le noyau ne l’utilise pas.</translation>
    </message>
    <message>
        <source>The IOMMU (%1) is off in the firmware, or not there.</source>
        <translation>L’IOMMU (%1) est désactivée dans le micrologiciel, ou absente.</translation>
    </message>
    <message>
        <source>Whether the IOMMU is on could not be read.</source>
        <translation>Impossible de déterminer si l’IOMMU est activée.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>What was pasted is larger than 4 MiB; leave out what is not needed.</source>
        <translation>Ce qui a été collé dépasse 4 MiB&#xa0;; laissez de côté ce qui n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>Nothing in what was pasted is known here. Paste what lspci, lsblk, dmesg or qm config print, or a listing of IOMMU groups.</source>
        <translation>Rien de ce qui a été collé n’est connu ici. Collez ce qu’affichent lspci, lsblk, dmesg ou qm config, ou une liste des groupes IOMMU.</translation>
    </message>
    <message>
        <source>It is not in what was pasted.</source>
        <translation>Ce n’est pas dans ce qui a été collé.</translation>
    </message>
    <message>
        <source>The prompts name several machines: %1.</source>
        <translation>Les invites désignent plusieurs machines&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is no pasted output.</source>
        <translation>Ce n’est pas une sortie collée.</translation>
    </message>
</context>
<context>
    <name>PciAddress</name>
    <message>
        <source>This is not a PCI address; one looks like 0000:04:00.0.</source>
        <translation>Ce n’est pas une adresse PCI&#xa0;; elle ressemble à 0000:04:00.0.</translation>
    </message>
</context>
<context>
    <name>PcieNeedsQ35</name>
    <message>
        <source>%1 cannot start: %2 asks for pcie=1, and its machine is not q35.</source>
        <translation>%1 ne peut pas démarrer&#xa0;: %2 demande pcie=1, et sa machine n’est pas q35.</translation>
    </message>
    <message>
        <source>Proxmox accepts the option and refuses the start.</source>
        <translation>Proxmox accepte l’option et refuse le démarrage.</translation>
    </message>
    <message>
        <source>Take pcie=1 off; the drive is as fast without it.</source>
        <translation>Retirez pcie=1&#xa0;; le disque est aussi rapide sans.</translation>
    </message>
</context>
<context>
    <name>PlanAdvice</name>
    <message>
        <source>passthrough</source>
        <translation>passthrough</translation>
    </message>
    <message>
        <source>VirtIO</source>
        <translation>VirtIO</translation>
    </message>
    <message>
        <source>to weigh</source>
        <translation>à peser</translation>
    </message>
</context>
<context>
    <name>PlanDraft</name>
    <message>
        <source>Proxmox takes the drive from the host when the VM starts; nothing else on the node changes.</source>
        <translation>Proxmox prend le disque à l’hôte au démarrage de la VM&#xa0;; rien d’autre ne change sur le nœud.</translation>
    </message>
    <message>
        <source>The VM starts without the drive from then on; nothing else on the node changes.</source>
        <translation>La VM démarre dès lors sans le disque&#xa0;; rien d’autre ne change sur le nœud.</translation>
    </message>
    <message>
        <source>Only settings of the VM change, and no device.</source>
        <translation>Seuls des réglages de la VM changent, et aucun périphérique.</translation>
    </message>
    <message>
        <source>The VM runs, so the change waits until it has been stopped and started.</source>
        <translation>La VM tourne&#xa0;: la modification attend donc qu’elle ait été arrêtée puis démarrée de nouveau.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Shut down and started: %1.</source>
        <translation>Éteintes puis démarrées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Started: %1.</source>
        <translation>Démarrées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 keeps running and changes when it is stopped and started again.</source>
        <translation>%1 continue de tourner et change quand elle est arrêtée puis démarrée de nouveau.</translation>
    </message>
    <message>
        <source>%1 keep running and change when they are stopped and started again.</source>
        <translation>%1 continuent de tourner et changent quand elles sont arrêtées puis démarrées de nouveau.</translation>
    </message>
    <message>
        <source>%1: from the next start on.</source>
        <translation>%1&#xa0;: à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Give the drive %1 to VM %2.</source>
        <translation>Donner le disque %1 à la VM %2.</translation>
    </message>
    <message>
        <source>Take the drive %1 back.</source>
        <translation>Reprendre le disque %1.</translation>
    </message>
    <message>
        <source>Release the drive %1 from the host now.</source>
        <translation>Détacher le disque %1 de l’hôte maintenant.</translation>
    </message>
    <message>
        <source>Switch the IOMMU on.</source>
        <translation>Activer l’IOMMU.</translation>
    </message>
    <message>
        <source>Tidy up what guides left.</source>
        <translation>Nettoyer ce que des guides ont laissé.</translation>
    </message>
    <message>
        <source>Let the host’s own devices past the IOMMU.</source>
        <translation>Laisser les périphériques de l’hôte contourner l’IOMMU.</translation>
    </message>
    <message>
        <source>Put the drive %1 into a group of its own, by pretence.</source>
        <translation>Mettre le disque %1 dans un groupe à lui, en apparence seulement.</translation>
    </message>
    <message>
        <source>Check the devices of VM %1 before every start.</source>
        <translation>Vérifier les périphériques de la VM %1 avant chaque démarrage.</translation>
    </message>
    <message>
        <source>One thing speaks against it.</source>
        <translation>Une chose s’y oppose.</translation>
    </message>
    <message numerus="yes">
        <source>%n things speak against it.</source>
        <translation>
            <numerusform>%n chose s’y oppose.</numerusform>
            <numerusform>%n choses s’y opposent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing can be applied.</source>
        <translation>Rien n’a été modifié, et rien ne peut être appliqué.</translation>
    </message>
    <message>
        <source>Nothing is planned for %1</source>
        <translation>Rien n’est planifié pour %1</translation>
    </message>
    <message>
        <source>This would hurt %1, so it cannot be applied</source>
        <translation>Ceci nuirait à %1 et ne peut donc pas être appliqué</translation>
    </message>
    <message>
        <source>Taking back a change on %1</source>
        <translation>Annulation d’une modification sur %1</translation>
    </message>
    <message>
        <source>Nothing needs changing: %1 is already as planned</source>
        <translation>Rien à changer&#xa0;: %1 est déjà comme prévu</translation>
    </message>
    <message>
        <source>One change is planned for %1</source>
        <translation>Une modification est planifiée pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are planned for %1</source>
        <translation>
            <numerusform>%n modification est planifiée pour %1</numerusform>
            <numerusform>%n modifications sont planifiées pour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>one setting</source>
        <translation>un réglage</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n réglage</numerusform>
            <numerusform>%n réglages</numerusform>
        </translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>correspondance</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>un fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>boot images</source>
        <translation>images de démarrage</translation>
    </message>
    <message>
        <source>boot menu</source>
        <translation>menu d’amorçage</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>pilote</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>redémarrage</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>garde-fou</translation>
    </message>
    <message>
        <source>shutdown</source>
        <translation>extinction</translation>
    </message>
    <message>
        <source>start</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>guarded start</source>
        <translation>démarrage surveillé</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Rien n’est planifié.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Nothing is erased, all can be undone.</source>
        <translation>Rien n’est effacé, tout peut être annulé.</translation>
    </message>
    <message>
        <source>One restart of %1, and all its guests stop for it.</source>
        <translation>Un redémarrage de %1, et tous ses invités s’arrêtent pour cela.</translation>
    </message>
    <message>
        <source>No restart of %1. %2</source>
        <translation>Pas de redémarrage de %1. %2</translation>
    </message>
    <message>
        <source>There is nothing to apply.</source>
        <translation>Il n’y a rien à appliquer.</translation>
    </message>
    <message>
        <source>%1 is pasted output: it can be looked at, and nothing can be applied to a file.</source>
        <translation>%1 est une sortie collée&#xa0;: on peut la consulter, et rien ne peut être appliqué à un fichier.</translation>
    </message>
    <message>
        <source>%1 is a capture: it can be planned on, and nothing can be applied to a file.</source>
        <translation>%1 est une capture&#xa0;: on peut planifier dessus, et rien ne peut être appliqué à un fichier.</translation>
    </message>
    <message>
        <source>A plan is being applied to %1.</source>
        <translation>Un plan est en cours d’application sur %1.</translation>
    </message>
    <message>
        <source>%1 is being read; this takes a moment.</source>
        <translation>%1 est en cours de lecture&#xa0;; cela prend un instant.</translation>
    </message>
    <message>
        <source>%1 does not answer now. Read it again before you apply.</source>
        <translation>%1 ne répond pas en ce moment. Relisez-le avant d’appliquer.</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>This change of %1 cannot be taken back as it stands</source>
        <translation>Cette modification de %1 ne peut pas être annulée en l’état</translation>
    </message>
    <message>
        <source>Take back: %1.</source>
        <translation>Annuler : %1.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>There is no NVMe drive “%1” on %2.</source>
        <translation>Il n’y a pas de disque NVMe «&#xa0;%1&#xa0;» sur %2.</translation>
    </message>
    <message>
        <source>“%1” fits several drives on %2. Name the drive by its address.</source>
        <translation>«&#xa0;%1&#xa0;» correspond à plusieurs disques sur %2. Désignez le disque par son adresse.</translation>
    </message>
    <message>
        <source>There is no VM %1 on %2.</source>
        <translation>Il n’y a pas de VM %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 is wanted twice in this plan.</source>
        <translation>%1 est voulu deux fois dans ce plan.</translation>
    </message>
    <message>
        <source>A drive has one owner at a time.</source>
        <translation>Un disque n’a qu’un propriétaire à la fois.</translation>
    </message>
    <message>
        <source>Take one of the two back.</source>
        <translation>Retirez l’un des deux.</translation>
    </message>
</context>
<context>
    <name>PowerPlan</name>
    <message>
        <source>Whether %1 runs could not be read.</source>
        <translation>Impossible de déterminer si %1 tourne.</translation>
    </message>
    <message>
        <source>So it can neither be shut down nor started with this.</source>
        <translation>Ce plan ne peut donc ni l’éteindre ni la démarrer.</translation>
    </message>
    <message>
        <source>Change its devices only, and start it in Proxmox.</source>
        <translation>Ne modifiez que ses périphériques, et démarrez-la dans Proxmox.</translation>
    </message>
    <message>
        <source>%1 runs already.</source>
        <translation>%1 tourne déjà.</translation>
    </message>
    <message>
        <source>A VM gets other devices only when it is stopped and started.</source>
        <translation>Une VM ne reçoit d’autres périphériques que si elle est arrêtée puis démarrée.</translation>
    </message>
    <message>
        <source>Have it shut down and started: --restart-vm</source>
        <translation>Pour la faire éteindre et démarrer&#xa0;: --restart-vm</translation>
    </message>
    <message>
        <source>%1 does not run.</source>
        <translation>%1 ne tourne pas.</translation>
    </message>
    <message>
        <source>There is nothing to shut down.</source>
        <translation>Il n’y a rien à éteindre.</translation>
    </message>
    <message>
        <source>Have it started: --start-vm</source>
        <translation>Pour la faire démarrer&#xa0;: --start-vm</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à l’adresse %2</translation>
    </message>
    <message>
        <source>%1 at %2, which %3 has</source>
        <translation>%1 à l’adresse %2, que %3 a</translation>
    </message>
    <message>
        <source>The VM runs then with the devices it has from now on. It takes none from the host.</source>
        <translation>La VM tourne alors avec les périphériques qu’elle a désormais. Elle n’en prend aucun à l’hôte.</translation>
    </message>
    <message>
        <source>The start takes from the host: %1. Unless Lanekeeper then reaches the node over a new connection, within %2 minutes, the node itself stops the VM and gives that back.</source>
        <translation>Le démarrage prend à l’hôte&#xa0;: %1. Si Lanekeeper n’atteint pas ensuite le nœud par une nouvelle connexion, en %2 minutes, le nœud lui-même arrête la VM et rend cela.</translation>
    </message>
    <message>
        <source>Until the start is proved, the VM does not start at boot.</source>
        <translation>Tant que le démarrage n’est pas prouvé, la VM ne démarre pas à l’amorçage.</translation>
    </message>
    <message>
        <source>%1 is a template.</source>
        <translation>%1 est un modèle.</translation>
    </message>
    <message>
        <source>Templates do not run.</source>
        <translation>Les modèles ne tournent pas.</translation>
    </message>
    <message>
        <source>Make a VM of it first.</source>
        <translation>Faites-en d’abord une VM.</translation>
    </message>
    <message>
        <source>Whether HA manages %1 could not be read.</source>
        <translation>Impossible de déterminer si la HA gère %1.</translation>
    </message>
    <message>
        <source>HA starts and stops its VMs by itself, and would get in the way of the guard.</source>
        <translation>La HA démarre et arrête ses VM d’elle-même, et gênerait le garde-fou.</translation>
    </message>
    <message>
        <source>HA manages %1.</source>
        <translation>La HA gère %1.</translation>
    </message>
    <message>
        <source>HA starts and stops its VMs by itself: it would start this one again when it is shut down, or when the guard stops it.</source>
        <translation>La HA démarre et arrête ses VM d’elle-même&#xa0;: elle redémarrerait celle-ci une fois éteinte, ou quand le garde-fou l’arrête.</translation>
    </message>
    <message>
        <source>Take it out of HA first, or change its devices only and restart it there.</source>
        <translation>Retirez-la d’abord de la HA, ou ne modifiez que ses périphériques et redémarrez-la là-bas.</translation>
    </message>
    <message>
        <source>%1 is started with this plan.</source>
        <translation>%1 est démarrée avec ce plan.</translation>
    </message>
    <message>
        <source>%1 is shut down and started with this plan.</source>
        <translation>%1 est éteinte puis démarrée avec ce plan.</translation>
    </message>
    <message>
        <source>Shut down %1</source>
        <translation>Éteindre %1</translation>
    </message>
    <message>
        <source>Its guest is asked to shut down, and has %1 minutes for that. It is not stopped by force: should it go on running, it keeps what it has, and the change waits.</source>
        <translation>On demande à son invité de s’éteindre, et il a %1 minutes pour cela. La VM n’est pas arrêtée de force&#xa0;: si elle continue de tourner, elle garde ce qu’elle a, et la modification attend.</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Démarrer %1</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>What the node answered is not an answer to this program.</source>
        <translation>Ce que le nœud a répondu n’est pas une réponse à ce programme.</translation>
    </message>
    <message>
        <source>This answer has a format this version of Lanekeeper does not know. Use a newer one.</source>
        <translation>Cette réponse a un format que cette version de Lanekeeper ne connaît pas. Utilisez-en une plus récente.</translation>
    </message>
    <message>
        <source>The node&apos;s answer is incomplete or wrongly put together. Read the node again.</source>
        <translation>La réponse du nœud est incomplète ou mal assemblée. Relisez le nœud.</translation>
    </message>
    <message>
        <source>The node&apos;s answer arrived damaged or incomplete. Read the node again.</source>
        <translation>La réponse du nœud est arrivée endommagée ou incomplète. Relisez le nœud.</translation>
    </message>
    <message>
        <source>The node could not be read: the program&apos;s questions ended with an error there.</source>
        <translation>Le nœud n’a pas pu être lu&#xa0;: les questions du programme s’y sont terminées par une erreur.</translation>
    </message>
    <message>
        <source>This machine is not a Proxmox VE node: the package pve-manager is not installed on it.</source>
        <translation>Cette machine n’est pas un nœud Proxmox VE&#xa0;: le paquet pve-manager n’y est pas installé.</translation>
    </message>
    <message>
        <source>This login may not read what is needed on the node. Log in as root.</source>
        <translation>Ce compte n’a pas le droit de lire ce qu’il faut sur le nœud. Connectez-vous en tant que root.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>There is no profile “%1”; there are %2.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;»&#xa0;; il y a %2.</translation>
    </message>
    <message>
        <source>A block is a power of two between 512 bytes and 64 MiB.</source>
        <translation>Un bloc est une puissance de deux entre 512 octets et 64 MiB.</translation>
    </message>
    <message>
        <source>Between 1 and 1024 requests can be in flight.</source>
        <translation>Entre 1 et 1024 requêtes peuvent être simultanées.</translation>
    </message>
    <message>
        <source>Between 1 and 64 processes can work side by side.</source>
        <translation>Entre 1 et 64 processus peuvent travailler côte à côte.</translation>
    </message>
    <message>
        <source>Only a job that writes can flush.</source>
        <translation>Seul un test qui écrit peut faire des flush.</translation>
    </message>
    <message>
        <source>A benchmark has between 1 and 50 jobs.</source>
        <translation>Une mesure a entre 1 et 50 tests.</translation>
    </message>
    <message>
        <source>A benchmark has at most %1 runs of all jobs together.</source>
        <translation>Une mesure a au plus %1 passes, tous tests réunis.</translation>
    </message>
    <message>
        <source>A job runs between 1 and 100 times, for 1 to 3600 seconds each.</source>
        <translation>Un test compte entre 1 et 100 passes, de 1 à 3600 secondes chacune.</translation>
    </message>
    <message>
        <source>The file has between 16 MiB and 1 TiB.</source>
        <translation>Le fichier fait entre 16 MiB et 1 TiB.</translation>
    </message>
    <message>
        <source>This benchmark writes, and a drive itself is only ever read: a write would destroy what is on it. Name a folder with --file, or choose jobs that read.</source>
        <translation>Cette mesure écrit, or un disque lui-même est uniquement lu, jamais écrit&#xa0;: une écriture détruirait ce qu’il contient. Indiquez un dossier avec --file, ou choisissez des tests qui lisent.</translation>
    </message>
    <message>
        <source>The file is smaller than one block for each process.</source>
        <translation>Le fichier est plus petit qu’un bloc par processus.</translation>
    </message>
    <message>
        <source>This would take longer than a day.</source>
        <translation>Cela prendrait plus d’une journée.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>no NVMe controller</source>
        <translation>aucun contrôleur NVMe</translation>
    </message>
    <message>
        <source>The guest sees the drive with the recorded serial.</source>
        <translation>L’invité voit le disque avec le numéro de série enregistré.</translation>
    </message>
    <message>
        <source>no serial was recorded</source>
        <translation>aucun numéro de série n’a été enregistré</translation>
    </message>
    <message>
        <source>The guest sees the same vendor and device.</source>
        <translation>L’invité voit les mêmes fabricant et périphérique.</translation>
    </message>
    <message>
        <source>not found by its serial</source>
        <translation>introuvable par son numéro de série</translation>
    </message>
    <message>
        <source>The guest sees the same model.</source>
        <translation>L’invité voit le même modèle.</translation>
    </message>
    <message>
        <source>The guest&apos;s own driver has it.</source>
        <translation>Le pilote de l’invité lui-même l’a.</translation>
    </message>
    <message>
        <source>the VM does not run</source>
        <translation>la VM ne tourne pas</translation>
    </message>
    <message>
        <source>The configuration of %1 names %2.</source>
        <translation>La configuration de %1 désigne %2.</translation>
    </message>
    <message>
        <source>no such line</source>
        <translation>pas de telle ligne</translation>
    </message>
    <message>
        <source>%1 waits until the VM has been stopped and started</source>
        <translation>%1 attend que la VM ait été arrêtée puis démarrée de nouveau</translation>
    </message>
    <message>
        <source>The recorded device sits at %1.</source>
        <translation>Le périphérique enregistré se trouve à l’adresse %1.</translation>
    </message>
    <message>
        <source>nothing was recorded</source>
        <translation>rien n’a été enregistré</translation>
    </message>
    <message>
        <source>no device</source>
        <translation>aucun périphérique</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>vfio-pci holds %1.</source>
        <translation>vfio-pci tient %1.</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>pas de pilote</translation>
    </message>
    <message>
        <source>%1 holds %2 while it runs.</source>
        <translation>%1 tient %2 pendant qu’elle tourne.</translation>
    </message>
    <message>
        <source>no reservation</source>
        <translation>pas de réservation</translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation>VM %1</translation>
    </message>
    <message>
        <source>The host has no block device of it.</source>
        <translation>L’hôte n’en a aucun périphérique bloc.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Not proved. This is not so: %1</source>
        <translation>Pas prouvé. Ceci n’est pas vrai&#xa0;: %1</translation>
    </message>
    <message>
        <source>The configuration of %1 is set; the proof comes at its next start.</source>
        <translation>La configuration de %1 est en place&#xa0;; la preuve viendra à son prochain démarrage.</translation>
    </message>
    <message numerus="yes">
        <source>Proved, as far as what was pasted comes from this guest: %1 has its %n drive(s).</source>
        <translation>
            <numerusform>Prouvé, pour autant que ce qui a été collé vienne de cet invité&#xa0;: %1 a son disque.</numerusform>
            <numerusform>Prouvé, pour autant que ce qui a été collé vienne de cet invité&#xa0;: %1 a ses %n disques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proved: %1 has its %n drive(s).</source>
        <translation>
            <numerusform>Prouvé&#xa0;: %1 a son disque.</numerusform>
            <numerusform>Prouvé&#xa0;: %1 a ses %n disques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proved on the host; what the guest of %1 sees is not proved.</source>
        <translation>Prouvé sur l’hôte&#xa0;; ce que voit l’invité de %1 n’est pas prouvé.</translation>
    </message>
    <message>
        <source>Not proved yet: %1 has not been started with the drive.</source>
        <translation>Pas encore prouvé&#xa0;: %1 n’a pas été démarrée avec le disque.</translation>
    </message>
    <message>
        <source>There is no VM %1 on this node.</source>
        <translation>Il n’y a pas de VM %1 sur ce nœud.</translation>
    </message>
    <message>
        <source>%1 has no NVMe drive of this node.</source>
        <translation>%1 n’a aucun disque NVMe de ce nœud.</translation>
    </message>
</context>
<context>
    <name>ProofLane</name>
    <message>
        <source>%1, slot %2</source>
        <translation>%1, emplacement %2</translation>
    </message>
    <message>
        <source>No device there</source>
        <translation>Aucun périphérique là</translation>
    </message>
    <message>
        <source>driver unknown</source>
        <translation>pilote inconnu</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>pas de pilote</translation>
    </message>
    <message>
        <source>No IOMMU group</source>
        <translation>Aucun groupe IOMMU</translation>
    </message>
    <message>
        <source>IOMMU group %1</source>
        <translation>Groupe IOMMU %1</translation>
    </message>
    <message>
        <source>alone</source>
        <comment>in its IOMMU group</comment>
        <translation>seul</translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation>VM %1</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>no hostpci line</source>
        <translation>aucune ligne hostpci</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>In the guest</source>
        <translation>Dans l’invité</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vu</translation>
    </message>
    <message>
        <source>seen by its serial</source>
        <translation>vu par son n° de série</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <comment>a time, or a date and a time</comment>
        <translation>enregistré : %1</translation>
    </message>
    <message>
        <source>same serial</source>
        <translation>même n° de série</translation>
    </message>
    <message>
        <source>another serial</source>
        <translation>autre n° de série</translation>
    </message>
    <message>
        <source>serial not compared</source>
        <translation>n° de série non comparé</translation>
    </message>
</context>
<context>
    <name>ProofText</name>
    <message>
        <source>%1 of %2 checks agree.</source>
        <translation>%1 vérifications sur %2 concordent.</translation>
    </message>
    <message>
        <source>Checked at %1 on the host, and with what was pasted from the guest.</source>
        <translation>Vérifié à %1 sur l’hôte, et avec ce qui a été collé de l’invité.</translation>
    </message>
    <message>
        <source>Checked at %1 on the host and through the guest agent.</source>
        <translation>Vérifié à %1 sur l’hôte et par l’agent invité.</translation>
    </message>
    <message>
        <source>Checked at %1 on the host.</source>
        <translation>Vérifié à %1 sur l’hôte.</translation>
    </message>
    <message>
        <source>%1 is not running. It takes the drive when it starts; start it, then check again.</source>
        <translation>%1 ne tourne pas. Elle prend le disque à son démarrage&#xa0;; démarrez-la, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>%1 still runs with its old settings. Stop it and start it again, then check again.</source>
        <translation>%1 tourne encore avec ses anciens réglages. Arrêtez-la et démarrez-la de nouveau, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Checking on the host and in the guest…</source>
        <translation>Vérification sur l’hôte et dans l’invité…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Checking reads only.</source>
        <translation>La vérification ne fait que lire.</translation>
    </message>
    <message>
        <source>Not proved yet: the VM has to start first</source>
        <translation>Pas encore prouvé&#xa0;: la VM doit d’abord démarrer</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Prouvé</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Non vu</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Comme prévu</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>IDs in guest</source>
        <translation>Identifiants (invité)</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Driver in guest</source>
        <translation>Pilote (invité)</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Tenu par</translation>
    </message>
    <message>
        <source>Block device</source>
        <translation>Périphérique bloc</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>ProxyProcess</name>
    <message>
        <source>The command that ~/.ssh/config names for the way to this node cannot be started.</source>
        <translation>La commande que ~/.ssh/config indique pour atteindre ce nœud ne peut pas être lancée.</translation>
    </message>
</context>
<context>
    <name>ProxyRoute</name>
    <message>
        <source>~/.ssh/config reaches this node through a command, and “%1” cannot be handed to one safely. Use plain letters, digits, dots and dashes in it.</source>
        <translation>~/.ssh/config atteint ce nœud par une commande, et «&#xa0;%1&#xa0;» ne peut pas lui être transmis sans risque. N’y utilisez que des lettres simples, des chiffres, des points et des tirets.</translation>
    </message>
    <message>
        <source>The ProxyCommand in ~/.ssh/config has a “%%1” that means nothing. Correct it, or connect without ~/.ssh/config.</source>
        <translation>La ProxyCommand de ~/.ssh/config contient un «&#xa0;%%1&#xa0;» qui ne veut rien dire. Corrigez-la, ou connectez-vous sans ~/.ssh/config.</translation>
    </message>
</context>
<context>
    <name>ReleasePlan</name>
    <message>
        <source>%1 stays with vfio-pci until the node restarts.</source>
        <translation>%1 reste avec vfio-pci jusqu’au redémarrage du nœud.</translation>
    </message>
    <message>
        <source>Proxmox does not bind it back, so the host does not see its data.</source>
        <translation>Proxmox ne le rend pas à son pilote&#xa0;: l’hôte ne voit donc pas ses données.</translation>
    </message>
    <message>
        <source>The host sees the data of %1 again.</source>
        <translation>L’hôte voit de nouveau les données de %1.</translation>
    </message>
    <message>
        <source>A pool or volume group of the guest on it can be imported there by mistake.</source>
        <translation>Un pool ou groupe de volumes de l’invité qui s’y trouve peut y être importé par erreur.</translation>
    </message>
    <message>
        <source>Import nothing from it while a VM may still need it.</source>
        <translation>N’en importez rien tant qu’une VM peut encore en avoir besoin.</translation>
    </message>
    <message>
        <source>No driver has %1 now.</source>
        <translation>Aucun pilote n’a %1 en ce moment.</translation>
    </message>
    <message>
        <source>%1 is with the driver %2 now.</source>
        <translation>%1 est en ce moment avec le pilote %2.</translation>
    </message>
    <message>
        <source>What it does there is not known.</source>
        <translation>On ne sait pas ce qu’il y fait.</translation>
    </message>
    <message>
        <source>Proxmox leaves a drive with vfio-pci when its VM stops; so the host gets it back without a restart. Its serial is looked at afterwards.</source>
        <translation>Proxmox laisse un disque avec vfio-pci quand sa VM s’arrête&#xa0;; l’hôte le récupère ainsi sans redémarrage. Son numéro de série est vérifié ensuite.</translation>
    </message>
    <message>
        <source>With vfio-pci the host cannot touch the drive. This lasts until the node restarts.</source>
        <translation>Avec vfio-pci, l’hôte ne peut pas toucher au disque. Cela dure jusqu’au redémarrage du nœud.</translation>
    </message>
    <message>
        <source>%1 is released from the host already; nothing needs changing.</source>
        <translation>%1 est déjà détaché de l’hôte&#xa0;; rien à changer.</translation>
    </message>
    <message>
        <source>Release %1 from the host now, until the node restarts.</source>
        <translation>Détacher %1 de l’hôte maintenant, jusqu’au redémarrage du nœud.</translation>
    </message>
</context>
<context>
    <name>RemoteScript</name>
    <message>
        <source>This program ships no script of that name.</source>
        <translation>Ce programme ne fournit aucun script de ce nom.</translation>
    </message>
    <message>
        <source>A NUL byte cannot be sent to a node.</source>
        <translation>Un octet NUL ne peut pas être envoyé à un nœud.</translation>
    </message>
    <message>
        <source>This request is too large to send to a node.</source>
        <translation>Cette demande est trop grande pour être envoyée à un nœud.</translation>
    </message>
</context>
<context>
    <name>ReplicationMissesDrive</name>
    <message>
        <source>The replication %1 copies %2 to %3, but not what is on the drive.</source>
        <translation>La réplication %1 copie %2 vers %3, mais pas ce qui est sur le disque.</translation>
    </message>
    <message>
        <source>Started there, the VM has its virtual disks and the line that names a slot of this node.</source>
        <translation>Démarrée là-bas, la VM a ses disques virtuels et la ligne qui désigne un emplacement de ce nœud-ci.</translation>
    </message>
    <message>
        <source>Let the guest copy the drive itself.</source>
        <translation>Laissez l’invité copier le disque lui-même.</translation>
    </message>
</context>
<context>
    <name>RescueSheet</name>
    <message>
        <source>If the kernel does not come up:</source>
        <translation>Si le noyau ne démarre pas&#xa0;:</translation>
    </message>
    <message>
        <source>Switch the node on and hold the space bar until the boot menu shows. Choose the first entry and press e.</source>
        <translation>Allumez le nœud et maintenez la barre d’espace jusqu’à l’apparition du menu d’amorçage. Choisissez la première entrée et appuyez sur e.</translation>
    </message>
    <message>
        <source>Switch the node on and press Esc (or hold Shift) until GRUB&apos;s menu shows. Choose the first entry and press e. Go to the line that begins with “linux”.</source>
        <translation>Allumez le nœud et appuyez sur Échap (ou maintenez Maj) jusqu’à l’apparition du menu de GRUB. Choisissez la première entrée et appuyez sur e. Allez à la ligne qui commence par «&#xa0;linux&#xa0;».</translation>
    </message>
    <message>
        <source>Take this out of it:</source>
        <translation>Retirez-en ceci&#xa0;:</translation>
    </message>
    <message>
        <source>Put this at its end:</source>
        <translation>Mettez ceci à la fin&#xa0;:</translation>
    </message>
    <message>
        <source>Whatever Lanekeeper installed for the start of the node keeps still with this word at the end:</source>
        <translation>Tout ce que Lanekeeper a installé pour le démarrage du nœud se tient tranquille avec ce paramètre à la fin&#xa0;:</translation>
    </message>
    <message>
        <source>Press Enter: the node starts once with that line.</source>
        <translation>Appuyez sur Entrée&#xa0;: le nœud démarre une fois avec cette ligne.</translation>
    </message>
    <message>
        <source>Press Ctrl-X: the node starts once with that line.</source>
        <translation>Appuyez sur Ctrl-X&#xa0;: le nœud démarre une fois avec cette ligne.</translation>
    </message>
    <message>
        <source>If it still does not come up, choose an older kernel in that menu.</source>
        <translation>S’il ne démarre toujours pas, choisissez un noyau plus ancien dans ce menu.</translation>
    </message>
    <message>
        <source>When the node runs, but cannot be reached: log in as root at its screen and type</source>
        <translation>Quand le nœud tourne mais ne peut pas être atteint&#xa0;: connectez-vous en tant que root à son écran et tapez</translation>
    </message>
    <message>
        <source>It puts back what was saved before the change, and restarts the node. If it runs well as it is, this keeps it so:</source>
        <translation>Cela remet ce qui a été sauvegardé avant la modification, et redémarre le nœud. S’il tourne bien tel quel, ceci le laisse ainsi&#xa0;:</translation>
    </message>
    <message>
        <source>By hand, if that file is not there:</source>
        <translation>À la main, si ce fichier n’est pas là&#xa0;:</translation>
    </message>
    <message>
        <source>Rescue sheet for %1</source>
        <translation>Fiche de secours pour %1</translation>
    </message>
    <message>
        <source>Change %1, by %2</source>
        <translation>Modification %1, de %2</translation>
    </message>
    <message>
        <source>First wait: %1 minutes after its start the node puts its old boot settings back by itself and restarts once.</source>
        <translation>Attendez d’abord&#xa0;: %1 minutes après son démarrage, le nœud remet de lui-même ses anciens réglages d’amorçage et redémarre une fois.</translation>
    </message>
    <message>
        <source>If it still does not come up, choose the kernel %1 in that menu. What it starts with was left as it was.</source>
        <translation>S’il ne démarre toujours pas, choisissez le noyau %1 dans ce menu. Ce avec quoi il démarre a été laissé tel quel.</translation>
    </message>
    <message>
        <source>If the kernel does not come up: switch the node off and on. The new command line was tried once, and it starts with the old one now. If it still does not come up, choose an older kernel at the boot menu.</source>
        <translation>Si le noyau ne démarre pas : éteignez puis rallumez le nœud. La nouvelle ligne de commande a été essayée une fois, et il démarre maintenant avec l’ancienne. S’il ne démarre toujours pas, choisissez un noyau plus ancien dans le menu d’amorçage.</translation>
    </message>
</context>
<context>
    <name>ReservationIsStale</name>
    <message>
        <source>A reservation of %1 for %2 is left over; its process is gone.</source>
        <translation>Une réservation de %1 pour %2 est restée&#xa0;; son processus a disparu.</translation>
    </message>
    <message>
        <source>It holds nothing: Proxmox passes it over.</source>
        <translation>Elle ne retient rien&#xa0;: Proxmox l’ignore.</translation>
    </message>
</context>
<context>
    <name>RestartFindings</name>
    <message>
        <source>The restart stops %1.</source>
        <translation>Le redémarrage arrête %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of VMs</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Those with “start at boot” come back by themselves, the others do not.</source>
        <translation>Celles qui ont «&#xa0;Démarrer à l’amorçage&#xa0;» reviennent d’elles-mêmes, les autres non.</translation>
    </message>
    <message>
        <source>Choose a time when they may be away.</source>
        <translation>Choisissez un moment où elles peuvent être absentes.</translation>
    </message>
    <message>
        <source>%1 is a member of the cluster %2.</source>
        <translation>%1 est membre du cluster %2.</translation>
    </message>
    <message>
        <source>While it restarts the cluster has one vote less, and guests under high availability may start on other members.</source>
        <translation>Pendant son redémarrage, le cluster a une voix de moins, et des invités en haute disponibilité peuvent démarrer sur d’autres membres.</translation>
    </message>
    <message>
        <source>Look that the others are online, and switch its maintenance mode on if guests must not move.</source>
        <translation>Vérifiez que les autres sont en ligne, et activez son mode maintenance si des invités ne doivent pas bouger.</translation>
    </message>
    <message>
        <source>A guard on the node puts the old boot settings back unless the restart is confirmed; it cannot help where the kernel itself does not come up.</source>
        <translation>Un garde-fou sur le nœud remet les anciens réglages d’amorçage si le redémarrage n’est pas confirmé&#xa0;; il ne peut rien là où le noyau lui-même ne démarre pas.</translation>
    </message>
    <message>
        <source>The new settings are the ones the boot loader starts from then on, not for one start alone.</source>
        <translation>Les nouveaux réglages sont ceux que le chargeur d’amorçage utilise désormais, pas pour un seul démarrage.</translation>
    </message>
    <message>
        <source>Have a screen and keyboard, or remote management, at hand. Before the restart a rescue sheet is saved on this computer that says what to type.</source>
        <translation>Ayez à portée de main un écran et un clavier, ou une gestion à distance. Avant le redémarrage, une fiche de secours est enregistrée sur cet ordinateur&#xa0;: elle dit quoi taper.</translation>
    </message>
    <message>
        <source>The node does not say when it was started.</source>
        <translation>Le nœud ne dit pas quand il a été démarré.</translation>
    </message>
    <message>
        <source>Without that a restart cannot be told from none.</source>
        <translation>Sans cela, un redémarrage ne se distingue pas d’une absence de redémarrage.</translation>
    </message>
    <message>
        <source>A guard stands over an earlier change of the boot settings.</source>
        <translation>Un garde-fou veille sur une modification antérieure des réglages d’amorçage.</translation>
    </message>
    <message>
        <source>It would put back what that change wrote, and know nothing of this one.</source>
        <translation>Il déferait ce que cette modification a écrit, et ignorerait tout de celle-ci.</translation>
    </message>
    <message>
        <source>Go on with that change or take it back; or confirm it: lanekeeper confirm</source>
        <translation>Poursuivez cette modification ou annulez-la&#xa0;; ou confirmez-la&#xa0;: lanekeeper confirm</translation>
    </message>
    <message>
        <source>HA starts %1, which has passed devices, before the restart is confirmed.</source>
        <translation>La HA démarre %1, qui a des périphériques en passthrough, avant la confirmation du redémarrage.</translation>
    </message>
    <message>
        <source>The guard lets such guests wait until the node was reached with its new boot settings. HA starts its own by itself, and the start takes a whole IOMMU group from the host.</source>
        <translation>Le garde-fou fait attendre ces invités jusqu’à ce que le nœud ait été atteint avec ses nouveaux réglages d’amorçage. La HA démarre les siens d’elle-même, et le démarrage prend à l’hôte un groupe IOMMU entier.</translation>
    </message>
    <message>
        <source>Have HA leave it alone for the restart: ha-manager set vm:%1 --state ignored. Then read the node again; afterwards set it to started.</source>
        <translation>Faites que la HA n’y touche pas pendant le redémarrage : ha-manager set vm:%1 --state ignored. Puis relisez le nœud ; ensuite, remettez l’état à started.</translation>
    </message>
    <message>
        <source>Whether HA manages %1, which has passed devices, could not be read.</source>
        <translation>Impossible de déterminer si la HA gère %1, qui a des périphériques en passthrough.</translation>
    </message>
    <message>
        <source>HA would start it before the restart is confirmed, and the guard could not keep it from that.</source>
        <translation>La HA démarrerait cette VM avant la confirmation du redémarrage, et le garde-fou ne pourrait pas l’en empêcher.</translation>
    </message>
    <message>
        <source>Read the node again as root.</source>
        <translation>Relisez le nœud en tant que root.</translation>
    </message>
    <message>
        <source>The way back is the kernel %1 at the boot menu: its image stays as it is until the restart is confirmed.</source>
        <translation>Le chemin du retour est le noyau %1 dans le menu d’amorçage : son image reste telle quelle tant que le redémarrage n’est pas confirmé.</translation>
    </message>
    <message>
        <source>GRUB tries the new kernel command line once.</source>
        <translation>GRUB essaie une fois la nouvelle ligne de commande du noyau.</translation>
    </message>
    <message>
        <source>Should the kernel not come up with it, switch the node off and on: it then starts as before. Only the confirmed restart makes the new command line the one it starts with.</source>
        <translation>Si le noyau ne démarre pas avec elle, éteignez le nœud et rallumez-le : il démarre alors comme avant. Seul le redémarrage confirmé fait de la nouvelle ligne de commande celle avec laquelle il démarre.</translation>
    </message>
    <message>
        <source>Have somebody near the node, or remote management, at hand. Before the restart a rescue sheet is saved on this computer that says what to do.</source>
        <translation>Ayez quelqu’un près du nœud, ou une gestion à distance, à disposition. Avant le redémarrage, une fiche de secours est enregistrée sur cet ordinateur : elle dit quoi faire.</translation>
    </message>
    <message>
        <source>the firmware did not keep it when that was tried</source>
        <translation>le micrologiciel ne l’a pas conservée lors de l’essai</translation>
    </message>
    <message>
        <source>systemd-boot tries the new kernel command line once.</source>
        <translation>systemd-boot essaie une fois la nouvelle ligne de commande du noyau.</translation>
    </message>
</context>
<context>
    <name>ReturningShell</name>
    <message>
        <source>The node has not come back yet.</source>
        <translation>Le nœud n’est pas encore revenu.</translation>
    </message>
    <message>
        <source>Stopped while the node restarted, as asked.</source>
        <translation>Arrêt pendant le redémarrage du nœud, comme demandé.</translation>
    </message>
    <message>
        <source>The node did not come back within 15 minutes. Look at its screen; when it runs again, resume this change.</source>
        <translation>Le nœud n’est pas revenu en 15 minutes. Regardez son écran&#xa0;; quand il tourne de nouveau, poursuivez cette modification.</translation>
    </message>
    <message>
        <source>Stopped while a new connection was opened, as asked.</source>
        <translation>Arrêt pendant l’ouverture d’une nouvelle connexion, comme demandé.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>There is too little room on %1: %2 are free, and the file with what must stay free needs %3. Choose a smaller file (--size) or another folder.</source>
        <translation>Il y a trop peu de place sur %1&#xa0;: %2 sont libres, et le fichier, avec ce qui doit rester libre, a besoin de %3. Choisissez un fichier plus petit (--size) ou un autre dossier.</translation>
    </message>
    <message>
        <source>The folder lies in memory, so nothing of a drive would be measured. Choose another folder.</source>
        <translation>Le dossier est en mémoire&#xa0;: rien ne serait donc mesuré d’un disque. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nobody knows how much room there is under the folder, so nothing is written there. Choose a folder on a local disk.</source>
        <translation>Personne ne sait combien de place il y a sous le dossier&#xa0;: rien n’y est donc écrit. Choisissez un dossier sur un disque local.</translation>
    </message>
    <message>
        <source>The metadata of the thin pool %1 is nearly full. A full one stops every disk in it.</source>
        <translation>Les métadonnées du pool thin %1 sont presque pleines. S’il se remplit, tous les disques qu’il contient s’arrêtent.</translation>
    </message>
    <message>
        <source>It is not known on which disk the folder lies, so nothing is written there.</source>
        <translation>On ne sait pas sur quel disque se trouve le dossier&#xa0;: rien n’y est donc écrit.</translation>
    </message>
    <message>
        <source>This machine is a virtual one, and what its disk lies on cannot be seen from here. A full storage there would stop other machines too. Measure here only if you know that it has room.</source>
        <translation>Cette machine est virtuelle, et ce sur quoi repose son disque n’est pas visible d’ici. Un stockage plein y arrêterait aussi d’autres machines. Ne mesurez ici que si vous savez qu’il a de la place.</translation>
    </message>
    <message>
        <source>the file system of the folder</source>
        <translation>le système de fichiers du dossier</translation>
    </message>
    <message>
        <source>It is not known on what the disks of the guest lie, so nothing is written there.</source>
        <translation>On ne sait pas sur quoi reposent les disques de l’invité&#xa0;: rien n’y est donc écrit.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A guard stands over the boot settings of this node.</source>
        <translation>Un garde-fou veille sur les réglages d’amorçage de ce nœud.</translation>
    </message>
    <message>
        <source>Some minutes after a start it puts the old settings back and restarts the node once more, unless the new ones are confirmed. Guests with passed devices wait for that.</source>
        <translation>Quelques minutes après un démarrage, il remet les anciens réglages et redémarre le nœud une fois de plus, si les nouveaux ne sont pas confirmés. Les invités avec des périphériques en passthrough attendent cela.</translation>
    </message>
    <message>
        <source>Go on with the open change; that confirms it. Or on its own: lanekeeper confirm</source>
        <translation>Poursuivez la modification ouverte&#xa0;; cela confirme. Ou séparément&#xa0;: lanekeeper confirm</translation>
    </message>
    <message>
        <source>The node put its old boot settings back by itself.</source>
        <translation>Le nœud a remis de lui-même ses anciens réglages d’amorçage.</translation>
    </message>
    <message>
        <source>Nobody confirmed its restart in time, so it may not have been reachable with the new ones.</source>
        <translation>Personne n’a confirmé son redémarrage à temps&#xa0;; il n’était donc peut-être pas joignable avec les nouveaux.</translation>
    </message>
    <message>
        <source>Take the change back in the history; that also takes the guard&apos;s traces away.</source>
        <translation>Annulez la modification dans l’historique&#xa0;; cela efface aussi les traces du garde-fou.</translation>
    </message>
    <message>
        <source>This login may not read what is needed to judge the drives.</source>
        <translation>Ce compte n’a pas le droit de lire ce qu’il faut pour juger des disques.</translation>
    </message>
    <message>
        <source>What cannot be read counts as in use, and qm set needs root.</source>
        <translation>Ce qui ne peut pas être lu compte comme utilisé, et qm set exige root.</translation>
    </message>
    <message>
        <source>Log in as root.</source>
        <translation>Connectez-vous en tant que root.</translation>
    </message>
    <message>
        <source>not 0</source>
        <translation>pas 0</translation>
    </message>
    <message>
        <source>This machine does not run Proxmox VE.</source>
        <translation>Cette machine n’exécute pas Proxmox VE.</translation>
    </message>
    <message>
        <source>Drives are given to VMs through Proxmox, so nothing can be changed here.</source>
        <translation>Les disques sont donnés aux VM par Proxmox&#xa0;: rien ne peut donc être modifié ici.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>Whether the cluster %1 has a quorum could not be read.</source>
        <translation>Impossible de déterminer si le cluster %1 a un quorum.</translation>
    </message>
    <message>
        <source>The cluster %1 has no quorum.</source>
        <translation>Le cluster %1 n’a pas de quorum.</translation>
    </message>
    <message>
        <source>Without a quorum /etc/pve is read-only, so no VM can be changed.</source>
        <translation>Sans quorum, /etc/pve est en lecture seule&#xa0;: aucune VM ne peut donc être modifiée.</translation>
    </message>
    <message>
        <source>Bring the other members back first.</source>
        <translation>Faites d’abord revenir les autres membres.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Most of the node is not in what was pasted.</source>
        <translation>L’essentiel du nœud n’est pas dans ce qui a été collé.</translation>
    </message>
    <message>
        <source>It can be looked at, and no drive of it can be called free: what is unknown counts as in use.</source>
        <translation>On peut le consulter, et aucun de ses disques ne peut être dit libre&#xa0;: ce qui est inconnu compte comme utilisé.</translation>
    </message>
    <message>
        <source>To judge its drives, add the node itself.</source>
        <translation>Pour juger de ses disques, ajoutez le nœud lui-même.</translation>
    </message>
    <message>
        <source>“%1” could not be read on the node.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu sur le nœud.</translation>
    </message>
    <message>
        <source>No drive is judged by it.</source>
        <translation>Aucun disque n’est jugé d’après cela.</translation>
    </message>
    <message>
        <source>What depends on it is unknown, and what is unknown counts as in use.</source>
        <translation>Ce qui en dépend est inconnu, et ce qui est inconnu compte comme utilisé.</translation>
    </message>
    <message>
        <source>Read the node again. When it stays so, look at the reason on the node.</source>
        <translation>Relisez le nœud. Si cela persiste, cherchez la raison sur le nœud.</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report could not be saved as %1.</source>
        <translation>Le rapport n’a pas pu être enregistré sous %1.</translation>
    </message>
    <message>
        <source>Web pages (*.html);;Text files (*.txt);;All files (*)</source>
        <translation>Pages web (*.html);;Fichiers texte (*.txt);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>SecondPath</name>
    <message>
        <source>%1 is also reached through the controller at %2.</source>
        <translation>%1 est aussi atteint par le contrôleur à l’adresse %2.</translation>
    </message>
    <message>
        <source>The host would keep the same data through the other one, and both would write to it.</source>
        <translation>L’hôte garderait les mêmes données par l’autre, et les deux y écriraient.</translation>
    </message>
    <message>
        <source>Leave this drive to the host.</source>
        <translation>Laissez ce disque à l’hôte.</translation>
    </message>
</context>
<context>
    <name>SessionInGroup</name>
    <message>
        <source>This SSH session comes in through group %1.</source>
        <translation>Cette session SSH arrive par le groupe %1.</translation>
    </message>
    <message>
        <source>With a drive of that group the node would lose its network, and nobody could reach it to take the change back.</source>
        <translation>Avec un disque de ce groupe, le nœud perdrait son réseau, et personne ne pourrait l’atteindre pour annuler la modification.</translation>
    </message>
</context>
<context>
    <name>SeveralNamespaces</name>
    <message numerus="yes">
        <source>%1 shows %n disks.</source>
        <translation>
            <numerusform>%1 présente %n disque.</numerusform>
            <numerusform>%1 présente %n disques.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are namespaces of one controller, and all of them go to the VM.</source>
        <translation>Ce sont des espaces de noms d’un même contrôleur, et tous vont à la VM.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Arrêté, comme demandé.</translation>
    </message>
    <message numerus="yes">
        <source>The node did not finish within %n second(s), so its answer was given up. Try again when the node is less busy.</source>
        <translation>
            <numerusform>Le nœud n’a pas terminé en %n seconde&#xa0;: sa réponse a donc été abandonnée. Réessayez quand le nœud est moins occupé.</numerusform>
            <numerusform>Le nœud n’a pas terminé en %n secondes&#xa0;: sa réponse a donc été abandonnée. Réessayez quand le nœud est moins occupé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The node did not answer within %n second(s). Check that it runs and can be reached, then connect again.</source>
        <translation>
            <numerusform>Le nœud n’a pas répondu en %n seconde. Vérifiez qu’il fonctionne et qu’il est joignable, puis reconnectez-vous.</numerusform>
            <numerusform>Le nœud n’a pas répondu en %n secondes. Vérifiez qu’il fonctionne et qu’il est joignable, puis reconnectez-vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>The node gives no sign of life any more. Check that it runs and can be reached, then connect again.</source>
        <translation>Le nœud ne donne plus signe de vie. Vérifiez qu’il fonctionne et qu’il est joignable, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The node sends without end what nobody asked it for, so the line was closed. Check that this is the node you meant, and connect again.</source>
        <translation>Le nœud envoie sans fin ce que personne ne lui a demandé&#xa0;: la connexion a donc été fermée. Vérifiez que c’est bien le nœud voulu, et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The node sent more than %1, which no honest answer needs, so it was cut off.</source>
        <translation>Le nœud a envoyé plus de %1, ce dont aucune réponse honnête n’a besoin&#xa0;: il a donc été coupé.</translation>
    </message>
    <message>
        <source>The line to the node ended before the answer was complete. Connect again to see how the node is now.</source>
        <translation>La connexion au nœud s’est terminée avant que la réponse soit complète. Reconnectez-vous pour voir l’état actuel du nœud.</translation>
    </message>
    <message>
        <source>The login works, but the node ran nothing for it. Use an account with an ordinary shell, such as root.</source>
        <translation>La connexion fonctionne, mais le nœud n’a rien exécuté pour elle. Utilisez un compte avec un shell ordinaire, comme root.</translation>
    </message>
    <message>
        <source>The login works, but %1 may not become root there. Log in as root, or let root put this line into /etc/sudoers.d/lanekeeper on the node: %2</source>
        <translation>La connexion fonctionne, mais %1 n’a pas le droit d’y devenir root. Connectez-vous en tant que root, ou demandez à root de mettre cette ligne dans /etc/sudoers.d/lanekeeper sur le nœud&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ShellScript</name>
    <message>
        <source>Only Lanekeeper itself sets the guard. Without it nothing goes back by itself.</source>
        <translation>Seul Lanekeeper lui-même pose le garde-fou. Sans lui, rien ne revient de soi-même en arrière.</translation>
    </message>
    <message>
        <source>To take it back: %1</source>
        <translation>Pour annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>To take it back:</source>
        <translation>Pour annuler&#xa0;:</translation>
    </message>
    <message>
        <source>For %1, as root. Stops at the first failure.</source>
        <translation>Pour %1, en tant que root. S’arrête au premier échec.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>What follows is for after the restart.</source>
        <translation>Ce qui suit est pour après le redémarrage.</translation>
    </message>
    <message>
        <source>Only Lanekeeper itself has the boot loader try it once. Here it is what the node starts with from then on.</source>
        <translation>Seul Lanekeeper lui-même la fait essayer une fois au chargeur d’amorçage. Ici, c’est avec elle que le nœud démarre désormais.</translation>
    </message>
</context>
<context>
    <name>ShownText</name>
    <message>
        <source> … (cut here)</source>
        <translation> … (coupé ici)</translation>
    </message>
</context>
<context>
    <name>SimulatedNode</name>
    <message>
        <source>The description of this simulated node cannot be read.</source>
        <translation>La description de ce nœud simulé ne peut pas être lue.</translation>
    </message>
    <message>
        <source>A link stands there.</source>
        <translation>Un lien s’y trouve.</translation>
    </message>
    <message>
        <source>The simulated node could not be made, because a file in its folder cannot be written. Make room there or choose another folder.</source>
        <translation>Le nœud simulé n’a pas pu être créé, car un fichier de son dossier ne peut pas être écrit. Faites-y de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no demo node “%1”. The demo nodes are: %2.</source>
        <translation>Il n’y a pas de nœud de démonstration «&#xa0;%1&#xa0;». Les nœuds de démonstration sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder for the demo nodes cannot be made. Choose another one.</source>
        <translation>Le dossier des nœuds de démonstration ne peut pas être créé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The simulated node could not be made, because its folder cannot be written.</source>
        <translation>Le nœud simulé n’a pas pu être créé, car son dossier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The simulated node could not be put in its place.</source>
        <translation>Le nœud simulé n’a pas pu être mis à sa place.</translation>
    </message>
    <message>
        <source>A demo node&apos;s folder cannot be removed. Remove it by hand.</source>
        <translation>Le dossier d’un nœud de démonstration ne peut pas être supprimé. Supprimez-le à la main.</translation>
    </message>
    <message>
        <source>Something else stands where the demo node should be. Move it away first.</source>
        <translation>Autre chose se trouve là où le nœud de démonstration devrait être. Déplacez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>SnapshotsLackDrive</name>
    <message>
        <source>%1 has snapshots (%2), and none holds what is on the drive.</source>
        <translation>%1 a des instantanés (%2), et aucun ne contient ce qui est sur le disque.</translation>
    </message>
    <message>
        <source>Rolling back restores the VM&apos;s configuration as well: the line of the drive goes or comes with it, while what is on the drive stays as it is. New snapshots with RAM, and suspending to disk, are refused.</source>
        <translation>Restaurer un instantané restaure aussi la configuration de la VM&#xa0;: la ligne du disque part ou vient avec lui, tandis que ce qui est sur le disque reste tel quel. De nouveaux instantanés avec la RAM, et la suspension sur disque, sont refusés.</translation>
    </message>
    <message>
        <source>After a rollback, look whether the VM still has the drive.</source>
        <translation>Après une restauration, vérifiez si la VM a encore le disque.</translation>
    </message>
</context>
<context>
    <name>SplitGroupPlan</name>
    <message>
        <source>The IOMMU is off, so there are no groups.</source>
        <translation>L’IOMMU est désactivée&#xa0;: il n’y a donc pas de groupes.</translation>
    </message>
    <message>
        <source>Switch it on first.</source>
        <translation>Activez-la d’abord.</translation>
    </message>
    <message>
        <source>The kernel %1 is not one of Proxmox, and others do not know this word.</source>
        <translation>Le noyau %1 n’est pas un noyau de Proxmox, et les autres ne connaissent pas ce paramètre.</translation>
    </message>
    <message>
        <source>It would do nothing.</source>
        <translation>Il ne ferait rien.</translation>
    </message>
    <message>
        <source>Start the node with a kernel of Proxmox.</source>
        <translation>Démarrez le nœud avec un noyau de Proxmox.</translation>
    </message>
    <message>
        <source>No port above %1 is in its group.</source>
        <translation>Aucun port au-dessus de %1 n’est dans son groupe.</translation>
    </message>
    <message>
        <source>What ties it to the others is not a port, so this cannot put it apart.</source>
        <translation>Ce qui le lie aux autres n’est pas un port&#xa0;: ceci ne peut donc pas l’en séparer.</translation>
    </message>
    <message>
        <source>Another slot may.</source>
        <translation>Un autre emplacement le peut peut-être.</translation>
    </message>
    <message>
        <source>%1 is one function of a device with others.</source>
        <translation>%1 est une fonction d’un périphérique qui en a d’autres.</translation>
    </message>
    <message>
        <source>Functions of one device are not put apart by its port.</source>
        <translation>Les fonctions d’un même périphérique ne sont pas séparées par son port.</translation>
    </message>
    <message>
        <source>The kernel was started with “%1”, and the group is shared all the same.</source>
        <translation>Le noyau a été démarré avec «&#xa0;%1&#xa0;», et le groupe est tout de même partagé.</translation>
    </message>
    <message>
        <source>Put the drive into another slot.</source>
        <translation>Mettez le disque dans un autre emplacement.</translation>
    </message>
    <message>
        <source>The kernel then only pretends that %1 is kept apart.</source>
        <translation>Le noyau fait alors seulement semblant que %1 est isolé.</translation>
    </message>
    <message>
        <source>Devices below these ports may still reach each other around the IOMMU. A hostile or faulty VM that has the drive could read and change the host&apos;s memory, and data of other guests can be damaged. The kernel pretends it of every port with these ids.</source>
        <translation>Les périphériques sous ces ports peuvent encore s’atteindre en contournant l’IOMMU. Une VM hostile ou défaillante qui a le disque pourrait lire et modifier la mémoire de l’hôte, et les données d’autres invités peuvent être endommagées. Le noyau fait ce semblant pour tout port ayant ces identifiants.</translation>
    </message>
    <message>
        <source>Better: another slot, best one of the processor, or an ACS switch in the firmware. Do this only for a VM you trust like the host itself.</source>
        <translation>Mieux&#xa0;: un autre emplacement, de préférence relié au processeur, ou une option ACS dans le micrologiciel. Ne faites ceci que pour une VM à laquelle vous faites confiance comme à l’hôte lui-même.</translation>
    </message>
    <message>
        <source>Mappings of %1 name group numbers, which can change: %2.</source>
        <translation>Des correspondances de %1 désignent des numéros de groupe, qui peuvent changer&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A VM that uses a mapping with an old number does not start until the mapping is corrected.</source>
        <translation>Une VM qui utilise une correspondance avec un ancien numéro ne démarre pas tant que la correspondance n’est pas corrigée.</translation>
    </message>
    <message>
        <source>Look at Datacenter, Resource Mappings after the restart.</source>
        <translation>Consultez Centre de données, Correspondances de ressource après le redémarrage.</translation>
    </message>
    <message>
        <source>%1 shares its IOMMU group with nothing of the host; nothing needs changing.</source>
        <translation>%1 ne partage son groupe IOMMU avec rien de l’hôte&#xa0;; rien à changer.</translation>
    </message>
    <message>
        <source>Put %1 into a group of its own, by pretence: “%2” joins the kernel&apos;s command line, and %3 restarts.</source>
        <translation>Mettre %1 dans un groupe à lui, en apparence seulement&#xa0;: «&#xa0;%2&#xa0;» rejoint la ligne de commande du noyau, et %3 redémarre.</translation>
    </message>
    <message>
        <source>The ports above the drive do not keep devices apart; the kernel is told to treat them as if they did.</source>
        <translation>Les ports au-dessus du disque n’isolent pas les périphériques&#xa0;; on dit au noyau de les traiter comme s’ils le faisaient.</translation>
    </message>
    <message>
        <source>Groups are made only when a kernel starts. Afterwards the drive&apos;s group is looked at.</source>
        <translation>Les groupes ne sont faits qu’au démarrage d’un noyau. Le groupe du disque est examiné ensuite.</translation>
    </message>
</context>
<context>
    <name>SshLogin</name>
    <message>
        <source>the keys of the SSH agent</source>
        <translation>les clés de l’agent SSH</translation>
    </message>
    <message>
        <source>the key %1 of the SSH agent</source>
        <translation>la clé %1 de l’agent SSH</translation>
    </message>
    <message>
        <source>the key %1 (which cannot be read)</source>
        <translation>la clé %1 (qui ne peut pas être lue)</translation>
    </message>
    <message>
        <source>the key %1</source>
        <translation>la clé %1</translation>
    </message>
    <message>
        <source>the key %1 (which stayed locked)</source>
        <translation>la clé %1 (restée verrouillée)</translation>
    </message>
    <message>
        <source>the certificate beside the key %1</source>
        <translation>le certificat à côté de la clé %1</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>un mot de passe</translation>
    </message>
    <message>
        <source>a password or answers to the node&apos;s questions</source>
        <translation>un mot de passe ou des réponses aux questions du nœud</translation>
    </message>
    <message>
        <source>questions of the node that stayed without an answer</source>
        <translation>des questions du nœud restées sans réponse</translation>
    </message>
    <message>
        <source>no key and no password, which this node does not ask for</source>
        <translation>aucune clé ni mot de passe, que ce nœud ne demande pas</translation>
    </message>
    <message>
        <source>The node asks %1 more questions than any login needs, so it was left. Check that it is the computer you mean.</source>
        <translation>Le nœud pose à %1 plus de questions qu’aucune connexion n’en exige&#xa0;: elle a donc été abandonnée. Vérifiez que c’est bien l’ordinateur voulu.</translation>
    </message>
    <message>
        <source>There was nothing to log in with as %1: no key, no SSH agent, no password. Choose a key that the node knows, or give the password.</source>
        <translation>Il n’y avait rien pour se connecter en tant que %1&#xa0;: ni clé, ni agent SSH, ni mot de passe. Choisissez une clé que le nœud connaît, ou indiquez le mot de passe.</translation>
    </message>
    <message>
        <source>The node refused to let %1 in. Tried: %2. Choose a key that the node knows, or give the right password.</source>
        <translation>Le nœud a refusé l’accès à %1. Essayés&#xa0;: %2. Choisissez une clé que le nœud connaît, ou indiquez le bon mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>%n more key(s) were not offered, because a node shuts out who offers many: choose the right one.</source>
        <translation>
            <numerusform>%n clé de plus n’a pas été proposée, car un nœud exclut qui en propose beaucoup&#xa0;: choisissez la bonne.</numerusform>
            <numerusform>%n clés de plus n’ont pas été proposées, car un nœud exclut qui en propose beaucoup&#xa0;: choisissez la bonne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The node closed the line during the login of %1. Try again in a moment.</source>
        <translation>Le nœud a fermé la connexion pendant l’authentification de %1. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>SshSession</name>
    <message>
        <source>The SSH settings in ~/.ssh/config cannot be understood. Correct them, or connect without them.</source>
        <translation>Les réglages SSH de ~/.ssh/config sont incompréhensibles. Corrigez-les, ou connectez-vous sans eux.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a host.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’hôte.</translation>
    </message>
    <message>
        <source>Port %2 of %1 does not answer as an SSH server. Check the port.</source>
        <translation>Le port %2 de %1 ne répond pas comme un serveur SSH. Vérifiez le port.</translation>
    </message>
    <message>
        <source>The jump hosts in ~/.ssh/config lead in a circle, so %1 is never reached. Correct its ProxyJump.</source>
        <translation>Les hôtes de rebond de ~/.ssh/config tournent en rond&#xa0;: %1 n’est donc jamais atteint. Corrigez son ProxyJump.</translation>
    </message>
    <message>
        <source>The way to %1 passes more than %2 jump hosts, which is taken for a mistake. Correct the ProxyJump in ~/.ssh/config.</source>
        <translation>Le chemin vers %1 passe par plus de %2 hôtes de rebond, ce qui est tenu pour une erreur. Corrigez le ProxyJump dans ~/.ssh/config.</translation>
    </message>
    <message>
        <source>The command that ~/.ssh/config names for the way to %1 did not lead to an SSH server. Try it in a terminal: %2</source>
        <translation>La commande que ~/.ssh/config indique pour atteindre %1 n’a pas mené à un serveur SSH. Essayez-la dans un terminal&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 and this computer found no common way to encrypt. Bring both up to date.</source>
        <translation>%1 et cet ordinateur n’ont trouvé aucun chiffrement commun. Mettez les deux à jour.</translation>
    </message>
    <message>
        <source>%1 cannot prove that the key it shows is its own, so it may be another computer in between. Nothing was sent to it.</source>
        <translation>%1 ne peut pas prouver que la clé qu’il présente est la sienne&#xa0;: il peut donc s’agir d’un autre ordinateur qui s’interpose. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>%1 broke off before the line was encrypted. Try again in a moment; if that does not help, look into the log of its SSH server.</source>
        <translation>%1 a coupé avant que la connexion soit chiffrée. Réessayez dans un instant&#xa0;; si cela n’aide pas, consultez le journal de son serveur SSH.</translation>
    </message>
</context>
<context>
    <name>SshShell</name>
    <message>
        <source>The node allows no further session on this connection. Raise MaxSessions in its sshd_config.</source>
        <translation>Le nœud n’autorise pas de session supplémentaire sur cette connexion. Augmentez MaxSessions dans son sshd_config.</translation>
    </message>
</context>
<context>
    <name>StartCheckPlan</name>
    <message>
        <source>The node&apos;s files could not be read whole.</source>
        <translation>Les fichiers du nœud n’ont pas pu être lus en entier.</translation>
    </message>
    <message>
        <source>What is unknown cannot be changed safely.</source>
        <translation>Ce qui est inconnu ne peut pas être modifié sans risque.</translation>
    </message>
    <message>
        <source>%1 is not of this program.</source>
        <translation>%1 n’est pas de ce programme.</translation>
    </message>
    <message>
        <source>Writing the check there would lose what it does.</source>
        <translation>Y écrire la vérification ferait perdre ce qu’il fait.</translation>
    </message>
    <message>
        <source>Move it away or rename it.</source>
        <translation>Déplacez-le ou renommez-le.</translation>
    </message>
    <message>
        <source>Add a storage of the type Directory that holds snippets, then read the node again.</source>
        <translation>Ajoutez un stockage de type Répertoire qui contient des extraits (snippets), puis relisez le nœud.</translation>
    </message>
    <message>
        <source>Allow it with: pvesm set %1 --content %2</source>
        <translation>Autorisez-le avec&#xa0;: pvesm set %1 --content %2</translation>
    </message>
    <message>
        <source>No directory storage of %1 may hold snippets.</source>
        <translation>Aucun stockage Répertoire de %1 n’a le droit de contenir des extraits (snippets).</translation>
    </message>
    <message>
        <source>Proxmox runs hookscripts only from such a storage.</source>
        <translation>Proxmox n’exécute des hookscripts que depuis un tel stockage.</translation>
    </message>
    <message>
        <source>%1 has a hookscript already.</source>
        <translation>%1 a déjà un hookscript.</translation>
    </message>
    <message>
        <source>A VM has one only, and what that one does is not known here.</source>
        <translation>Une VM n’en a qu’un, et ce que fait celui-ci n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Take it out of the VM first, or go on without the check.</source>
        <translation>Retirez-le d’abord de la VM, ou continuez sans la vérification.</translation>
    </message>
    <message>
        <source>%1 has no NVMe drive of this node.</source>
        <translation>%1 n’a aucun disque NVMe de ce nœud.</translation>
    </message>
    <message>
        <source>There is nothing to check before its starts.</source>
        <translation>Il n’y a rien à vérifier avant ses démarrages.</translation>
    </message>
    <message>
        <source>Give it a drive, in the same plan if you like.</source>
        <translation>Donnez-lui un disque, dans le même plan si vous le souhaitez.</translation>
    </message>
    <message>
        <source>The starts of %1 are not checked any more.</source>
        <translation>Les démarrages de %1 ne sont plus vérifiés.</translation>
    </message>
    <message>
        <source>No VM names it any more.</source>
        <translation>Aucune VM ne le désigne plus.</translation>
    </message>
    <message>
        <source>A line of %1 names no device of this node.</source>
        <translation>Une ligne de %1 ne désigne aucun périphérique de ce nœud.</translation>
    </message>
    <message>
        <source>What it will name one day cannot be recorded now, and would go unchecked.</source>
        <translation>Ce qu’elle désignera un jour ne peut pas être enregistré maintenant, et échapperait à la vérification.</translation>
    </message>
    <message>
        <source>Take the line out of the VM first.</source>
        <translation>Retirez d’abord la ligne de la VM.</translation>
    </message>
    <message>
        <source>Something else sits there than the check of %1 has recorded.</source>
        <translation>Il se trouve là autre chose que ce que la vérification de %1 a enregistré.</translation>
    </message>
    <message>
        <source>With this plan it is recorded as it is now, and the VM may start with it.</source>
        <translation>Avec ce plan, c’est enregistré tel que c’est maintenant, et la VM peut démarrer ainsi.</translation>
    </message>
    <message>
        <source>The VM would not start, and this plan would hide it.</source>
        <translation>La VM ne démarrerait pas, et ce plan le cacherait.</translation>
    </message>
    <message>
        <source>Make sure that this is what the VM should get.</source>
        <translation>Assurez-vous que c’est bien ce que la VM doit recevoir.</translation>
    </message>
    <message>
        <source>Look at what changed, and have the check of this VM planned anew first.</source>
        <translation>Regardez ce qui a changé, et faites d’abord planifier de nouveau la vérification de cette VM.</translation>
    </message>
    <message>
        <source>Every start of %1 is checked already; nothing needs changing.</source>
        <translation>Chaque démarrage de %1 est déjà vérifié&#xa0;; rien à changer.</translation>
    </message>
    <message>
        <source>The serial of the drive at %1 is not known now.</source>
        <translation>Le numéro de série du disque à l’adresse %1 n’est pas connu en ce moment.</translation>
    </message>
    <message>
        <source>Before the starts of the VM only its ids are proved, which another one of the same model has too.</source>
        <translation>Avant les démarrages de la VM, seuls ses identifiants sont prouvés, qu’un autre du même modèle a aussi.</translation>
    </message>
    <message>
        <source>Plan it once more while the host has the drive.</source>
        <translation>Planifiez la vérification une nouvelle fois pendant que l’hôte a le disque.</translation>
    </message>
    <message>
        <source>Proxmox runs it before each start of the VM, before it takes anything from the host. While vfio-pci has a drive, its serial is hidden and its ids must do.</source>
        <translation>Proxmox l’exécute avant chaque démarrage de la VM, avant de prendre quoi que ce soit à l’hôte. Tant que vfio-pci a un disque, son numéro de série est caché et ses identifiants doivent suffire.</translation>
    </message>
    <message>
        <source>Check every start of %1</source>
        <translation>Vérifier chaque démarrage de %1</translation>
    </message>
    <message>
        <source>Before every start of %1, prove that it gets the devices it was given and no others; else it does not start.</source>
        <translation>Avant chaque démarrage de %1, prouver qu’elle reçoit les périphériques qui lui ont été donnés et aucun autre&#xa0;; sinon elle ne démarre pas.</translation>
    </message>
    <message>
        <source>The check before the starts of %1 follows.</source>
        <translation>La vérification avant les démarrages de %1 suit.</translation>
    </message>
</context>
<context>
    <name>StartGuard</name>
    <message>
        <source>Proxmox refused to keep %1 from starting at boot, so it was not started.</source>
        <translation>Proxmox a refusé d’empêcher %1 de démarrer à l’amorçage&#xa0;: elle n’a donc pas été démarrée.</translation>
    </message>
    <message>
        <source>Another device sits where the start of %1 would take one. It was not started.</source>
        <translation>Un autre périphérique se trouve là où le démarrage de %1 en prendrait un. Elle n’a pas été démarrée.</translation>
    </message>
    <message>
        <source>What the start of %1 takes is not as it was. It was not started.</source>
        <translation>Ce que prend le démarrage de %1 n’est pas comme avant. Elle n’a pas été démarrée.</translation>
    </message>
    <message>
        <source>%1 was started meanwhile.</source>
        <translation>%1 a été démarrée entre-temps.</translation>
    </message>
    <message>
        <source>The host uses what the start of %1 would take: %2. It was not started.</source>
        <translation>L’hôte utilise ce que le démarrage de %1 prendrait&#xa0;: %2. Elle n’a pas été démarrée.</translation>
    </message>
    <message>
        <source>Another start of %1 waits to be confirmed: lanekeeper confirm</source>
        <translation>Un autre démarrage de %1 attend d’être confirmé&#xa0;: lanekeeper confirm</translation>
    </message>
    <message>
        <source>No guard could be set over the start of %1. It was not started.</source>
        <translation>Aucun garde-fou n’a pu être posé sur le démarrage de %1. Elle n’a pas été démarrée.</translation>
    </message>
    <message>
        <source>The guard over the VM&apos;s start does not do what it is told.</source>
        <translation>Le garde-fou du démarrage de la VM ne fait pas ce qu’on lui demande.</translation>
    </message>
    <message>
        <source>The node&apos;s answer makes no sense. Read it again.</source>
        <translation>La réponse du nœud n’a pas de sens. Relisez-le.</translation>
    </message>
    <message>
        <source>%1 runs with its devices, but Proxmox refused to let it start at boot again.</source>
        <translation>%1 tourne avec ses périphériques, mais Proxmox a refusé de la laisser de nouveau démarrer à l’amorçage.</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>No display is reachable here, so there is no window; lanekeeper --help shows what works without one.</source>
        <translation>Aucun écran n’est accessible ici&#xa0;: il n’y a donc pas de fenêtre&#xa0;; lanekeeper --help montre ce qui fonctionne sans elle.</translation>
    </message>
    <message>
        <source>--appearance is light, dark or system.</source>
        <translation>--appearance vaut light, dark ou system.</translation>
    </message>
    <message>
        <source>--size is a width and a height, such as 1280x720.</source>
        <translation>--size est une largeur et une hauteur, par exemple 1280x720.</translation>
    </message>
</context>
<context>
    <name>StateSign</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>, %1 min ago</source>
        <translation>, il y a %1&#xa0;min</translation>
    </message>
    <message>
        <source>, %1 h ago</source>
        <translation>, il y a %1&#xa0;h</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état du %1</translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>lu à %1</translation>
    </message>
    <message>
        <source>being applied</source>
        <translation>application en cours</translation>
    </message>
    <message>
        <source>being measured, %1 %</source>
        <translation>mesure en cours, %1&#xa0;%</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>rien de planifié</translation>
    </message>
    <message>
        <source>planned, but refused</source>
        <translation>planifié, mais refusé</translation>
    </message>
    <message>
        <source>undo under review</source>
        <translation>annulation en cours de revue</translation>
    </message>
    <message>
        <source>planned, nothing needs changing</source>
        <translation>planifié, rien à changer</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) planned</source>
        <translation>
            <numerusform>%n modification planifiée</numerusform>
            <numerusform>%n modifications planifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>rien à annuler</translation>
    </message>
    <message>
        <source>last change %1 can be undone</source>
        <translation>dernière modification, du %1, annulable</translation>
    </message>
</context>
<context>
    <name>TakeBackPlan</name>
    <message>
        <source>%1 has %2 through the mapping %3, which names other devices as well.</source>
        <translation>%1 a %2 par la correspondance %3, qui désigne aussi d’autres périphériques.</translation>
    </message>
    <message>
        <source>Without that line the VM would lose them too.</source>
        <translation>Sans cette ligne, la VM les perdrait aussi.</translation>
    </message>
    <message>
        <source>Change the mapping in Proxmox.</source>
        <translation>Modifiez la correspondance dans Proxmox.</translation>
    </message>
    <message>
        <source>%1 boots from %2 and from nothing else.</source>
        <translation>%1 démarre sur %2 et sur rien d’autre.</translation>
    </message>
    <message>
        <source>Without the drive it could not start.</source>
        <translation>Sans le disque, elle ne pourrait pas démarrer.</translation>
    </message>
    <message>
        <source>Give it another boot device first.</source>
        <translation>Donnez-lui d’abord un autre périphérique d’amorçage.</translation>
    </message>
    <message>
        <source>Take %1 back from %2</source>
        <translation>Reprendre %1 à %2</translation>
    </message>
    <message>
        <source>Take %1 back from %2, as soon as it has been stopped.</source>
        <translation>Reprendre %1 à %2, dès qu’elle a été arrêtée.</translation>
    </message>
    <message>
        <source>Take %1 back from %2.</source>
        <translation>Reprendre %1 à %2.</translation>
    </message>
    <message>
        <source>No VM has %1; nothing needs changing.</source>
        <translation>Aucune VM n’a %1&#xa0;; rien à changer.</translation>
    </message>
    <message>
        <source>Give %1 back to the host.</source>
        <translation>Rendre %1 à l’hôte.</translation>
    </message>
    <message>
        <source>The mapping %1 stays, for when the drive is given again.</source>
        <translation>La correspondance %1 reste, pour le jour où le disque sera de nouveau attribué.</translation>
    </message>
</context>
<context>
    <name>TakenByStart</name>
    <message>
        <source>%1 of %2 names no device of this node.</source>
        <translation>%1 de %2 ne désigne aucun périphérique de ce nœud.</translation>
    </message>
    <message>
        <source>The VM would not start with that line.</source>
        <translation>La VM ne démarrerait pas avec cette ligne.</translation>
    </message>
    <message>
        <source>%1 has %2 now.</source>
        <translation>%1 a %2 en ce moment.</translation>
    </message>
    <message>
        <source>%1 cannot start with it meanwhile.</source>
        <translation>%1 ne peut pas démarrer avec lui pendant ce temps.</translation>
    </message>
    <message>
        <source>Starting %1 takes %2 at %3 from the host as well.</source>
        <translation>Démarrer %1 prend aussi à l’hôte %2, à l’adresse %3.</translation>
    </message>
    <message>
        <source>It sits in the same IOMMU group as a device of the VM, and Proxmox takes them all.</source>
        <translation>Il se trouve dans le même groupe IOMMU qu’un périphérique de la VM, et Proxmox les prend tous.</translation>
    </message>
    <message>
        <source>The IOMMU group of %1 is not known.</source>
        <translation>Le groupe IOMMU de %1 n’est pas connu.</translation>
    </message>
    <message>
        <source>So nobody can say what %1 takes from the host when it starts.</source>
        <translation>Personne ne peut donc dire ce que %1 prend à l’hôte à son démarrage.</translation>
    </message>
</context>
<context>
    <name>TargetLook</name>
    <message>
        <source>What the machine says of the target makes no sense. Try again.</source>
        <translation>Ce que la machine dit de la cible n’a pas de sens. Réessayez.</translation>
    </message>
</context>
<context>
    <name>TidyUpPlan</name>
    <message>
        <source>Only what binds NVMe drives early, or does nothing, goes; the rest stays to the byte.</source>
        <translation>N’est retiré que ce qui lie tôt des disques NVMe ou ne fait rien&#xa0;; le reste demeure à l’octet près.</translation>
    </message>
    <message>
        <source>Take %1 out of %2: at its next start the host keeps %3; a VM that has such a drive gets it when it starts.</source>
        <translation>Retirer %1 de %2&#xa0;: à son prochain démarrage, l’hôte garde %3&#xa0;; une VM qui a un tel disque le reçoit à son démarrage.</translation>
    </message>
    <message>
        <source>Take “softdep nvme pre: vfio-pci” out of %1: nvme does not wait for vfio-pci any more.</source>
        <translation>Retirer «&#xa0;softdep nvme pre: vfio-pci&#xa0;» de %1&#xa0;: nvme n’attend plus vfio-pci.</translation>
    </message>
    <message>
        <source>Take modules of vfio out of %1: Proxmox loads what it needs when a VM starts.</source>
        <translation>Retirer des modules vfio de %1&#xa0;: Proxmox charge ce qu’il faut au démarrage d’une VM.</translation>
    </message>
    <message>
        <source>Take %1 off the kernel&apos;s command line: at its next start the host keeps %2; a VM that has such a drive gets it when it starts.</source>
        <translation>Retirer %1 de la ligne de commande du noyau&#xa0;: à son prochain démarrage, l’hôte garde %2&#xa0;; une VM qui a un tel disque le reçoit à son démarrage.</translation>
    </message>
    <message>
        <source>Take “%1” off the kernel&apos;s command line: it is no value that the kernel knows.</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de la ligne de commande du noyau&#xa0;: ce n’est pas une valeur que le noyau connaît.</translation>
    </message>
    <message>
        <source>Take “%1” off the kernel&apos;s command line: it is for Intel&apos;s processors.</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de la ligne de commande du noyau&#xa0;: ce paramètre est pour les processeurs Intel.</translation>
    </message>
    <message>
        <source>Take “%1” off the kernel&apos;s command line: from kernel 6.8 on it is so without the word. An older kernel that is started again would need it.</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de la ligne de commande du noyau&#xa0;: à partir du noyau 6.8, il en est ainsi sans ce paramètre. Un noyau plus ancien que l’on redémarrerait en aurait besoin.</translation>
    </message>
    <message>
        <source>Only a start of the node shows that it comes up with the new settings.</source>
        <translation>Seul un démarrage du nœud montre qu’il se lance avec les nouveaux réglages.</translation>
    </message>
    <message>
        <source>Nothing that a guide left is on %1; nothing needs changing.</source>
        <translation>Rien n’a été laissé par un guide sur %1&#xa0;; rien à changer.</translation>
    </message>
    <message>
        <source>%1 has lines that go on behind a backslash.</source>
        <translation>%1 contient des lignes qui continuent après une barre oblique inverse.</translation>
    </message>
    <message>
        <source>What they come to cannot be told for sure.</source>
        <translation>Ce qui en résulte ne peut pas être dit avec certitude.</translation>
    </message>
    <message>
        <source>Write each setting in one line, then read the node again.</source>
        <translation>Écrivez chaque réglage sur une seule ligne, puis relisez le nœud.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMM</source>
        <comment>day and month as QLocale writes them</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>Traps</name>
    <message>
        <source>Some reads were faster than flash or the link can be: ZFS answered them from memory.</source>
        <translation>Certaines lectures ont été plus rapides que la flash ou le lien ne peuvent l’être&#xa0;: ZFS y a répondu depuis la mémoire.</translation>
    </message>
    <message>
        <source>Some reads were faster than flash or the link can be: blocks that were never written or are trimmed are answered without touching the flash.</source>
        <translation>Certaines lectures ont été plus rapides que la flash ou le lien ne peuvent l’être&#xa0;: les blocs jamais écrits ou libérés par trim reçoivent une réponse sans toucher à la flash.</translation>
    </message>
    <message>
        <source>Some reads were faster than flash or the link can be: a cache answered them.</source>
        <translation>Certaines lectures ont été plus rapides que la flash ou le lien ne peuvent l’être&#xa0;: un cache y a répondu.</translation>
    </message>
    <message>
        <source>Nothing is known to use the drive. If it is empty or trimmed, it answers reads without touching the flash, and looks faster than it is.</source>
        <translation>Rien de connu n’utilise le disque. S’il est vide ou libéré par trim, il répond aux lectures sans toucher à la flash, et paraît plus rapide qu’il n’est.</translation>
    </message>
    <message>
        <source>The file (%1) is small against the drive (%2), so writes may fit its cache of fast cells. A drive that is written for longer gets slower.</source>
        <translation>Le fichier (%1) est petit face au disque (%2)&#xa0;: les écritures peuvent donc tenir dans son cache de cellules rapides. Un disque que l’on écrit plus longtemps ralentit.</translation>
    </message>
    <message>
        <source>This ZFS does not go around its cache in memory (OpenZFS does from 2.3 on), so reads show the speed of memory.</source>
        <translation>Ce ZFS ne contourne pas son cache en mémoire (OpenZFS le fait à partir de 2.3)&#xa0;: les lectures montrent donc la vitesse de la mémoire.</translation>
    </message>
    <message>
        <source>The drive hangs on %1 GT/s x%2, and could have %3 GT/s x%4. Large reads show the link, not the drive.</source>
        <translation>Le disque est relié en %1&#xa0;GT/s x%2, et pourrait avoir %3&#xa0;GT/s x%4. Les grandes lectures montrent le lien, pas le disque.</translation>
    </message>
    <message>
        <source>The drive slowed itself down for %1 s, because it was hot. Cooler, it is faster.</source>
        <translation>Le disque s’est bridé pendant %1&#xa0;s, parce qu’il était chaud. Plus froid, il est plus rapide.</translation>
    </message>
    <message>
        <source>The drive reached %1 °C, above which it slows itself down. Cooler, it may be faster.</source>
        <translation>Le disque a atteint %1&#xa0;°C, seuil au-dessus duquel il se bride. Plus froid, il peut être plus rapide.</translation>
    </message>
    <message>
        <source>In some runs the speed still changed by more than a tenth, so longer ones would give other numbers.</source>
        <translation>Dans certaines passes, la vitesse variait encore de plus d’un dixième&#xa0;: des passes plus longues donneraient donc d’autres chiffres.</translation>
    </message>
</context>
<context>
    <name>TwinIds</name>
    <message>
        <source>%1 at %2 has a twin with the same ids, %3.</source>
        <translation>%1, à l’adresse %2, a un jumeau avec les mêmes identifiants, %3.</translation>
    </message>
    <message>
        <source>Only the serial tells them apart. Binding by ids (vfio-pci ids=) would take both.</source>
        <translation>Seul le numéro de série les distingue. La liaison par identifiants (vfio-pci ids=) prendrait les deux.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>This change was not brought to an end.</source>
        <translation>Cette modification n’a pas été menée à son terme.</translation>
    </message>
    <message>
        <source>Resume it first; then it can be taken back.</source>
        <translation>Poursuivez-la d’abord&#xa0;; elle pourra ensuite être annulée.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Nothing of this change was done.</source>
        <translation>Rien de cette modification n’a été fait.</translation>
    </message>
    <message>
        <source>It was taken back before.</source>
        <translation>Elle a déjà été annulée.</translation>
    </message>
    <message>
        <source>This change was made on %1, and this node is %2.</source>
        <translation>Cette modification a été faite sur %1, et ce nœud est %2.</translation>
    </message>
    <message>
        <source>Addresses mean something else on another node.</source>
        <translation>Les adresses désignent autre chose sur un autre nœud.</translation>
    </message>
    <message>
        <source>Everything is as it was before; nothing needs changing.</source>
        <translation>Tout est comme avant&#xa0;; rien à changer.</translation>
    </message>
    <message>
        <source>The file reads then as it did before, to the byte.</source>
        <translation>Le fichier redevient ce qu’il était, à l’octet près.</translation>
    </message>
    <message>
        <source>Write %1 as it was.</source>
        <translation>Écrire %1 tel qu’il était.</translation>
    </message>
    <message>
        <source>Remove %1 again.</source>
        <translation>Supprimer %1.</translation>
    </message>
    <message>
        <source>Somebody changed %1 since.</source>
        <translation>Quelqu’un a modifié %1 depuis.</translation>
    </message>
    <message>
        <source>Taking it back would undo their change as well.</source>
        <translation>L’annulation déferait aussi sa modification.</translation>
    </message>
    <message>
        <source>Another device sits at %1 now.</source>
        <translation>Un autre périphérique se trouve maintenant à l’adresse %1.</translation>
    </message>
    <message>
        <source>It must not be handed to another driver for the one that sat there.</source>
        <translation>Il ne doit pas être confié à un autre pilote à la place de celui qui s’y trouvait.</translation>
    </message>
    <message>
        <source>Give %1 back to the host.</source>
        <translation>Rendre %1 à l’hôte.</translation>
    </message>
    <message>
        <source>Release %1 from the host again.</source>
        <translation>Détacher de nouveau %1 de l’hôte.</translation>
    </message>
    <message>
        <source>A kernel reads its command line only when it starts.</source>
        <translation>Un noyau ne lit sa ligne de commande qu’à son démarrage.</translation>
    </message>
    <message>
        <source>Restart %1.</source>
        <translation>Redémarrer %1.</translation>
    </message>
    <message>
        <source>That is how it was before this change; with these settings back the node may not start any more.</source>
        <translation>C’était ainsi avant cette modification&#xa0;; avec ces réglages remis, le nœud pourrait ne plus démarrer.</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>pas de %1</translation>
    </message>
    <message>
        <source>%1 is not on this node any more.</source>
        <translation>%1 n’est plus sur ce nœud.</translation>
    </message>
    <message>
        <source>What was changed in it cannot be taken back here.</source>
        <translation>Ce qui y a été modifié ne peut pas être annulé ici.</translation>
    </message>
    <message>
        <source>The cluster&apos;s mappings could not be read.</source>
        <translation>Les correspondances du cluster n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>What became of %1 is not known.</source>
        <translation>On ne sait pas ce qu’est devenue %1.</translation>
    </message>
    <message>
        <source>Somebody changed the mapping %1 since.</source>
        <translation>Quelqu’un a modifié la correspondance %1 depuis.</translation>
    </message>
    <message>
        <source>The mapping %1 is used by %2.</source>
        <translation>La correspondance %1 est utilisée par %2.</translation>
    </message>
    <message>
        <source>Without it that VM could not start.</source>
        <translation>Sans elle, cette VM ne pourrait pas démarrer.</translation>
    </message>
    <message>
        <source>No VM names it any more.</source>
        <translation>Aucune VM ne la désigne plus.</translation>
    </message>
    <message>
        <source>Bring the mapping %1 back to what it was.</source>
        <translation>Rétablir la correspondance %1 telle qu’elle était.</translation>
    </message>
    <message>
        <source>Remove the mapping %1 again.</source>
        <translation>Supprimer la correspondance %1.</translation>
    </message>
    <message>
        <source>Start %1 again, which ran before.</source>
        <translation>Démarrer de nouveau %1, qui tournait avant.</translation>
    </message>
    <message>
        <source>Let %1 start at boot again.</source>
        <translation>Laisser de nouveau %1 démarrer à l’amorçage.</translation>
    </message>
    <message>
        <source>Somebody changed %1 of %2 since.</source>
        <translation>Quelqu’un a modifié %1 de %2 depuis.</translation>
    </message>
    <message>
        <source>%1, and was left as %2</source>
        <translation>%1&#xa0;; avait été laissé ainsi&#xa0;: %2</translation>
    </message>
    <message>
        <source>The device of %1 is not in this node any more.</source>
        <translation>Le périphérique de %1 n’est plus dans ce nœud.</translation>
    </message>
    <message>
        <source>The VM could not start with that line.</source>
        <translation>La VM ne pourrait pas démarrer avec cette ligne.</translation>
    </message>
    <message>
        <source>Take %1 back from %2</source>
        <translation>Reprendre %1 à %2</translation>
    </message>
    <message>
        <source>The VM would get something else than it had.</source>
        <translation>La VM recevrait autre chose que ce qu’elle avait.</translation>
    </message>
    <message>
        <source>Give %1 to %2 again</source>
        <translation>Donner de nouveau %1 à %2</translation>
    </message>
    <message>
        <source>Set %1 of %2 back to “%3”</source>
        <translation>Remettre %1 de %2 à «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Take %1 out of %2 again</source>
        <translation>Retirer %1 de %2</translation>
    </message>
    <message>
        <source>%1; it runs, so this waits until it has been stopped.</source>
        <translation>%1 ; elle tourne, donc cela attend qu’elle soit arrêtée.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Take back by hand what difference 1 shows, keep what difference 2 shows, then read the node again and undo the rest.</source>
        <translation>Annulez à la main ce que montre la différence 1, gardez ce que montre la différence 2, puis relisez le nœud et annulez le reste.</translation>
    </message>
    <message>
        <source>The mapping %1 stays: the VM that has the drive runs with it until it is stopped. Take this change back once more then, and the mapping goes too.</source>
        <translation>La correspondance %1 reste : la VM qui a le disque tourne avec elle jusqu’à ce que cette VM soit arrêtée. Annulez alors cette modification une nouvelle fois, et la correspondance disparaîtra aussi.</translation>
    </message>
    <message>
        <source>Taking this back would make a change of the boot settings anew.</source>
        <translation>L’annuler referait une modification des réglages de démarrage.</translation>
    </message>
    <message>
        <source>It would have none of what makes such a change safe: it was taken back before the node was restarted for it, so there is no restart to prove it by. Plan the change itself again.</source>
        <translation>Rien de ce qui rend une telle modification sûre n’y serait : elle a été annulée avant que le nœud ne redémarre pour elle, il n’y a donc aucun redémarrage pour la vérifier. Planifiez de nouveau la modification elle-même.</translation>
    </message>
</context>
<context>
    <name>Unread</name>
    <message>
        <source>The node&apos;s answer does not say.</source>
        <translation>La réponse du nœud ne le dit pas.</translation>
    </message>
    <message>
        <source>The answer makes no sense.</source>
        <translation>La réponse n’a pas de sens.</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>La réponse est trop longue.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Cela n’existe pas.</translation>
    </message>
    <message>
        <source>It failed with exit code %1.</source>
        <translation>Échec avec le code de sortie %1.</translation>
    </message>
</context>
<context>
    <name>UnsafeOnboot</name>
    <message>
        <source>At the next boot %1 starts by itself and takes what the host uses.</source>
        <translation>Au prochain démarrage du nœud, %1 démarre d’elle-même et prend ce que l’hôte utilise.</translation>
    </message>
    <message>
        <source>The node may not come back from that. While it boots it would lose: %1.</source>
        <translation>Le nœud peut ne pas en revenir. En démarrant il perdrait : %1.</translation>
    </message>
    <message>
        <source>Switch “Start at boot” of that VM off before the node restarts.</source>
        <translation>Désactivez «&#xa0;Démarrer à l’amorçage&#xa0;» pour cette VM avant que le nœud redémarre.</translation>
    </message>
</context>
<context>
    <name>VirtualFunction</name>
    <message>
        <source>%1 at %2 is a part of the drive at %3, a virtual function.</source>
        <translation>%1, à l’adresse %2, est une partie du disque à l’adresse %3, une fonction virtuelle.</translation>
    </message>
    <message>
        <source>It lives only as long as the host keeps the whole drive, and after a restart of the node only if something makes it again.</source>
        <translation>Elle n’existe que tant que l’hôte garde le disque entier et, après un redémarrage du nœud, que si quelque chose la recrée.</translation>
    </message>
    <message>
        <source>Leave the whole drive with the host.</source>
        <translation>Laissez le disque entier à l’hôte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is split into %n virtual function(s).</source>
        <translation>
            <numerusform>%1 est divisé en %n fonction virtuelle.</numerusform>
            <numerusform>%1 est divisé en %n fonctions virtuelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>When a VM takes the whole drive, its parts vanish, whoever uses them.</source>
        <translation>Quand une VM prend le disque entier, ses parties disparaissent, quel que soit celui qui les utilise.</translation>
    </message>
    <message>
        <source>Take the parts back first (sriov_numvfs), or give one of them.</source>
        <translation>Reprenez d’abord les parties (sriov_numvfs), ou donnez l’une d’elles.</translation>
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
        <translation>La réponse du nœud n’a pas de sens. Relisez-le.</translation>
    </message>
    <message>
        <source>Another device sits in the drive&apos;s slot now. Nothing was changed; read the node again.</source>
        <translation>Un autre périphérique se trouve maintenant dans l’emplacement du disque. Rien n’a été modifié&#xa0;; relisez le nœud.</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration could not be read back.</source>
        <translation>La configuration de la VM n’a pas pu être relue.</translation>
    </message>
    <message>
        <source>There is no VM %1 on this node.</source>
        <translation>Il n’y a pas de VM %1 sur ce nœud.</translation>
    </message>
    <message>
        <source>The configuration of VM %1 cannot be read. Log in as root.</source>
        <translation>La configuration de la VM %1 ne peut pas être lue. Connectez-vous en tant que root.</translation>
    </message>
    <message>
        <source>Somebody changed %1 in the meantime. Nothing was changed; read the node again.</source>
        <translation>Quelqu’un a modifié %1 entre-temps. Rien n’a été modifié&#xa0;; relisez le nœud.</translation>
    </message>
    <message>
        <source>Proxmox works on %1 just now and has locked it. Try again when that is done.</source>
        <translation>Proxmox travaille en ce moment sur %1 et l’a verrouillée. Réessayez quand c’est fini.</translation>
    </message>
    <message>
        <source>/etc/pve cannot be written, most likely because the cluster has no quorum. Nothing was changed.</source>
        <translation>/etc/pve ne peut pas être écrit, très probablement parce que le cluster n’a pas de quorum. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The node has no room left to write the VM&apos;s configuration. Nothing was changed.</source>
        <translation>Le nœud n’a plus de place pour écrire la configuration de la VM. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Proxmox refused to change %1: %2</source>
        <translation>Proxmox a refusé de modifier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Proxmox said nothing against it, but %1 does not read as planned.</source>
        <translation>Proxmox n’a rien objecté, mais %1 n’est pas comme prévu à la relecture.</translation>
    </message>
    <message>
        <source>Somebody changed %1 in the meantime.</source>
        <translation>Quelqu’un a modifié %1 entre-temps.</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simulé)</translation>
    </message>
    <message>
        <source>%1 %, changing %2 — Lanekeeper</source>
        <translation>%1&#xa0;%, modification de %2 — Lanekeeper</translation>
    </message>
    <message>
        <source>%1 %, measuring on %2 — Lanekeeper</source>
        <translation>%1&#xa0;%, mesure sur %2 — Lanekeeper</translation>
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
        <translation>Cela peut rester ou partir.</translation>
    </message>
    <message>
        <source>“%1” on the kernel&apos;s command line does nothing.</source>
        <translation>«&#xa0;%1&#xa0;» sur la ligne de commande du noyau ne fait rien.</translation>
    </message>
    <message>
        <source>The kernel knows no such value; AMD&apos;s IOMMU is on by default.</source>
        <translation>Le noyau ne connaît pas cette valeur&#xa0;; l’IOMMU d’AMD est activée par défaut.</translation>
    </message>
    <message>
        <source>It is a word for Intel&apos;s processors, and this one is not Intel&apos;s.</source>
        <translation>C’est un paramètre pour les processeurs Intel, et celui-ci n’en est pas un.</translation>
    </message>
    <message>
        <source>The vfio lines in the list of modules to load do nothing for a VM.</source>
        <translation>Les lignes vfio dans la liste des modules à charger ne font rien pour une VM.</translation>
    </message>
    <message>
        <source>They are read after the drivers have taken their devices, and Proxmox loads what it needs by itself. vfio_virqfd is no module since kernel 6.2.</source>
        <translation>Elles sont lues après que les pilotes ont pris leurs périphériques, et Proxmox charge ce qu’il lui faut de lui-même. vfio_virqfd n’est plus un module depuis le noyau 6.2.</translation>
    </message>
</context>
<context>
    <name>gui::AboutDialog</name>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>About Lanekeeper</source>
        <translation>À propos de Lanekeeper</translation>
    </message>
    <message>
        <source>Gives a VM a whole NVMe drive, and keeps the host.</source>
        <translation>Donne à une VM un disque NVMe entier, et préserve l’hôte.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later one. You may use it, change it and pass it on. It comes without any warranty, as far as the law allows that.</source>
        <translation>Logiciel libre sous licence GNU General Public License, version 3 ou toute version ultérieure. Vous pouvez l’utiliser, le modifier et le transmettre. Il est fourni sans aucune garantie, dans la mesure où la loi le permet.</translation>
    </message>
    <message>
        <source>Read the &amp;licence</source>
        <translation>Lire la &amp;licence</translation>
    </message>
    <message>
        <source>Show the log &amp;folder</source>
        <translation>Afficher le &amp;dossier du journal</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>Où se trouvent vos données</translation>
    </message>
    <message>
        <source>List of nodes</source>
        <translation>Liste des nœuds</translation>
    </message>
    <message>
        <source>Receipts of changes</source>
        <translation>Reçus des changements</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Demo nodes</source>
        <translation>Nœuds de démonstration</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No password and no key is in any of these. What you chose to keep lies in the desktop’s keyring.</source>
        <translation>Aucun mot de passe ni aucune clé ne s’y trouve. Ce que vous avez choisi de garder est dans le trousseau du bureau.</translation>
    </message>
</context>
<context>
    <name>gui::AddNodeDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Ajouter un nœud</translation>
    </message>
    <message>
        <source>Which node?</source>
        <translation>Quel nœud&#xa0;?</translation>
    </message>
    <message>
        <source>Adding reads it once and changes nothing. Nothing is installed on it.</source>
        <translation>L’ajout le lit une fois et ne modifie rien. Rien n’y est installé.</translation>
    </message>
    <message>
        <source>How is %1 reached?</source>
        <translation>Comment atteindre %1&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing changes on the node.</source>
        <translation>Rien ne change sur le nœud.</translation>
    </message>
    <message>
        <source>Another node, reached like %1</source>
        <translation>Un autre nœud, atteint comme %1</translation>
    </message>
    <message>
        <source>Say where it is; the rest is as there.</source>
        <translation>Dites où il se trouve&#xa0;; le reste est comme là-bas.</translation>
    </message>
    <message>
        <source>Over &amp;SSH</source>
        <translation>Par &amp;SSH</translation>
    </message>
    <message>
        <source>&amp;Demo node</source>
        <translation>&amp;Démonstration</translation>
    </message>
    <message>
        <source>Capture &amp;file</source>
        <translation>&amp;Fichier de capture</translation>
    </message>
    <message>
        <source>Simulated nodes</source>
        <translation>Nœuds simulés</translation>
    </message>
    <message>
        <source>Capture file</source>
        <translation>Fichier de capture</translation>
    </message>
    <message>
        <source>what “lanekeeper capture” wrote</source>
        <translation>ce que «&#xa0;lanekeeper capture&#xa0;» a écrit</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Fic&amp;hier</translation>
    </message>
    <message>
        <source>A capture shows a node as it was. It can be read and planned on; nothing can be applied.</source>
        <translation>Une capture montre un nœud tel qu’il était. On peut la lire et planifier dessus&#xa0;; rien ne peut être appliqué.</translation>
    </message>
    <message>
        <source>&amp;Import from SSH configuration…</source>
        <translation>&amp;Importer de la configuration SSH…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Add and read</source>
        <translation>&amp;Ajouter et lire</translation>
    </message>
    <message>
        <source>For&amp;get kept password</source>
        <translation>&amp;Oublier le mot de passe conservé</translation>
    </message>
    <message>
        <source>Forgotten; it is asked for at the next connection.</source>
        <translation>Oublié&#xa0;; il sera demandé à la prochaine connexion.</translation>
    </message>
    <message>
        <source>It is not used any more, but the keyring did not say that it is gone. Look for “lanekeeper” in your desktop’s keyring.</source>
        <translation>Il n’est plus utilisé, mais le trousseau n’a pas dit qu’il avait disparu. Cherchez «&#xa0;lanekeeper&#xa0;» dans le trousseau de votre bureau.</translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation>Arrêter le &amp;test</translation>
    </message>
    <message>
        <source>The connection stays as it is.</source>
        <translation>La connexion reste telle quelle.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 est déjà dans la liste.</translation>
    </message>
</context>
<context>
    <name>gui::ApplyDialog</name>
    <message>
        <source>Apply — %1</source>
        <translation>Appliquer — %1</translation>
    </message>
    <message>
        <source>Apply this plan to %1?</source>
        <translation>Appliquer ce plan à %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is simulated: nothing outside its folder is touched.</source>
        <translation>%1 est simulé&#xa0;: rien n’est touché hors de son dossier.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>%1 restarts once; all its guests stop for it.</source>
        <translation>%1 redémarre une fois&#xa0;; tous ses invités s’arrêtent pour cela.</translation>
    </message>
    <message>
        <source>None. %1 keeps running.</source>
        <translation>Aucun. %1 continue de tourner.</translation>
    </message>
    <message>
        <source>%1 %2 is read again first; if it is no longer as planned, nothing is written.</source>
        <translation>%1 %2 est d’abord relu&#xa0;; s’il n’est plus comme prévu, rien n’est écrit.</translation>
    </message>
    <message>
        <source>&amp;Apply and restart %1</source>
        <translation>&amp;Appliquer et redémarrer %1</translation>
    </message>
    <message>
        <source>&amp;Apply to %1</source>
        <translation>&amp;Appliquer à %1</translation>
    </message>
    <message>
        <source>This gives something up. To go on, type %1 here:</source>
        <translation>Ceci fait renoncer à quelque chose. Pour continuer, tapez %1 ici&#xa0;:</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>%1 runs on; the change waits until it is stopped and started again.</source>
        <translation>%1 continue de tourner&#xa0;; la modification attend qu’elle soit arrêtée puis démarrée de nouveau.</translation>
    </message>
    <message>
        <source>%1 is stopped; the change counts from its next start.</source>
        <translation>%1 est arrêtée&#xa0;; la modification vaut à partir de son prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>gui::ApplyProgress</name>
    <message>
        <source>Steps and their state</source>
        <translation>Étapes et leur état</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Progression du plan</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>If %1 does not come back</source>
        <translation>Si %1 ne revient pas</translation>
    </message>
    <message>
        <source>To go back by hand</source>
        <translation>Pour revenir en arrière à la main</translation>
    </message>
    <message>
        <source>On the node’s own console, as root, this undoes what was done:</source>
        <translation>Sur la console du nœud lui-même, en tant que root, ceci défait ce qui a été fait&#xa0;:</translation>
    </message>
</context>
<context>
    <name>gui::BenchmarkBar</name>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Graphiques</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>M&amp;easure again…</source>
        <translation>Mesurer de &amp;nouveau…</translation>
    </message>
    <message>
        <source>&amp;Drive</source>
        <translation>Dis&amp;que</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Pro&amp;fil</translation>
    </message>
    <message>
        <source>Picture (&amp;PNG)…</source>
        <translation>Image (&amp;PNG)…</translation>
    </message>
    <message>
        <source>Drawing (&amp;SVG)…</source>
        <translation>Dessin (&amp;SVG)…</translation>
    </message>
    <message>
        <source>Runs as &amp;CSV…</source>
        <translation>Passes en CS&amp;V…</translation>
    </message>
    <message>
        <source>Curves as CS&amp;V…</source>
        <translation>Cour&amp;bes en CSV…</translation>
    </message>
    <message>
        <source>Everything as &amp;JSON…</source>
        <translation>Tout en &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Import measurements…</source>
        <translation>&amp;Importer des mesures…</translation>
    </message>
    <message>
        <source>Cop&amp;y as text for a forum</source>
        <translation>&amp;Copier en texte pour un forum</translation>
    </message>
</context>
<context>
    <name>gui::BenchmarksPage</name>
    <message>
        <source>%1 could not be imported.</source>
        <translation>%1 n’a pas pu être importé.</translation>
    </message>
    <message>
        <source>%1 could not be kept.</source>
        <translation>%1 n’a pas pu être conservé.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Remove a measurement</source>
        <translation>Supprimer une mesure</translation>
    </message>
    <message>
        <source>Remove this measurement?</source>
        <translation>Supprimer cette mesure&#xa0;?</translation>
    </message>
    <message>
        <source>%1. It is kept nowhere else; only an export brings it back.</source>
        <translation>%1. Elle n’est conservée nulle part ailleurs&#xa0;; seul un export permet de la retrouver.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Arrêter la mesure</translation>
    </message>
    <message>
        <source>Stop this measurement?</source>
        <translation>Arrêter cette mesure&#xa0;?</translation>
    </message>
    <message>
        <source>fio ends within a second. The runs that ended are kept.</source>
        <translation>fio s’arrête en une seconde. Les passes terminées sont conservées.</translation>
    </message>
    <message>
        <source>&amp;Stop measuring</source>
        <translation>&amp;Arrêter de mesurer</translation>
    </message>
    <message>
        <source>&amp;Keep measuring</source>
        <translation>&amp;Continuer de mesurer</translation>
    </message>
    <message>
        <source>&amp;Benchmarks</source>
        <translation>Me&amp;sures</translation>
    </message>
</context>
<context>
    <name>gui::ChangesMenu</name>
    <message>
        <source>Nothing else needs changing here</source>
        <translation>Rien d’autre n’est à changer ici</translation>
    </message>
    <message>
        <source>This node was not read yet</source>
        <translation>Ce nœud n’a pas encore été lu</translation>
    </message>
</context>
<context>
    <name>gui::ChoiceHeader</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>gui::CommandBox</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Copi&amp;er</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
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
        <translation>Simulé&#xa0;: aucun disque réel n’a été mesuré.</translation>
    </message>
    <message>
        <source>Det&amp;ails of</source>
        <translation>Déta&amp;ils de</translation>
    </message>
    <message>
        <source>Measurements; the space bar picks one for comparing</source>
        <translation>Mesures&#xa0;; la barre d’espace en choisit une à comparer</translation>
    </message>
    <message>
        <source>Pick what to see side by side</source>
        <translation>Choisissez ce que vous voulez voir côte à côte</translation>
    </message>
    <message>
        <source>Pick at least one measurement below</source>
        <translation>Choisissez au moins une mesure ci-dessous</translation>
    </message>
    <message>
        <source>&amp;Remove this measurement…</source>
        <translation>S&amp;upprimer cette mesure…</translation>
    </message>
</context>
<context>
    <name>gui::DiffBlock</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>gui::DiffView</name>
    <message>
        <source>Lines that change</source>
        <translation>Lignes qui changent</translation>
    </message>
</context>
<context>
    <name>gui::DrivesChart</name>
    <message>
        <source>Drives as bars of capacity. %1</source>
        <translation>Disques en barres de capacité. %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>Usure</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>contents not readable</source>
        <translation>contenu illisible</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 à l’adresse %2&#xa0;: %3</translation>
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
        <translation>une VM le tient&#xa0;: l’hôte ne peut donc pas voir son contenu</translation>
    </message>
</context>
<context>
    <name>gui::EndNotices</name>
    <message>
        <source>Each check is on the page Plan of %1.</source>
        <translation>Chaque vérification est sur la page Plan de %1.</translation>
    </message>
    <message>
        <source>The proof did not come to its end</source>
        <translation>La preuve n’est pas arrivée à son terme</translation>
    </message>
    <message>
        <source>Measuring did not come to its end</source>
        <translation>La mesure n’est pas arrivée à son terme</translation>
    </message>
    <message>
        <source>The measurement is done</source>
        <translation>La mesure est terminée</translation>
    </message>
    <message>
        <source>Its result is on the page Benchmarks of %1.</source>
        <translation>Son résultat est sur la page Mesures de %1.</translation>
    </message>
</context>
<context>
    <name>gui::EvidenceLine</name>
    <message>
        <source>Evidence: %1</source>
        <translation>Relevé&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>gui::FactGrid</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>gui::FindingItem</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>et %n ligne de plus</numerusform>
            <numerusform>et %n lignes de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FindingList</name>
    <message>
        <source>1. what this change wrote</source>
        <translation>1. ce que cette modification a écrit</translation>
    </message>
    <message>
        <source>2. what was changed since, by somebody else</source>
        <translation>2. ce qui a été modifié depuis, par quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>gui::FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FirstStart</name>
    <message>
        <source>Give a drive to a VM, and keep the host</source>
        <translation>Donner un disque à une VM, et préserver l’hôte</translation>
    </message>
    <message>
        <source>Lanekeeper looks at your Proxmox VE nodes over SSH. It only reads until you have seen every change and pressed Apply.</source>
        <translation>Lanekeeper examine vos nœuds Proxmox VE par SSH. Il ne fait que lire jusqu’à ce que vous ayez vu chaque modification et appuyé sur Appliquer.</translation>
    </message>
    <message>
        <source>Now: what is true</source>
        <translation>Maintenant&#xa0;: ce qui est vrai</translation>
    </message>
    <message>
        <source>Which drives are free, what shares their group, and what the host would lose.</source>
        <translation>Quels disques sont libres, ce qui partage leur groupe, et ce que l’hôte perdrait.</translation>
    </message>
    <message>
        <source>Next: what would happen</source>
        <translation>Ensuite&#xa0;: ce qui se passerait</translation>
    </message>
    <message>
        <source>Every step, file and command before it runs.</source>
        <translation>Chaque étape, fichier et commande avant exécution.</translation>
    </message>
    <message>
        <source>Back: how to return</source>
        <translation>Retour&#xa0;: comment revenir</translation>
    </message>
    <message>
        <source>Each change keeps its receipt here and on the node, and can be undone.</source>
        <translation>Chaque modification garde son reçu ici et sur le nœud, et peut être annulée.</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>&amp;Ajouter un nœud…</translation>
    </message>
    <message>
        <source>&amp;Try the demo nodes</source>
        <translation>&amp;Essayer les nœuds de démonstration</translation>
    </message>
    <message>
        <source>&amp;Import from SSH configuration…</source>
        <translation>&amp;Importer de la configuration SSH…</translation>
    </message>
</context>
<context>
    <name>gui::FleetHeader</name>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;Read all again</source>
        <translation>&amp;Tout relire</translation>
    </message>
    <message>
        <source>Connects to every node of the list and reads it. Nothing is changed.</source>
        <translation>Se connecte à chaque nœud de la liste et le lit. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>Tous les nœuds</translation>
    </message>
    <message>
        <source>Filter the drives</source>
        <translation>Filtrer les disques</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>Filtrer (%1)</translation>
    </message>
    <message>
        <source>Drives shown as &amp;CSV…</source>
        <translation>Disques affichés en &amp;CSV…</translation>
    </message>
    <message>
        <source>Drives shown as &amp;JSON…</source>
        <translation>Disques affichés en &amp;JSON…</translation>
    </message>
</context>
<context>
    <name>gui::FleetModel</name>
    <message>
        <source>%1, remembered</source>
        <translation>%1, retenu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n drive(s)</source>
        <translation>
            <numerusform>%1, %2, %n disque</numerusform>
            <numerusform>%1, %2, %n disques</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>Depuis la dernière visite</translation>
    </message>
</context>
<context>
    <name>gui::FleetPage</name>
    <message>
        <source>&amp;Show in Hardware</source>
        <translation>&amp;Afficher dans Matériel</translation>
    </message>
    <message>
        <source>No drive is chosen</source>
        <translation>Aucun disque n’est choisi</translation>
    </message>
    <message>
        <source>&amp;Show the node</source>
        <translation>&amp;Afficher le nœud</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>gui::FleetView</name>
    <message>
        <source>All drives</source>
        <translation>Tous les disques</translation>
    </message>
</context>
<context>
    <name>gui::GiveDriveDialog</name>
    <message>
        <source>Give a drive to a VM — %1</source>
        <translation>Donner un disque à une VM — %1</translation>
    </message>
    <message>
        <source>Which drive?</source>
        <translation>Quel disque&#xa0;?</translation>
    </message>
    <message>
        <source>Drives of %1. Those that cannot be given are greyed, with the reason.</source>
        <translation>Disques de %1. Ceux qui ne peuvent pas être donnés sont grisés, avec la raison.</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Serial and place</source>
        <translation>N° de série et place</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>The serial is how Lanekeeper knows this drive from here on. A drive that moves to another slot is noticed, not guessed.</source>
        <translation>C’est au numéro de série que Lanekeeper reconnaît désormais ce disque. Un disque qui change d’emplacement est remarqué, pas deviné.</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Machine and state</source>
        <translation>Machine et état</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Nothing here is needed: as it stands, the plan is the smallest there is.</source>
        <translation>Rien ici n’est nécessaire&#xa0;: tel quel, le plan est le plus petit possible.</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;Options…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Choose a drive to see what %1 would lose with it</source>
        <translation>Choisissez un disque pour voir ce que %1 perdrait avec lui</translation>
    </message>
    <message>
        <source>This node was not read yet</source>
        <translation>Ce nœud n’a pas encore été lu</translation>
    </message>
    <message>
        <source>What %1 would lose with group %2</source>
        <translation>Ce que %1 perdrait avec le groupe %2</translation>
    </message>
    <message>
        <source>What %1 would lose with it</source>
        <translation>Ce que %1 perdrait avec lui</translation>
    </message>
    <message>
        <source>Nothing it uses: no mount, pool, swap, network port or other guest’s disk.</source>
        <translation>Rien de ce qu’il utilise&#xa0;: aucun montage, pool, swap, port réseau ou disque d’un autre invité.</translation>
    </message>
    <message>
        <source>Choose a VM to see what changes for it</source>
        <translation>Choisissez une VM pour voir ce qui change pour elle</translation>
    </message>
    <message>
        <source>What changes for %1</source>
        <translation>Ce qui change pour %1</translation>
    </message>
    <message>
        <source>It gets the drive at its next start; nothing else changes for it.</source>
        <translation>Elle reçoit le disque à son prochain démarrage&#xa0;; rien d’autre ne change pour elle.</translation>
    </message>
    <message>
        <source>Which VM gets %1?</source>
        <translation>Quelle VM reçoit %1&#xa0;?</translation>
    </message>
    <message>
        <source>VMs that cannot take it are greyed, with the reason. Nothing is changed before you have seen the plan.</source>
        <translation>Les VM qui ne peuvent pas le prendre sont grisées, avec la raison. Rien n’est modifié avant que vous ayez vu le plan.</translation>
    </message>
    <message>
        <source>How does %1 get it?</source>
        <translation>Comment %1 le reçoit-elle&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Show the plan</source>
        <translation>&amp;Afficher le plan</translation>
    </message>
</context>
<context>
    <name>gui::GroupsChart</name>
    <message>
        <source>NVMe drive the host does not use</source>
        <translation>disque NVMe que l’hôte n’utilise pas</translation>
    </message>
    <message>
        <source>the host uses it</source>
        <translation>utilisé par l’hôte</translation>
    </message>
    <message>
        <source>other device, would go too</source>
        <translation>autre périphérique, partirait aussi</translation>
    </message>
    <message>
        <source>bridge, stays with the host</source>
        <translation>pont, reste à l’hôte</translation>
    </message>
    <message>
        <source>Groups as bars of functions. %1</source>
        <translation>Groupes en barres de fonctions. %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Group %1: %2 at %3, %4</source>
        <translation>Groupe %1&#xa0;: %2 à l’adresse %3, %4</translation>
    </message>
    <message>
        <source>functions in the group</source>
        <translation>fonctions dans le groupe</translation>
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
        <translation>Ce que voit l’invité</translation>
    </message>
    <message>
        <source>Which drives does the guest of %1 see?</source>
        <translation>Quels disques voit l’invité de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Run one of these in the guest, as root or administrator. They only read. Then paste all that was printed.</source>
        <translation>Exécutez l’une de ces commandes dans l’invité, en tant que root ou administrateur. Elles ne font que lire. Collez ensuite tout ce qui a été affiché.</translation>
    </message>
    <message>
        <source>What it &amp;printed</source>
        <translation>Ce &amp;qu’il a affiché</translation>
    </message>
    <message>
        <source>What the guest printed</source>
        <translation>Ce que l’invité a affiché</translation>
    </message>
    <message>
        <source>Nothing is pasted yet.</source>
        <translation>Rien n’est encore collé.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a drive and its serial</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In it: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check &amp;with this</source>
        <translation>&amp;Vérifier avec ceci</translation>
    </message>
</context>
<context>
    <name>gui::HardwareBar</name>
    <message>
        <source>&amp;Tree</source>
        <translation>Ar&amp;bre</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Graphiques</translation>
    </message>
    <message>
        <source>&amp;As a table</source>
        <translation>En &amp;tableau</translation>
    </message>
    <message>
        <source>IOMMU group</source>
        <translation>Groupe IOMMU</translation>
    </message>
    <message>
        <source>PCIe topology</source>
        <translation>Topologie PCIe</translation>
    </message>
    <message>
        <source>Drives only</source>
        <translation>Disques seulement</translation>
    </message>
    <message>
        <source>Filter the hardware</source>
        <translation>Filtrer le matériel</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>Filtrer (%1)</translation>
    </message>
    <message>
        <source>Or&amp;der by</source>
        <translation>Tr&amp;ier par</translation>
    </message>
</context>
<context>
    <name>gui::HardwareModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinit.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>gui::HardwarePage</name>
    <message>
        <source>&amp;Hardware</source>
        <translation>&amp;Matériel</translation>
    </message>
</context>
<context>
    <name>gui::HardwarePanel</name>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
    <message>
        <source>What stands on it</source>
        <translation>Ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Details of the selection</source>
        <translation>Détails de la sélection</translation>
    </message>
    <message>
        <source>Select a drive, a device or a group to see what the node would lose with it.</source>
        <translation>Sélectionnez un disque, un périphérique ou un groupe pour voir ce que le nœud perdrait avec lui.</translation>
    </message>
</context>
<context>
    <name>gui::HardwareTreeView</name>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
</context>
<context>
    <name>gui::HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>About Lane&amp;keeper</source>
        <translation>À propos de Lane&amp;keeper</translation>
    </message>
    <message>
        <source>No file manager opened. The log is in %1.</source>
        <translation>Aucun gestionnaire de fichiers ne s’est ouvert. Le journal est dans %1.</translation>
    </message>
    <message>
        <source>Show the lo&amp;g folder</source>
        <translation>Afficher le dossier du &amp;journal</translation>
    </message>
</context>
<context>
    <name>gui::HelpDialog</name>
    <message>
        <source>Add a node</source>
        <translation>Ajouter un nœud</translation>
    </message>
    <message>
        <source>Read the node again</source>
        <translation>Relire le nœud</translation>
    </message>
    <message>
        <source>Filter the hardware; Esc clears</source>
        <translation>Filtrer le matériel&#xa0;; Échap efface</translation>
    </message>
    <message>
        <source>Take back the last intent</source>
        <translation>Retirer la dernière intention</translation>
    </message>
    <message>
        <source>Overview; 2 to 6 for the other pages</source>
        <translation>Aperçu ; 2 à 6 pour les autres pages</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Cette aide</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Lanekeeper gives a VM a whole NVMe drive, and keeps the host</source>
        <translation>Lanekeeper donne à une VM un disque NVMe entier, et préserve l’hôte</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>It reads a Proxmox VE node over SSH, says which drives are free and what shares their IOMMU group, plans the smallest change, shows it, makes it, and proves it. It refuses what would take from the host something it needs.</source>
        <translation>Il lit un nœud Proxmox VE par SSH, dit quels disques sont libres et ce qui partage leur groupe IOMMU, planifie la plus petite modification, la montre, la fait et la prouve. Il refuse ce qui prendrait à l’hôte quelque chose dont il a besoin.</translation>
    </message>
    <message>
        <source>What it touches on a node</source>
        <translation>Ce à quoi il touche sur un nœud</translation>
    </message>
    <message>
        <source>Reading changes nothing and installs nothing. Applying changes the configuration of the VM you chose, with qm set, and keeps a receipt in /var/lib/lanekeeper. Nothing on a drive is erased.</source>
        <translation>La lecture ne modifie et n’installe rien. L’application modifie la configuration de la VM choisie, avec qm set, et garde un reçu dans /var/lib/lanekeeper. Rien n’est effacé sur un disque.</translation>
    </message>
    <message>
        <source>How to get back</source>
        <translation>Comment revenir en arrière</translation>
    </message>
    <message>
        <source>History lists each change with its receipt. Undo is planned and reviewed like any other change.</source>
        <translation>L’historique liste chaque modification avec son reçu. L’annulation est planifiée et revue comme toute autre modification.</translation>
    </message>
    <message>
        <source>Lanekeeper %1, libssh %2. Free software under the GPL, version 3 or later.</source>
        <translation>Lanekeeper %1, libssh %2. Logiciel libre sous GPL, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
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
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Voie</translation>
    </message>
</context>
<context>
    <name>gui::HistoryModel</name>
    <message>
        <source>Begun, end unknown</source>
        <translation>Commencée, fin inconnue</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>gui::HistoryPage</name>
    <message>
        <source>What you apply is listed here, with every step, its output and the way back.</source>
        <translation>Ce que vous appliquez est listé ici, avec chaque étape, sa sortie et le chemin du retour.</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>A&amp;nnuler…</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Applied changes</source>
        <translation>Modifications appliquées</translation>
    </message>
    <message>
        <source>Nothing was changed on %1 yet</source>
        <translation>Rien n’a encore été modifié sur %1</translation>
    </message>
    <message>
        <source>One change on %1</source>
        <translation>Une modification sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n changes on %1</source>
        <translation>
            <numerusform>%n modification sur %1</numerusform>
            <numerusform>%n modifications sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the last one waits for a restart</source>
        <translation>%1&#xa0;; la dernière attend un redémarrage</translation>
    </message>
    <message>
        <source>%1; the last one was interrupted</source>
        <translation>%1&#xa0;; la dernière a été interrompue</translation>
    </message>
    <message>
        <source>%1; it can be undone</source>
        <translation>%1&#xa0;; elle peut être annulée</translation>
    </message>
    <message>
        <source>%1; the last one can be undone</source>
        <translation>%1&#xa0;; la dernière peut être annulée</translation>
    </message>
    <message>
        <source>The node has to restart before this goes on.</source>
        <translation>Le nœud doit redémarrer avant la suite.</translation>
    </message>
    <message>
        <source>This change is not at its end.</source>
        <translation>Cette modification n’est pas arrivée à son terme.</translation>
    </message>
    <message>
        <source>Going on looks first which steps took effect.</source>
        <translation>Poursuivre vérifie d’abord quelles étapes ont pris effet.</translation>
    </message>
    <message>
        <source>Choose a change to save its report or to undo it.</source>
        <translation>Choisissez une modification pour enregistrer son rapport ou l’annuler.</translation>
    </message>
    <message>
        <source>This change was already taken back.</source>
        <translation>Cette modification a déjà été annulée.</translation>
    </message>
    <message>
        <source>There is nothing of it to undo.</source>
        <translation>Il n’y a rien à en annuler.</translation>
    </message>
    <message>
        <source>This is a file: nothing can be undone on it.</source>
        <translation>Ceci est un fichier&#xa0;: rien ne peut y être annulé.</translation>
    </message>
    <message>
        <source>Read the node first; an undo is planned from what it is now.</source>
        <translation>Lisez d’abord le nœud&#xa0;; une annulation se planifie d’après son état actuel.</translation>
    </message>
    <message>
        <source>You review the undo like any other plan.</source>
        <translation>Vous revoyez l’annulation comme tout autre plan.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Go on with “%1”?</source>
        <translation>Poursuivre «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Poursuivre</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Laisser</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>Enregistrer le rappor&amp;t…</translation>
    </message>
    <message>
        <source>Go o&amp;n…</source>
        <translation>Po&amp;ursuivre…</translation>
    </message>
</context>
<context>
    <name>gui::HistoryPanel</name>
    <message>
        <source>was still as planned</source>
        <translation>était encore comme prévu</translation>
    </message>
    <message>
        <source>see the output</source>
        <translation>voir la sortie</translation>
    </message>
    <message>
        <source>unknown: the end was not recorded</source>
        <translation>inconnu&#xa0;: la fin n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteinte</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>not read back</source>
        <translation>non relue</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>Détails de la modification</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <source>Choose a change or one of its steps to see what it did and what it was read from.</source>
        <translation>Choisissez une modification ou l’une de ses étapes pour voir ce qu’elle a fait et d’où cela a été lu.</translation>
    </message>
    <message>
        <source>This change waits for a restart of the node</source>
        <translation>Cette modification attend un redémarrage du nœud</translation>
    </message>
    <message>
        <source>It stays open on the node, so that no other plan begins meanwhile. Go on to restart the node and finish, or undo what was done so far.</source>
        <translation>Elle reste ouverte sur le nœud, pour qu’aucun autre plan ne commence entre-temps. Poursuivez pour redémarrer le nœud et terminer, ou annulez ce qui a été fait jusqu’ici.</translation>
    </message>
    <message>
        <source>This change did not come to its end</source>
        <translation>Cette modification n’est pas arrivée à son terme</translation>
    </message>
    <message>
        <source>The line was lost or the program was closed. It stays open on the node, so that no other plan begins meanwhile. Go on: what was done stays done, and the rest follows.</source>
        <translation>La connexion a été perdue ou le programme fermé. Elle reste ouverte sur le nœud, pour qu’aucun autre plan ne commence entre-temps. Poursuivez&#xa0;: ce qui a été fait reste fait, et le reste suit.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Rescue sheet</source>
        <translation>Fiche de secours</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simulé</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Annule</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Annulée par</translation>
    </message>
    <message>
        <source>To go back by hand</source>
        <translation>Pour revenir en arrière à la main</translation>
    </message>
    <message>
        <source>Step %1 of “%2”</source>
        <translation>Étape %1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Checked before</source>
        <translation>Vérifié avant</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Code de sortie</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>as read back</source>
        <translation>à la relecture</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Written before the step, here and on %1:</source>
        <translation>Écrit avant l’étape, ici et sur %1&#xa0;:</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
</context>
<context>
    <name>gui::HostKeyChangedDialog</name>
    <message>
        <source>Host key changed — %1</source>
        <translation>Clé d’hôte changée — %1</translation>
    </message>
    <message>
        <source>The key of %1 is marked as revoked. Lanekeeper did not log in.</source>
        <translation>La clé de %1 est marquée comme révoquée. Lanekeeper ne s’est pas connecté.</translation>
    </message>
    <message>
        <source>Somebody noted on this computer that this key is no longer to be trusted. No password and no command was sent.</source>
        <translation>Quelqu’un a noté sur cet ordinateur qu’il ne faut plus faire confiance à cette clé. Aucun mot de passe et aucune commande n’ont été envoyés.</translation>
    </message>
    <message>
        <source>The key of %1 has changed. Lanekeeper did not log in.</source>
        <translation>La clé de %1 a changé. Lanekeeper ne s’est pas connecté.</translation>
    </message>
    <message>
        <source>Either the node was installed anew, or another machine answers in its place. No password and no command was sent.</source>
        <translation>Soit le nœud a été réinstallé, soit une autre machine répond à sa place. Aucun mot de passe et aucune commande n’ont été envoyés.</translation>
    </message>
    <message>
        <source>If the key was stolen, give the node a new one. If the mark is a mistake, take the line that starts with @revoked out of your known_hosts file and read the node again.</source>
        <translation>Si la clé a été volée, donnez-en une nouvelle au nœud. Si la marque est une erreur, retirez de votre fichier known_hosts la ligne qui commence par @revoked et relisez le nœud.</translation>
    </message>
    <message>
        <source>If it shows the stored key, somebody else answers: leave the network before you try again. If it shows the key offered now, remove the old one from your known_hosts file and read the node again; Lanekeeper then asks as on first contact.</source>
        <translation>S’il montre la clé enregistrée, quelqu’un d’autre répond&#xa0;: quittez ce réseau avant de réessayer. S’il montre la clé présentée maintenant, retirez l’ancienne de votre fichier known_hosts et relisez le nœud&#xa0;; Lanekeeper demande alors comme au premier contact.</translation>
    </message>
    <message>
        <source>&amp;Stay disconnected</source>
        <translation>&amp;Rester déconnecté</translation>
    </message>
    <message>
        <source>Stored on this computer</source>
        <translation>Enregistrée sur cet ordinateur</translation>
    </message>
    <message>
        <source>None that could be read.</source>
        <translation>Aucune qui puisse être lue.</translation>
    </message>
    <message>
        <source>Offered now</source>
        <translation>Présentée maintenant</translation>
    </message>
    <message>
        <source>The connection does not say.</source>
        <translation>La connexion ne le dit pas.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Go to the node’s own console and compare with what it shows:</source>
        <translation>Allez à la console du nœud lui-même et comparez avec ce qu’elle montre&#xa0;:</translation>
    </message>
</context>
<context>
    <name>gui::HostKeyUnknownDialog</name>
    <message>
        <source>Unknown host key — %1</source>
        <translation>Clé d’hôte inconnue — %1</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>Est-ce bien %1&#xa0;?</translation>
    </message>
    <message>
        <source>You have not connected to it from this computer before. Its key is how you know that nobody sits in between. Compare it once; from then on Lanekeeper does.</source>
        <translation>Cet ordinateur ne s’y est encore jamais connecté. C’est à la clé de l’hôte que vous savez que personne ne s’interpose. Comparez-la une fois&#xa0;; Lanekeeper le fait ensuite.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>On the node’s own console, not over SSH, run</source>
        <translation>Sur la console du nœud lui-même, pas par SSH, exécutez</translation>
    </message>
    <message>
        <source>&amp;Paste what it shows</source>
        <translation>Collez ce &amp;qu’elle montre</translation>
    </message>
    <message>
        <source>or type at least its last %1 characters</source>
        <translation>ou tapez au moins ses %1 derniers caractères</translation>
    </message>
    <message>
        <source>Fingerprint from the node’s console</source>
        <translation>Empreinte lue sur la console du nœud</translation>
    </message>
    <message>
        <source>&amp;Trust and remember</source>
        <translation>&amp;Faire confiance et retenir</translation>
    </message>
    <message>
        <source>Trust &amp;once</source>
        <translation>Une seule f&amp;ois</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Pas encore comparée</translation>
    </message>
    <message>
        <source>Agrees so far; more is needed</source>
        <translation>Concorde jusqu’ici&#xa0;; il en faut plus</translation>
    </message>
    <message>
        <source>Agrees with the key offered</source>
        <translation>Concorde avec la clé présentée</translation>
    </message>
    <message>
        <source>Differs from the key offered: another machine may be answering</source>
        <translation>Diffère de la clé présentée&#xa0;: une autre machine répond peut-être</translation>
    </message>
</context>
<context>
    <name>gui::HostQuestionsDialog</name>
    <message>
        <source>Login — %1</source>
        <translation>Connexion — %1</translation>
    </message>
    <message>
        <source>%1 asks:</source>
        <translation>%1 demande&#xa0;:</translation>
    </message>
    <message>
        <source>The words below are the host’s, not Lanekeeper’s. What you answer goes to this host only and is kept nowhere.</source>
        <translation>Les mots ci-dessous sont ceux de l’hôte, pas de Lanekeeper. Votre réponse ne va qu’à cet hôte et n’est conservée nulle part.</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Répondre</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Réponse %1</translation>
    </message>
</context>
<context>
    <name>gui::IntentList</name>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>Ret&amp;irer</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gui::LaneChain</name>
    <message>
        <source>The way of the drive into the guest</source>
        <translation>Le chemin du disque jusque dans l’invité</translation>
    </message>
    <message>
        <source>no serial was recorded</source>
        <translation>aucun numéro de série n’a été enregistré</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vu</translation>
    </message>
</context>
<context>
    <name>gui::LaneDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>gui::LivePanel</name>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progression de la mesure</translation>
    </message>
    <message>
        <source>Tests and their results</source>
        <translation>Tests et leurs résultats</translation>
    </message>
    <message>
        <source>&amp;As a table</source>
        <translation>En ta&amp;bleau</translation>
    </message>
    <message>
        <source>Stopping; what is measured is kept.</source>
        <translation>Arrêt en cours&#xa0;; ce qui est mesuré est conservé.</translation>
    </message>
    <message>
        <source>You may leave this page. A notification says when it is done.</source>
        <translation>Vous pouvez quitter cette page. Une notification dira quand c’est fini.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>Arrêt&amp;er…</translation>
    </message>
</context>
<context>
    <name>gui::LossList</name>
    <message>
        <source>The host has a driver for it, but does not visibly use it.</source>
        <translation>L’hôte a un pilote pour lui, mais ne l’utilise pas visiblement.</translation>
    </message>
</context>
<context>
    <name>gui::MachinePanel</name>
    <message>
        <source>With any drive</source>
        <translation>Avec un disque quelconque</translation>
    </message>
    <message>
        <source>Give this drive to a &amp;VM…</source>
        <translation>Donner ce disque à une &amp;VM…</translation>
    </message>
    <message>
        <source>What giving a drive would change</source>
        <translation>Ce que changerait le don d’un disque</translation>
    </message>
    <message>
        <source>Select a VM to see what giving it a drive would change.</source>
        <translation>Sélectionnez une VM pour voir ce que changerait le don d’un disque.</translation>
    </message>
    <message>
        <source>If it gets this &amp;drive</source>
        <translation>Si elle reçoit ce d&amp;isque</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>On boot</source>
        <translation>À l’amorçage</translation>
    </message>
    <message>
        <source>Devices it owns</source>
        <translation>Périphériques</translation>
    </message>
</context>
<context>
    <name>gui::MachinesPage</name>
    <message>
        <source>VMs</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>The VMs could not be read</source>
        <translation>Les VM n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>There are no VMs</source>
        <translation>Il n’y a pas de VM</translation>
    </message>
    <message numerus="yes">
        <source>%n VM(s)</source>
        <translation>
            <numerusform>%n VM</numerusform>
            <numerusform>%n VM</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; none owns a device of the host</source>
        <translation>%1&#xa0;; aucune ne détient de périphérique de l’hôte</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n of them own(s) devices of the host</source>
        <translation>
            <numerusform>%1&#xa0;; %n d’entre elles détient des périphériques de l’hôte</numerusform>
            <numerusform>%1&#xa0;; %n d’entre elles détiennent des périphériques de l’hôte</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation>Ma&amp;chines</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>&amp;Add a node…</source>
        <translation>&amp;Ajouter un nœud…</translation>
    </message>
    <message>
        <source>&amp;Import from SSH configuration…</source>
        <translation>&amp;Importer de la configuration SSH…</translation>
    </message>
    <message>
        <source>Open &amp;pasted output…</source>
        <translation>&amp;Ouvrir une sortie collée…</translation>
    </message>
    <message>
        <source>Add the &amp;demo nodes</source>
        <translation>Ajouter les nœuds de &amp;démonstration</translation>
    </message>
    <message>
        <source>&amp;Filter hardware</source>
        <translation>&amp;Filtrer le matériel</translation>
    </message>
    <message>
        <source>Take &amp;back the last intent</source>
        <translation>Retirer la dernière i&amp;ntention</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Lanekeeper</source>
        <translation>Lanekeeper</translation>
    </message>
    <message>
        <source>Pasted output</source>
        <translation>Sortie collée</translation>
    </message>
    <message>
        <source>A&amp;ll nodes</source>
        <translation>Tous &amp;les nœuds</translation>
    </message>
    <message>
        <source>All nodes — Lanekeeper</source>
        <translation>Tous les nœuds — Lanekeeper</translation>
    </message>
</context>
<context>
    <name>gui::MarkChart</name>
    <message>
        <source>Arrow keys choose; “As a table” shows the same as text</source>
        <translation>Les flèches choisissent&#xa0;; «&#xa0;En tableau&#xa0;» montre la même chose en texte</translation>
    </message>
</context>
<context>
    <name>gui::MeasureDialog</name>
    <message>
        <source>Measure — %1</source>
        <translation>Mesure — %1</translation>
    </message>
    <message>
        <source>What should be measured?</source>
        <translation>Que faut-il mesurer&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is simulated: the numbers say nothing of a real drive, and are marked so.</source>
        <translation>%1 est simulé&#xa0;: les chiffres ne disent rien d’un vrai disque, et sont marqués comme tels.</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>Pro&amp;fil</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>I &amp;know that there is room below this virtual disk</source>
        <translation>Je &amp;sais qu’il y a de la place sous ce disque virtuel</translation>
    </message>
    <message>
        <source>Installing fio with apt-get. This may take some minutes…</source>
        <translation>Installation de fio avec apt-get. Cela peut prendre quelques minutes…</translation>
    </message>
    <message>
        <source>%1, reads only</source>
        <translation>%1, lecture seule</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Looking at the target, without writing anything…</source>
        <translation>Examen de la cible, sans rien écrire…</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>&amp;Measure %1</source>
        <translation>&amp;Mesurer %1</translation>
    </message>
    <message>
        <source>Say first what is measured.</source>
        <translation>Dites d’abord ce qui est mesuré.</translation>
    </message>
    <message>
        <source>In&amp;stall fio there</source>
        <translation>Y &amp;installer fio</translation>
    </message>
</context>
<context>
    <name>gui::MeasureTargets</name>
    <message>
        <source>A &amp;drive of %1</source>
        <translation>Un &amp;disque de %1</translation>
    </message>
    <message>
        <source>A &amp;folder on %1</source>
        <translation>Un d&amp;ossier sur %1</translation>
    </message>
    <message>
        <source>&amp;Inside a VM</source>
        <translation>Dans &amp;une VM</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Full path, such as /var/tmp</source>
        <translation>Chemin complet, comme /var/tmp</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Drive or folder inside the VM</source>
        <translation>Disque ou dossier dans la VM</translation>
    </message>
    <message>
        <source>Serial of its drive, or the full path of a folder</source>
        <translation>N° de série de son disque, ou chemin complet d’un dossier</translation>
    </message>
    <message>
        <source>No VM is running</source>
        <translation>Aucune VM n’est en marche</translation>
    </message>
</context>
<context>
    <name>gui::MeasurementListModel</name>
    <message>
        <source>%1, %2 × %3 s</source>
        <comment>name, runs, seconds</comment>
        <translation>%1, %2 × %3&#xa0;s</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>gui::MeasurementShelf</name>
    <message>
        <source>%1 What is measured now is gone when the program ends.</source>
        <translation>%1 Ce qui est mesuré maintenant disparaît à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>gui::MembersLine</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in a cluster with %2, not in the list yet.</source>
        <translation>%1 est dans un cluster avec %2, pas encore dans la liste.</translation>
    </message>
    <message>
        <source>A&amp;dd them…</source>
        <translation>Les a&amp;jouter…</translation>
    </message>
    <message>
        <source>Do &amp;not offer again</source>
        <translation>Ne plus propos&amp;er</translation>
    </message>
</context>
<context>
    <name>gui::NodeActions</name>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Modifier la connexion…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;upliquer…</translation>
    </message>
    <message>
        <source>&amp;Test connection…</source>
        <translation>&amp;Tester la connexion…</translation>
    </message>
    <message>
        <source>&amp;Connect at start</source>
        <translation>&amp;Connecter au lancement</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Remove node</source>
        <translation>Supprimer le nœud</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>Supprimer %1 de la liste&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing changes on the node. Its history stays on this computer.</source>
        <translation>Rien ne change sur le nœud. Son historique reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>&amp;Supprimer %1</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
</context>
<context>
    <name>gui::NodeBanner</name>
    <message>
        <source>The key of %1 has changed. Lanekeeper did not log in.</source>
        <translation>La clé de %1 a changé. Lanekeeper ne s’est pas connecté.</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>Non connecté à %1</translation>
    </message>
    <message>
        <source>%1 cannot be changed as it is</source>
        <translation>%1 ne peut pas être modifié tel qu’il est</translation>
    </message>
    <message>
        <source>What you see below is as of %1.</source>
        <translation>Ce que vous voyez ci-dessous date du %1.</translation>
    </message>
    <message>
        <source>The next attempt is at %1.</source>
        <translation>La prochaine tentative est à %1.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>See both &amp;keys…</source>
        <translation>Voir les deux c&amp;lés…</translation>
    </message>
</context>
<context>
    <name>gui::NodeHeader</name>
    <message>
        <source>Simulated</source>
        <translation>Simulé</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Stop &amp;reading</source>
        <translation>A&amp;rrêter la lecture</translation>
    </message>
    <message>
        <source>&amp;Give a drive to a VM…</source>
        <translation>&amp;Donner un disque à une VM…</translation>
    </message>
    <message>
        <source>This node is a folder on this computer. Nothing real is changed.</source>
        <translation>Ce nœud est un dossier sur cet ordinateur. Rien de réel n’est modifié.</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>Li&amp;re</translation>
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
        <translation>%1, cluster %2</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>Tous les nœuds</translation>
    </message>
    <message>
        <source>The drives of all nodes in one table</source>
        <translation>Les disques de tous les nœuds dans un seul tableau</translation>
    </message>
    <message numerus="yes">
        <source>All nodes, %n of them</source>
        <translation>
            <numerusform>Tous les nœuds, %n en tout</numerusform>
            <numerusform>Tous les nœuds, %n en tout</numerusform>
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
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>gui::NothingMeasured</name>
    <message>
        <source>M&amp;easure…</source>
        <translation>M&amp;esurer…</translation>
    </message>
    <message>
        <source>Nothing is measured here yet</source>
        <translation>Rien n’est encore mesuré ici</translation>
    </message>
    <message>
        <source>Measuring runs fio on the node or in a VM and shows how fast a drive answers on the host, over VirtIO and passed through. It never writes to a drive: drives are only read, and what has to write does so in a new file of its own that is removed at the end.</source>
        <translation>Une mesure lance fio sur le nœud ou dans une VM et montre à quelle vitesse un disque répond sur l’hôte, par VirtIO et en passthrough. Elle n’écrit jamais sur un disque&#xa0;: les disques sont seulement lus, et ce qui doit écrire le fait dans un nouveau fichier à part, supprimé à la fin.</translation>
    </message>
    <message>
        <source>Import measureme&amp;nts…</source>
        <translation>Importer des mes&amp;ures…</translation>
    </message>
</context>
<context>
    <name>gui::NothingRead</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>%1 was not read yet</source>
        <translation>%1 n’a pas encore été lu</translation>
    </message>
    <message>
        <source>Reading changes nothing on the node and installs nothing there. Its drives, IOMMU groups and VMs are shown here afterwards.</source>
        <translation>La lecture ne modifie rien sur le nœud et n’y installe rien. Ses disques, groupes IOMMU et VM sont ensuite affichés ici.</translation>
    </message>
    <message>
        <source>Its drives, IOMMU groups and VMs are shown here once it was read.</source>
        <translation>Ses disques, groupes IOMMU et VM s’affichent ici dès qu’il a été lu.</translation>
    </message>
    <message>
        <source>Read it no&amp;w</source>
        <translation>Lire main&amp;tenant</translation>
    </message>
</context>
<context>
    <name>gui::OptionList</name>
    <message>
        <source>Cannot be chosen: %1</source>
        <translation>Ne peut pas être choisi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gui::OutputView</name>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>code de sortie %1</translation>
    </message>
</context>
<context>
    <name>gui::OverviewPage</name>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n bloqué</numerusform>
            <numerusform>%n bloqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know about</source>
        <translation>
            <numerusform>%n à connaître</numerusform>
            <numerusform>%n à connaître</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n prêt</numerusform>
            <numerusform>%n prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noted</source>
        <translation>
            <numerusform>%n noté</numerusform>
            <numerusform>%n notés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Worst first.</source>
        <translation>%1. Le pire d’abord.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Aperçu</translation>
    </message>
</context>
<context>
    <name>gui::OwnProfile</name>
    <message>
        <source>Requests in flight</source>
        <translation>Requêtes simultanées</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Passes</translation>
    </message>
    <message>
        <source>Seconds of each run</source>
        <translation>Secondes de chaque passe</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>fsync after each &amp;write</source>
        <translation>fsync après chaque &amp;écriture</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>in blocks of</source>
        <translation>en blocs de</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>simultanées</translation>
    </message>
    <message>
        <source>each for</source>
        <translation>de</translation>
    </message>
    <message>
        <source>File of</source>
        <translation>Fichier de</translation>
    </message>
    <message>
        <source>Random reads</source>
        <translation>Lectures aléatoires</translation>
    </message>
    <message>
        <source>Sequential reads</source>
        <translation>Lectures séquentielles</translation>
    </message>
    <message>
        <source>Random writes</source>
        <translation>Écritures aléatoires</translation>
    </message>
    <message>
        <source>Sequential writes</source>
        <translation>Écritures séquentielles</translation>
    </message>
    <message>
        <source>Reads and writes, 70 to 30</source>
        <translation>Lectures et écritures, 70 pour 30</translation>
    </message>
</context>
<context>
    <name>gui::PasswordDialog</name>
    <message>
        <source>Password — %1</source>
        <translation>Mot de passe — %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>Passphrase of the key %1</source>
        <translation>Phrase secrète de la clé %1</translation>
    </message>
    <message>
        <source>The host’s key is trusted. The password goes to this node only.</source>
        <translation>La clé de l’hôte est de confiance. Le mot de passe ne va qu’à ce nœud.</translation>
    </message>
    <message>
        <source>It unlocks the key on this computer and goes nowhere else.</source>
        <translation>Elle déverrouille la clé sur cet ordinateur et ne va nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The node refused the last one. This is attempt %1.</source>
        <translation>Le nœud a refusé le précédent. Ceci est la tentative %1.</translation>
    </message>
    <message>
        <source>The last one did not unlock the key. This is attempt %1.</source>
        <translation>La précédente n’a pas déverrouillé la clé. Ceci est la tentative %1.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>&amp;Keep it in the desktop keyring</source>
        <translation>&amp;Conserver dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>Otherwise it is kept nowhere, and asked for at each connection.</source>
        <translation>Sinon, rien n’est conservé, et la demande revient à chaque connexion.</translation>
    </message>
    <message>
        <source>No desktop keyring answers here, so it is kept nowhere.</source>
        <translation>Aucun trousseau de bureau ne répond ici&#xa0;: rien n’est donc conservé.</translation>
    </message>
</context>
<context>
    <name>gui::PercentileChart</name>
    <message>
        <source>%1: %2</source>
        <comment>message, job</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>%1 % (µs)</source>
        <translation>%1&#xa0;% (µs)</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>%1: %2 % within %3</source>
        <translation>%1&#xa0;: %2&#xa0;% en %3</translation>
    </message>
</context>
<context>
    <name>gui::PickNodesDialog</name>
    <message>
        <source>Import from SSH configuration</source>
        <translation>Importer de la configuration SSH</translation>
    </message>
    <message>
        <source>Which hosts are Proxmox VE nodes?</source>
        <translation>Quels hôtes sont des nœuds Proxmox VE&#xa0;?</translation>
    </message>
    <message>
        <source>They are added under the names your SSH configuration gives them, so that it keeps its say. None is connected to before you choose it in the list.</source>
        <translation>Ils sont ajoutés sous les noms que leur donne votre configuration SSH, afin qu’elle continue de s’appliquer. Aucune connexion n’a lieu avant que vous les choisissiez dans la liste.</translation>
    </message>
    <message>
        <source>Your SSH configuration (~/.ssh/config) names no hosts. Add a node by its name or address instead.</source>
        <translation>Votre configuration SSH (~/.ssh/config) ne nomme aucun hôte. Ajoutez plutôt un nœud par son nom ou son adresse.</translation>
    </message>
    <message>
        <source>Other members of the cluster</source>
        <translation>Autres membres du cluster</translation>
    </message>
    <message>
        <source>Which members of %1 should be in the list?</source>
        <translation>Quels membres de %1 mettre dans la liste&#xa0;?</translation>
    </message>
    <message>
        <source>Names and addresses are what %1 says. They get its user, port and key. None is connected to before you choose it in the list.</source>
        <translation>Les noms et adresses sont ce que dit %1. Ils reçoivent son utilisateur, son port et sa clé. Aucune connexion n’a lieu avant que vous les choisissiez dans la liste.</translation>
    </message>
    <message>
        <source>All members of the cluster are in the list.</source>
        <translation>Tous les membres du cluster sont dans la liste.</translation>
    </message>
    <message>
        <source>Nodes to add</source>
        <translation>Nœuds à ajouter</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  in the list already</source>
        <translation>%1  ·  %2  ·  déjà dans la liste</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n node(s)</source>
        <translation>
            <numerusform>&amp;Ajouter %n nœud</numerusform>
            <numerusform>&amp;Ajouter %n nœuds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PlanPage</name>
    <message>
        <source>What was done can be taken back; you review it like any other plan.</source>
        <translation>Ce qui a été fait peut être annulé&#xa0;; vous le revoyez comme tout autre plan.</translation>
    </message>
    <message>
        <source>Look at the node before you go on; the way back by hand stands above.</source>
        <translation>Regardez le nœud avant de poursuivre&#xa0;; le chemin du retour à la main est indiqué plus haut.</translation>
    </message>
    <message>
        <source>Nothing has to be taken back.</source>
        <translation>Rien n’a besoin d’être annulé.</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Rien n’est planifié</translation>
    </message>
    <message>
        <source>Give a drive to a VM, or undo an earlier change in the history. What would be done is shown here first, line by line, with the way back. Nothing on the node changes before you apply it.</source>
        <translation>Donnez un disque à une VM, ou annulez une modification antérieure dans l’historique. Ce qui serait fait est d’abord montré ici, ligne par ligne, avec le chemin du retour. Rien ne change sur le nœud avant que vous l’appliquiez.</translation>
    </message>
    <message>
        <source>&amp;Give a drive to a VM…</source>
        <translation>&amp;Donner un disque à une VM…</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>A&amp;nnuler…</translation>
    </message>
    <message>
        <source>S&amp;top after this step…</source>
        <translation>Arrêter après ce&amp;tte étape…</translation>
    </message>
    <message>
        <source>&amp;Discard plan…</source>
        <translation>A&amp;bandonner le plan…</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>App&amp;liquer…</translation>
    </message>
    <message>
        <source>Stopping after the step that runs now.</source>
        <translation>Arrêt après l’étape en cours.</translation>
    </message>
    <message>
        <source>Stopping waits for the end of a step, and asks once.</source>
        <translation>L’arrêt attend la fin d’une étape, et demande confirmation une fois.</translation>
    </message>
    <message>
        <source>Undo is reviewed like any other plan. The entry stays in the history.</source>
        <translation>L’annulation se revoit comme tout autre plan. L’entrée reste dans l’historique.</translation>
    </message>
    <message>
        <source>Discard plan</source>
        <translation>Abandonner le plan</translation>
    </message>
    <message>
        <source>Discard the plan for %1?</source>
        <translation>Abandonner le plan pour %1&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing on the node changes; only what you planned here is forgotten.</source>
        <translation>Rien ne change sur le nœud&#xa0;; seul est oublié ce que vous avez planifié ici.</translation>
    </message>
    <message>
        <source>&amp;Discard plan</source>
        <translation>A&amp;bandonner le plan</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop after the step that runs now?</source>
        <translation>Arrêter après l’étape en cours&#xa0;?</translation>
    </message>
    <message>
        <source>A step always ends whole. What is done stays done and can be taken back; the steps after it are not begun.</source>
        <translation>Une étape va toujours jusqu’au bout. Ce qui est fait reste fait et peut être annulé&#xa0;; les étapes suivantes ne sont pas commencées.</translation>
    </message>
    <message>
        <source>&amp;Stop here</source>
        <translation>&amp;Arrêter là</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>More cha&amp;nges</source>
        <translation>A&amp;utres modifications</translation>
    </message>
    <message>
        <source>Sho&amp;w the history</source>
        <translation>Afficher l’histori&amp;que</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>Enregistrer le rappor&amp;t…</translation>
    </message>
    <message>
        <source>Back to the p&amp;lan</source>
        <translation>Retour a&amp;u plan</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>gui::PlanRefusal</name>
    <message>
        <source>Why it is refused</source>
        <translation>Pourquoi c’est refusé</translation>
    </message>
</context>
<context>
    <name>gui::PlanReview</name>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>St&amp;eps and diffs</source>
        <translation>É&amp;tapes et diffs</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>The plan as a shell script</source>
        <translation>Le plan en script shell</translation>
    </message>
    <message>
        <source>As a she&amp;ll script</source>
        <translation>&amp;En script shell</translation>
    </message>
</context>
<context>
    <name>gui::PlotChart</name>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
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
        <translation>Sur l’hôte</translation>
    </message>
    <message>
        <source>In the guest</source>
        <translation>Dans l’invité</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lu dans</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>gui::ProofOffers</name>
    <message>
        <source>Measur&amp;e the drive…</source>
        <translation>Mesurer le dis&amp;que…</translation>
    </message>
    <message>
        <source>&amp;Stop and start VM %1…</source>
        <translation>Arrêter et démarrer &amp;la VM %1…</translation>
    </message>
    <message>
        <source>&amp;Start VM %1…</source>
        <translation>Démarrer &amp;la VM %1…</translation>
    </message>
    <message>
        <source>The start stands under a guard, and is reviewed first like any other plan.</source>
        <translation>Le démarrage se fait sous un garde-fou, et est d’abord revu comme tout autre plan.</translation>
    </message>
    <message>
        <source>Was it worth it? Measuring shows it.</source>
        <translation>Cela en valait-il la peine ? Une mesure le montre.</translation>
    </message>
</context>
<context>
    <name>gui::ProofPanel</name>
    <message>
        <source>The proof</source>
        <translation>La preuve</translation>
    </message>
</context>
<context>
    <name>gui::ProofTable</name>
    <message>
        <source>Checks on the host and in the guest</source>
        <translation>Vérifications sur l’hôte et dans l’invité</translation>
    </message>
</context>
<context>
    <name>gui::ResultView</name>
    <message>
        <source>Proo&amp;f</source>
        <translation>Preu&amp;ve</translation>
    </message>
    <message>
        <source>Steps an&amp;d output</source>
        <translation>Étapes et s&amp;ortie</translation>
    </message>
    <message>
        <source>Paste &amp;what the guest says…</source>
        <translation>Coller ce que dit l’&amp;invité…</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Vérifier de nouv&amp;eau</translation>
    </message>
</context>
<context>
    <name>gui::Sidebar</name>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Pas encore de nœuds</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Ajouter un nœud</translation>
    </message>
</context>
<context>
    <name>gui::SpreadChart</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Against the first</source>
        <translation>Par rapport à la première</translation>
    </message>
</context>
<context>
    <name>gui::SshForm</name>
    <message>
        <source>C&amp;onnect at start</source>
        <translation>&amp;Connecter au lancement</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>pve1, 192.168.1.10 or root@pve1:22</source>
        <translation>pve1, 192.168.1.10 ou root@pve1:22</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>root, or what your SSH configuration says</source>
        <translation>root, ou ce que dit votre configuration SSH</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>22, or what your SSH configuration says</source>
        <translation>22, ou ce que dit votre configuration SSH</translation>
    </message>
    <message>
        <source>the agent’s keys and the usual files</source>
        <translation>les clés de l’agent et les fichiers habituels</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Fichier de c&amp;lé</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>your own for it, instead of its host name</source>
        <translation>le vôtre, au lieu de son nom d’hôte</translation>
    </message>
    <message>
        <source>Reads the node when the window opens. Otherwise it is read once you choose it.</source>
        <translation>Lit le nœud à l’ouverture de la fenêtre. Sinon, il est lu quand vous le choisissez.</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Parcou&amp;rir…</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
</context>
<context>
    <name>gui::StatusStrip</name>
    <message>
        <source>Nothing is installed on a node. Keys stay with your SSH agent.</source>
        <translation>Rien n’est installé sur un nœud. Les clés restent avec votre agent SSH.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>gui::StepDocument</name>
    <message>
        <source>Steps of the plan</source>
        <translation>Étapes du plan</translation>
    </message>
    <message>
        <source>through qm set</source>
        <translation>par qm set</translation>
    </message>
    <message>
        <source>written in one call</source>
        <translation>écrit en un seul appel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>The drive itself or a virtual disk for VM %1?</source>
        <translation>Le disque lui-même ou un disque virtuel pour la VM %1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>gui::StepListModel</name>
    <message>
        <source>Done: read back, as planned</source>
        <translation>Terminée&#xa0;: relue, comme prévu</translation>
    </message>
</context>
<context>
    <name>gui::TestPanel</name>
    <message>
        <source>Connection test</source>
        <translation>Test de connexion</translation>
    </message>
    <message>
        <source>Connecting to %1 and reading it…</source>
        <translation>Connexion à %1 et lecture…</translation>
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
        <translation>De (s)</translation>
    </message>
    <message>
        <source>To (s)</source>
        <translation>À (s)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
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
        <translation>La connexion au nœud s’est terminée&#xa0;: ce que vous voyez est donc peut-être ancien. Lanekeeper se reconnecte de lui-même.</translation>
    </message>
    <message>
        <source>The line broke. The measurement goes on there, and is fetched when the node is back.</source>
        <translation>La connexion s’est coupée. La mesure continue là-bas, et sera récupérée au retour du nœud.</translation>
    </message>
</context>
<context>
    <name>gui::WrappedText</name>
    <message>
        <source>Text to copy</source>
        <translation>Texte à copier</translation>
    </message>
</context>
</TS>
