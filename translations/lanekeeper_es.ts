<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AcsOverride</name>
    <message>
        <source>The kernel only pretends that some devices are kept apart (pcie_acs_override).</source>
        <translation>El kernel solo finge que algunos dispositivos están separados (pcie_acs_override).</translation>
    </message>
    <message>
        <source>A VM that gets a device of such a group may reach devices and memory of the host around the IOMMU.</source>
        <translation>Una VM que recibe un dispositivo de un grupo así puede alcanzar dispositivos y memoria del host sin pasar por la IOMMU.</translation>
    </message>
    <message>
        <source>Take the word off the kernel&apos;s command line when you can do without it.</source>
        <translation>Quite la palabra de la línea de comandos del kernel si puede prescindir de ella.</translation>
    </message>
    <message>
        <source>Group %1, with %2, is no proof that the drive is kept apart.</source>
        <translation>El grupo %1, con %2, no prueba que la unidad esté separada.</translation>
    </message>
    <message>
        <source>The kernel was told to pretend so (pcie_acs_override). A faulty or hostile VM could reach the host from there.</source>
        <translation>Se le dijo al kernel que lo fingiera (pcie_acs_override). Una VM defectuosa u hostil podría alcanzar el host desde ahí.</translation>
    </message>
    <message>
        <source>Give the drive only to a VM you trust, or put it into another slot.</source>
        <translation>Asigne la unidad solo a una VM en la que confíe, o póngala en otra ranura.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>By its name, %1 is a storage system.</source>
        <translation>Por su nombre, la %1 es un sistema de almacenamiento.</translation>
    </message>
    <message>
        <source>ZFS in the guest then has the drive itself: its serial, its SMART data, its flushes. A virtual disk shows the guest none of its health.</source>
        <translation>ZFS en el invitado tiene entonces la unidad misma: su número de serie, sus datos SMART, sus flush. Un disco virtual no muestra al invitado nada de su salud.</translation>
    </message>
    <message>
        <source>Nothing on the node says that %1 needs the drive itself.</source>
        <translation>Nada en el nodo indica que la %1 necesite la unidad misma.</translation>
    </message>
    <message>
        <source>A virtual disk is simpler: Proxmox backs it up, snapshots and moves it, and other guests can have disks on the same drive.</source>
        <translation>Un disco virtual es más simple: Proxmox lo respalda, le hace snapshots y lo mueve, y otros invitados pueden tener discos en la misma unidad.</translation>
    </message>
    <message>
        <source>%1 runs Windows.</source>
        <translation>La %1 ejecuta Windows.</translation>
    </message>
    <message>
        <source>Windows brings a driver for NVMe and needs one installed for VirtIO, so drivers are no reason against the drive itself.</source>
        <translation>Windows trae un driver para NVMe y necesita uno instalado para VirtIO, así que los drivers no son razón contra la unidad misma.</translation>
    </message>
    <message>
        <source>The cluster moves or copies %1 by itself.</source>
        <translation>El clúster mueve o copia la %1 por sí solo.</translation>
    </message>
    <message>
        <source>With the drive it stays on this node; with a virtual disk on shared or replicated storage it goes on elsewhere.</source>
        <translation>Con la unidad se queda en este nodo; con un disco virtual en un almacenamiento compartido o replicado sigue funcionando en otro.</translation>
    </message>
    <message>
        <source>Whether the cluster moves %1 by itself could not be read.</source>
        <translation>No se pudo leer si el clúster mueve la %1 por sí solo.</translation>
    </message>
    <message>
        <source>In a cluster %1 could be moved between nodes.</source>
        <translation>En un clúster, la %1 podría moverse entre nodos.</translation>
    </message>
    <message>
        <source>What is on a virtual disk is in such a backup, what is on the drive itself is not. With the drive, the guest has to back it up on its own.</source>
        <translation>Lo que está en un disco virtual entra en ese respaldo; lo que está en la unidad misma, no. Con la unidad, el invitado tiene que respaldarlo por su cuenta.</translation>
    </message>
    <message>
        <source>Whether Proxmox backs %1 up could not be read.</source>
        <translation>No se pudo leer si Proxmox respalda la %1.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Proxmox backs %1 up.</source>
        <translation>Proxmox respalda la %1.</translation>
    </message>
    <message>
        <source>%1 has snapshots.</source>
        <translation>La %1 tiene snapshots.</translation>
    </message>
    <message>
        <source>They hold virtual disks only. On the drive itself, snapshots are the business of the guest&apos;s file system.</source>
        <translation>Solo contienen discos virtuales. En la unidad misma, las snapshots son cosa del sistema de archivos del invitado.</translation>
    </message>
    <message>
        <source>The memory of %1 may not fit beside everything else.</source>
        <translation>Es posible que la memoria de la %1 no quepa junto a todo lo demás.</translation>
    </message>
    <message>
        <source>With a passed-through device all of it is taken at the start and stays taken; without one the host can balloon, share and swap.</source>
        <translation>Con un dispositivo en passthrough se toma toda al iniciar y sigue tomada; sin él, el host puede usar balloon, compartirla y llevarla a swap.</translation>
    </message>
    <message>
        <source>As a separate ZFS log (SLOG), %1 is a poor choice unless it has power-loss protection.</source>
        <translation>Como registro separado de ZFS (SLOG), %1 es mala elección salvo que tenga protección contra cortes de corriente.</translation>
    </message>
    <message>
        <source>Its write cache is volatile, and nothing readable here says that it outlives a power cut. Then synchronous writes wait for the flash, passed through or not.</source>
        <translation>Su caché de escritura es volátil, y nada de lo que se puede leer aquí dice que sobreviva a un corte de corriente. Las escrituras síncronas esperan entonces a la memoria flash, con passthrough o sin él.</translation>
    </message>
    <message>
        <source>Which way is faster here, only a measurement on this node says.</source>
        <translation>Qué vía es más rápida aquí, solo lo dice una medición en este nodo.</translation>
    </message>
    <message>
        <source>Numbers from other machines do not hold for this one.</source>
        <translation>Las cifras de otras máquinas no valen para esta.</translation>
    </message>
</context>
<context>
    <name>Applier</name>
    <message>
        <source>There is no record of the change %1.</source>
        <translation>No hay constancia del cambio %1.</translation>
    </message>
    <message>
        <source>The restart was given up, and the change is taken back.</source>
        <translation>Se desistió del reinicio y se deshizo el cambio.</translation>
    </message>
    <message>
        <source>The configuration of %1 was changed.</source>
        <translation>La configuración de la %1 cambió.</translation>
    </message>
    <message>
        <source>%1 was started.</source>
        <translation>La %1 se inició.</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>La %1 se detuvo.</translation>
    </message>
    <message>
        <source>Another device sits in the drive&apos;s slot.</source>
        <translation>En la ranura de la unidad hay otro dispositivo.</translation>
    </message>
    <message>
        <source>The mapping %1 was changed.</source>
        <translation>El mapeo %1 cambió.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 cambió.</translation>
    </message>
    <message>
        <source>The node was restarted.</source>
        <translation>El nodo se reinició.</translation>
    </message>
    <message>
        <source>The start of %1 would take something else from the host.</source>
        <translation>El inicio de la %1 tomaría otra cosa del host.</translation>
    </message>
    <message>
        <source>It would need other steps now.</source>
        <translation>Ahora necesitaría otros pasos.</translation>
    </message>
    <message>
        <source>The node changed since this plan was made. %1 Nothing was written; look at the plan again.</source>
        <translation>El nodo cambió desde que se hizo este plan. %1 No se escribió nada; revise el plan de nuevo.</translation>
    </message>
    <message>
        <source>Stopped before anything was done.</source>
        <translation>Detenido antes de hacer nada.</translation>
    </message>
    <message>
        <source>%1 has to restart before this goes on. Restart it when its guests may stop, then resume this change; or take it back.</source>
        <translation>%1 tiene que reiniciarse antes de continuar. Reinícielo cuando sus invitados puedan detenerse y luego reanude este cambio; o deshágalo.</translation>
    </message>
    <message>
        <source>Stopped before the next step, as asked.</source>
        <translation>Detenido antes del siguiente paso, como se pidió.</translation>
    </message>
    <message>
        <source>What was done before can be taken back from the history.</source>
        <translation>Lo hecho hasta entonces se puede deshacer desde el historial.</translation>
    </message>
    <message>
        <source>Nothing of this plan was done.</source>
        <translation>No se hizo nada de este plan.</translation>
    </message>
    <message>
        <source>Whether the last step took effect is not known yet: resume this change to find out.</source>
        <translation>Aún no se sabe si el último paso tuvo efecto: reanude este cambio para averiguarlo.</translation>
    </message>
    <message>
        <source>The steps ended, but that could not be recorded on the node. Resume this change to close it.</source>
        <translation>Los pasos terminaron, pero eso no se pudo anotar en el nodo. Reanude este cambio para cerrarlo.</translation>
    </message>
    <message>
        <source>The node never heard of this change. Nothing of it was done.</source>
        <translation>El nodo nunca supo de este cambio. No se hizo nada de él.</translation>
    </message>
    <message>
        <source>This change was brought to an end before.</source>
        <translation>Este cambio ya se había concluido.</translation>
    </message>
    <message>
        <source>This change was begun on %1, and this node is %2.</source>
        <translation>Este cambio se empezó en %1, y este nodo es %2.</translation>
    </message>
    <message>
        <source>This change waits until then; resume it, or take it back.</source>
        <translation>Este cambio espera hasta entonces; reanúdelo después, o deshágalo.</translation>
    </message>
</context>
<context>
    <name>ApplyText</name>
    <message>
        <source>Reading %1 again before anything is changed</source>
        <translation>Leyendo %1 de nuevo antes de cambiar nada</translation>
    </message>
    <message>
        <source>You can use the other nodes meanwhile. Each step is written down, here and on %1, before it is done.</source>
        <translation>Mientras tanto puede usar los demás nodos. Cada paso se anota, aquí y en %1, antes de hacerse.</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 steps, as you asked</source>
        <translation>Detenido tras %1 de %2 pasos, como usted pidió</translation>
    </message>
    <message>
        <source>Stopped at step %1 of %2; it may have taken effect</source>
        <translation>Detenido en el paso %1 de %2; puede haber tenido efecto</translation>
    </message>
    <message>
        <source>%1 was not changed</source>
        <translation>%1 no se cambió</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 steps</source>
        <translation>Detenido tras %1 de %2 pasos</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Each step was read back and is as planned. Receipts are kept here and on %1.</source>
        <translation>Cada paso se volvió a leer y está según lo planeado. Los comprobantes se guardan aquí y en %1.</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>Given to %1.</source>
        <translation>Asignada a la %1.</translation>
    </message>
    <message>
        <source>Alone in group %1, empty.</source>
        <translation>Sola en el grupo %1, vacía.</translation>
    </message>
    <message>
        <source>The drive is idle, but a VM would get all of group %1.</source>
        <translation>La unidad está inactiva, pero una VM recibiría todo el grupo %1.</translation>
    </message>
    <message>
        <source>No NVMe drive is in what was pasted.</source>
        <translation>En lo pegado no hay ninguna unidad NVMe.</translation>
    </message>
    <message>
        <source>This machine does not run Proxmox VE.</source>
        <translation>Esta máquina no ejecuta Proxmox VE.</translation>
    </message>
    <message>
        <source>This node has no NVMe drive.</source>
        <translation>Este nodo no tiene ninguna unidad NVMe.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n NVMe drive(s) can be given to a VM, but the node may not come back from its next start.</source>
        <translation>
            <numerusform>%1 de %n unidad NVMe se puede asignar a una VM, pero es posible que el nodo no vuelva de su próximo arranque.</numerusform>
            <numerusform>%1 de %n unidades NVMe se pueden asignar a una VM, pero es posible que el nodo no vuelva de su próximo arranque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n NVMe drive(s) can be given to a VM; nothing on the host needs changing.</source>
        <translation>
            <numerusform>%1 de %n unidad NVMe se puede asignar a una VM; no hace falta cambiar nada en el host.</numerusform>
            <numerusform>%1 de %n unidades NVMe se pueden asignar a una VM; no hace falta cambiar nada en el host.</numerusform>
        </translation>
    </message>
    <message>
        <source>No drive can be given to a VM. %1</source>
        <translation>Ninguna unidad se puede asignar a una VM. %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n NVMe drive(s) are given to VMs.</source>
        <translation>
            <numerusform>La unidad NVMe está asignada a una VM.</numerusform>
            <numerusform>Las %n unidades NVMe están asignadas a VM.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n NVMe drive(s) can be given to a VM.</source>
        <translation>
            <numerusform>La unidad NVMe no se puede asignar a una VM.</numerusform>
            <numerusform>Ninguna de las %n unidades NVMe se puede asignar a una VM.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupMissesDrive</name>
    <message>
        <source>It succeeds and says nothing of it. When the VM is off at that time, Proxmox starts it paused for the backup, and the host loses the drive to it as at any start.</source>
        <translation>Termina bien y no dice nada de ello. Si la VM está apagada en ese momento, Proxmox la inicia en pausa para el respaldo, y el host pierde la unidad como en cualquier inicio.</translation>
    </message>
    <message>
        <source>Mode stop also shuts the VM down and starts it again; it stays off when the drive cannot be taken at that moment.</source>
        <translation>El modo stop además apaga la VM y la vuelve a iniciar; se queda apagada si en ese momento no se puede tomar la unidad.</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>The backup job %1 (storage %2, mode %3) takes %4, but not what is on the drive.</source>
        <translation>El trabajo de respaldo %1 (almacenamiento %2, modo %3) incluye la %4, pero no lo que está en la unidad.</translation>
    </message>
    <message>
        <source>Back up the drive from inside the guest. A restored or cloned VM has the hostpci line too: take it out before that one starts.</source>
        <translation>Respalde la unidad desde dentro del invitado. Una VM restaurada o clonada también lleva la línea hostpci: quítela antes de iniciarla.</translation>
    </message>
    <message>
        <source>Whether a backup job takes %1 could not be read.</source>
        <translation>No se pudo leer si un trabajo de respaldo incluye la %1.</translation>
    </message>
    <message>
        <source>No backup job of Proxmox takes what is on a drive of its own.</source>
        <translation>Ningún trabajo de respaldo de Proxmox incluye lo que está en una unidad propia de la VM.</translation>
    </message>
    <message>
        <source>Back up the drive from inside the guest.</source>
        <translation>Respalde la unidad desde dentro del invitado.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>BalloonHasNoEffect</name>
    <message>
        <source>The balloon of %1 gives no memory back any more.</source>
        <translation>El balloon de la %1 ya no devuelve memoria.</translation>
    </message>
    <message>
        <source>With a passed-through device the guest keeps all of its memory.</source>
        <translation>Con un dispositivo en passthrough, el invitado conserva toda su memoria.</translation>
    </message>
    <message>
        <source>Count with the full size, or set the balloon to 0.</source>
        <translation>Cuente con el tamaño completo, o ponga balloon en 0.</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>Another device sits in the place of %1 now.</source>
        <translation>En el lugar de %1 hay ahora otro dispositivo.</translation>
    </message>
    <message>
        <source>%1 is with another driver than %2 now.</source>
        <translation>%1 está ahora con un driver distinto de %2.</translation>
    </message>
    <message>
        <source>%1 is in use: %2</source>
        <translation>%1 está en uso: %2</translation>
    </message>
    <message>
        <source>The driver %2 did not take %1.</source>
        <translation>El driver %2 no tomó %1.</translation>
    </message>
    <message>
        <source>%1 could not be handed to %2.</source>
        <translation>No se pudo entregar %1 a %2.</translation>
    </message>
    <message>
        <source>The node&apos;s answer makes no sense. Read it again.</source>
        <translation>La respuesta del nodo no tiene sentido. Léalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is with %2 now.</source>
        <translation>%1 está ahora con %2.</translation>
    </message>
    <message>
        <source>%1 is not where it was.</source>
        <translation>%1 no está donde estaba.</translation>
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
        <translation>Su unidad de arranque, %1</translation>
    </message>
    <message>
        <source>File systems on %1</source>
        <translation>Sistemas de archivos en %1</translation>
    </message>
    <message>
        <source>ZFS pool %1</source>
        <translation>Pool ZFS %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>LVM volume group %1</source>
        <translation>Grupo de volúmenes LVM %1</translation>
    </message>
    <message>
        <source>Guests’ disks on %1</source>
        <translation>Discos de invitados en %1</translation>
    </message>
    <message>
        <source>What stands on %1</source>
        <translation>Lo que hay en %1</translation>
    </message>
    <message>
        <source>this SSH session</source>
        <translation>esta sesión SSH</translation>
    </message>
    <message>
        <source>%1, and with it this SSH session</source>
        <translation>%1, y con él esta sesión SSH</translation>
    </message>
    <message>
        <source>the way to the internet</source>
        <translation>la salida a Internet</translation>
    </message>
    <message>
        <source>%1, the way to the internet</source>
        <translation>%1, la salida a Internet</translation>
    </message>
    <message>
        <source>Network port %1</source>
        <translation>Puerto de red %1</translation>
    </message>
    <message>
        <source>unknown driver</source>
        <translation>driver desconocido</translation>
    </message>
</context>
<context>
    <name>BootGuard</name>
    <message>
        <source>The node has no room for copies of what it starts from. Nothing was changed.</source>
        <translation>El nodo no tiene espacio para copias de aquello con lo que arranca. No se cambió nada.</translation>
    </message>
    <message>
        <source>Somebody changed the node&apos;s boot settings in the meantime. Nothing was changed; look at the plan again.</source>
        <translation>Entretanto alguien cambió los ajustes de arranque del nodo. No se cambió nada; revise el plan de nuevo.</translation>
    </message>
    <message>
        <source>This node has no systemd that could run a guard at its start.</source>
        <translation>Este nodo no tiene un systemd que pueda ejecutar una salvaguarda al arrancar.</translation>
    </message>
    <message>
        <source>The guard could not be set. Nothing was changed.</source>
        <translation>No se pudo poner la salvaguarda. No se cambió nada.</translation>
    </message>
    <message>
        <source>The guard on the node does not do what it is told.</source>
        <translation>La salvaguarda del nodo no hace lo que se le dice.</translation>
    </message>
    <message>
        <source>Saved, and set for %1 minutes after the next start. At the node&apos;s screen: sh %2 confirm</source>
        <translation>Guardado, y activo durante %1 minutos tras el próximo arranque. En la pantalla del nodo: sh %2 confirm</translation>
    </message>
    <message>
        <source>Nobody confirmed in time: the node put its old boot settings back.</source>
        <translation>Nadie confirmó a tiempo: el nodo restableció sus ajustes de arranque anteriores.</translation>
    </message>
    <message>
        <source>The guard is gone.</source>
        <translation>La salvaguarda ya no está.</translation>
    </message>
    <message>
        <source>The node put its old boot settings back by itself.</source>
        <translation>El nodo restableció por sí mismo sus ajustes de arranque anteriores.</translation>
    </message>
    <message>
        <source>The node runs with its old kernel command line, so there is nothing to confirm. The new one was to be tried once: the kernel did not come up with it, or it was not started yet. Take the change back, or restart the node with it.</source>
        <translation>El nodo funciona con la línea de comandos del kernel anterior, así que no hay nada que confirmar. La nueva se debía probar una vez: el kernel no arrancó con ella, o aún no se ha arrancado. Deshaga el cambio, o reinicie el nodo con ella.</translation>
    </message>
</context>
<context>
    <name>BootLoaderUnclear</name>
    <message>
        <source>What starts this node is unclear: GRUB or systemd-boot.</source>
        <translation>No está claro con qué arranca este nodo: GRUB o systemd-boot.</translation>
    </message>
    <message>
        <source>Each has its own file for the kernel&apos;s command line, and a change in the wrong one does nothing.</source>
        <translation>Cada uno tiene su propio archivo para la línea de comandos del kernel, y un cambio en el equivocado no hace nada.</translation>
    </message>
    <message>
        <source>Look at “proxmox-boot-tool status” before you change the kernel&apos;s command line.</source>
        <translation>Consulte “proxmox-boot-tool status” antes de cambiar la línea de comandos del kernel.</translation>
    </message>
</context>
<context>
    <name>BootRenewal</name>
    <message>
        <source>%1 was ended from outside before it was done.</source>
        <translation>%1 se terminó desde fuera antes de acabar.</translation>
    </message>
    <message>
        <source>%1 is not on this node.</source>
        <translation>%1 no está en este nodo.</translation>
    </message>
    <message>
        <source>%1 made no image, so the next start is as before.</source>
        <translation>%1 no hizo ninguna imagen, así que el próximo arranque será como antes.</translation>
    </message>
    <message>
        <source>An image is not as the files say, so the next start may be as before.</source>
        <translation>Una imagen no corresponde a lo que dicen los archivos, así que es posible que el próximo arranque sea como antes.</translation>
    </message>
    <message>
        <source>%1 failed. The node was not restarted, and starts as before or with what it wrote.</source>
        <translation>%1 falló. El nodo no se reinició, y arranca como antes o con lo que %1 escribió.</translation>
    </message>
    <message>
        <source>GRUB&apos;s menu does not read as planned, so the node must not be restarted for it.</source>
        <translation>El menú de GRUB no se lee como estaba planeado, así que no se debe reiniciar el nodo para ello.</translation>
    </message>
    <message>
        <source>GRUB cannot be told to try the new command line once. The node starts as before.</source>
        <translation>A GRUB no se le puede indicar que pruebe una vez la nueva línea de comandos. El nodo arranca como antes.</translation>
    </message>
    <message>
        <source>%1 failed. The node starts as before.</source>
        <translation>%1 falló. El nodo arranca como antes.</translation>
    </message>
    <message>
        <source>systemd-boot cannot be told to try the new command line once. The node starts as before. Take the change back and plan it anew.</source>
        <translation>No se puede indicar a systemd-boot que pruebe una vez la nueva línea de comandos. El nodo arranca como antes. Deshaga el cambio y planifíquelo de nuevo.</translation>
    </message>
    <message>
        <source>What systemd-boot is to start once does not read as planned, so the node must not be restarted for it.</source>
        <translation>Lo que systemd-boot debe arrancar una vez no es lo planeado, así que no se debe reiniciar el nodo por ello.</translation>
    </message>
</context>
<context>
    <name>CapacityShares</name>
    <message>
        <source>Host’s own: system, pools</source>
        <translation>Propio del host: sistema, pools</translation>
    </message>
    <message>
        <source>Guests’ disks</source>
        <translation>Discos de invitados</translation>
    </message>
    <message>
        <source>Old data</source>
        <translation>Datos antiguos</translation>
    </message>
    <message>
        <source>Given to a VM</source>
        <translation>Asignado a una VM</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
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
        <translation>Este archivo no es una captura de un nodo.</translation>
    </message>
    <message>
        <source>This capture was made by a newer Lanekeeper. Open it with that one.</source>
        <translation>Esta captura la hizo un Lanekeeper más nuevo. Ábrala con ese.</translation>
    </message>
    <message>
        <source>This capture is damaged or incomplete. Ask for the file again.</source>
        <translation>Esta captura está dañada o incompleta. Pida el archivo de nuevo.</translation>
    </message>
</context>
<context>
    <name>CapturedShell</name>
    <message>
        <source>This is a saved picture of a node. It can be looked at and planned on, but nothing can be asked of it or done to it.</source>
        <translation>Esto es la imagen guardada de un nodo. Se puede consultar y planear sobre ella, pero no se le puede preguntar nada ni hacerle nada.</translation>
    </message>
</context>
<context>
    <name>ChartData</name>
    <message>
        <source>There are no IOMMU groups: nothing is isolated</source>
        <translation>No hay grupos IOMMU: nada está aislado</translation>
    </message>
    <message>
        <source>Group %1 ties a drive to other devices</source>
        <translation>El grupo %1 ata una unidad a otros dispositivos</translation>
    </message>
    <message>
        <source>Group %1 ties a drive to what the host needs: %2</source>
        <translation>El grupo %1 ata una unidad a lo que el host necesita: %2</translation>
    </message>
    <message>
        <source>No group holds an NVMe drive</source>
        <translation>Ningún grupo contiene una unidad NVMe</translation>
    </message>
    <message>
        <source>Every NVMe drive is alone in its group</source>
        <translation>Cada unidad NVMe está sola en su grupo</translation>
    </message>
    <message>
        <source>There is no NVMe drive</source>
        <translation>No hay ninguna unidad NVMe</translation>
    </message>
    <message>
        <source>No drive is empty</source>
        <translation>Ninguna unidad está vacía</translation>
    </message>
    <message numerus="yes">
        <source>%n drive(s) are empty: %1 of %2</source>
        <translation>
            <numerusform>%n unidad está vacía: %1 de %2</numerusform>
            <numerusform>%n unidades están vacías: %1 de %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Measurements by Lanekeeper</source>
        <translation>Mediciones de Lanekeeper</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>%1, group %2</source>
        <translation>%1, grupo %2</translation>
    </message>
    <message>
        <source>Nothing is known about it, so it stays with the host.</source>
        <translation>No se sabe nada de ella, así que se queda con el host.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>estado desconocido</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Nada habla en contra.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The drive itself or a virtual disk? %1 and VM %2:</source>
        <translation>¿La unidad misma o un disco virtual? %1 y la VM %2:</translation>
    </message>
    <message>
        <source>Shows the plan, asks, makes it true step by step and says how to take it back.</source>
        <translation>Muestra el plan, pregunta, lo hace realidad paso a paso y dice cómo deshacerlo.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>Should the node not come back, here is what to type at its screen: %1</source>
        <translation>Si el nodo no vuelve, esto es lo que hay que escribir en su pantalla: %1</translation>
    </message>
    <message>
        <source>Restart and go on: lanekeeper resume %1 --reboot. To take it back: lanekeeper undo %1 %2</source>
        <translation>Reiniciar y continuar: lanekeeper resume %1 --reboot. Para deshacerlo: lanekeeper undo %1 %2</translation>
    </message>
    <message>
        <source>The plan is still open. Go on with it: lanekeeper resume %1</source>
        <translation>El plan sigue abierto. Para continuarlo: lanekeeper resume %1</translation>
    </message>
    <message>
        <source>The way back: lanekeeper undo %1 %2</source>
        <translation>Para deshacerlo: lanekeeper undo %1 %2</translation>
    </message>
    <message>
        <source>Nothing on the node was changed.</source>
        <translation>No se cambió nada en el nodo.</translation>
    </message>
    <message>
        <source>Done. It is in the journal as %1.</source>
        <translation>Hecho. Está en el registro como %1.</translation>
    </message>
    <message>
        <source>To take it back: lanekeeper undo %1 %2</source>
        <translation>Para deshacerlo: lanekeeper undo %1 %2</translation>
    </message>
    <message>
        <source>This gives something up. To go on, type %1:</source>
        <translation>Con esto se renuncia a algo. Para continuar, escriba %1:</translation>
    </message>
    <message>
        <source>There is no terminal to type at. Read the plan, then add --typed %1.</source>
        <translation>No hay terminal en el que escribir. Lea el plan y añada --typed %1.</translation>
    </message>
    <message>
        <source>That was not %1; nothing was changed.</source>
        <translation>Eso no era %1; no se cambió nada.</translation>
    </message>
    <message>
        <source>There is no terminal to ask at. Read the plan, then add --yes.</source>
        <translation>No hay terminal en el que preguntar. Lea el plan y añada --yes.</translation>
    </message>
    <message>
        <source>Left as it is; nothing was changed.</source>
        <translation>Se dejó como está; no se cambió nada.</translation>
    </message>
    <message>
        <source>Stopping after the step that runs now.</source>
        <translation>Se detendrá tras el paso que está en curso.</translation>
    </message>
    <message>
        <source>Apply this on %1?</source>
        <translation>¿Aplicar esto en %1?</translation>
    </message>
    <message>
        <source>The measurement is shown, but could not be kept.</source>
        <translation>La medición se muestra, pero no se pudo guardar.</translation>
    </message>
    <message>
        <source>The whole comparison: lanekeeper benchmark --compare %1</source>
        <translation>La comparación completa: lanekeeper benchmark --compare %1</translation>
    </message>
    <message>
        <source>The line broke. The measurement goes on there; connecting again…</source>
        <translation>Se cortó la conexión. La medición sigue allí; conectando de nuevo…</translation>
    </message>
    <message>
        <source>The measurement goes on there. Fetch it later with: %1</source>
        <translation>La medición sigue allí. Recójala más tarde con: %1</translation>
    </message>
    <message>
        <source>To say that it has room, add --storage-has-room.</source>
        <translation>Para indicar que tiene espacio, añada --storage-has-room.</translation>
    </message>
    <message>
        <source>To have it installed, add --install-fio.</source>
        <translation>Para que se instale, añada --install-fio.</translation>
    </message>
    <message>
        <source>Install fio on %1 with apt-get?</source>
        <translation>¿Instalar fio en %1 con apt-get?</translation>
    </message>
    <message>
        <source>Installing fio…</source>
        <translation>Instalando fio…</translation>
    </message>
    <message>
        <source>Looking at what is to be measured…</source>
        <translation>Examinando lo que se va a medir…</translation>
    </message>
    <message>
        <source>An earlier measurement is still there; it may run now and disturb this one. Fetch it with --collect %1.</source>
        <translation>Aún queda una medición anterior; puede estar en curso y estorbar a esta. Recójala con --collect %1.</translation>
    </message>
    <message>
        <source>Measure now?</source>
        <translation>¿Medir ahora?</translation>
    </message>
    <message>
        <source>This is no id of a measurement.</source>
        <translation>Esto no es el ID de una medición.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>Nothing is kept of a drive with this serial.</source>
        <translation>No se guarda nada de una unidad con este número de serie.</translation>
    </message>
    <message>
        <source>The call is: lanekeeper %1 %2</source>
        <translation>La llamada es: lanekeeper %1 %2</translation>
    </message>
    <message>
        <source>Nothing can be measured on what was saved of a node.</source>
        <translation>No se puede medir nada en lo que se guardó de un nodo.</translation>
    </message>
    <message>
        <source>Measures a drive with fio: on the node, in a folder or in a guest. Drives are only read; --compare and --import need no node.</source>
        <translation>Mide una unidad con fio: en el nodo, en una carpeta o en un invitado. Las unidades solo se leen; --compare e --import no necesitan un nodo.</translation>
    </message>
    <message>
        <source>Name a drive or a folder, not both.</source>
        <translation>Indique una unidad o una carpeta, no ambas.</translation>
    </message>
    <message>
        <source>Say what to measure: --drive DRIVE, --file FOLDER or --guest VM.</source>
        <translation>Diga qué medir: --drive DRIVE, --file FOLDER o --guest VM.</translation>
    </message>
    <message>
        <source>--%1 needs a number.</source>
        <translation>--%1 necesita un número.</translation>
    </message>
    <message>
        <source>--%1 needs a size such as 4k, 1M or 8G.</source>
        <translation>--%1 necesita un tamaño como 4k, 1M u 8G.</translation>
    </message>
    <message>
        <source>There is no pattern “%1”; there are read, randread, write, randwrite and randrw.</source>
        <translation>No hay ningún patrón “%1”; hay read, randread, write, randwrite y randrw.</translation>
    </message>
    <message>
        <source>The NVMe drive to read: its serial, its PCI address or a path below /dev.</source>
        <translation>La unidad NVMe que leer: su número de serie, su dirección PCI o una ruta bajo /dev.</translation>
    </message>
    <message>
        <source>Measure in a new file in this folder; it has no name and is gone at the end.</source>
        <translation>Medir en un archivo nuevo en esta carpeta; no tiene nombre y desaparece al final.</translation>
    </message>
    <message>
        <source>Measure in this running VM, through its guest agent.</source>
        <translation>Medir en esta VM en ejecución, a través de su agente del invitado.</translation>
    </message>
    <message>
        <source>quick (a minute), thorough (six runs of each job) or guide.</source>
        <translation>quick (un minuto), thorough (seis pasadas de cada trabajo) o guide.</translation>
    </message>
    <message>
        <source>How often each job runs.</source>
        <translation>Cuántas veces se hace cada trabajo.</translation>
    </message>
    <message>
        <source>How long each run counts.</source>
        <translation>Cuánto tiempo cuenta cada pasada.</translation>
    </message>
    <message>
        <source>Seconds before each run that do not count.</source>
        <translation>Segundos antes de cada pasada que no cuentan.</translation>
    </message>
    <message>
        <source>Size of the file, such as 1G.</source>
        <translation>Tamaño del archivo, como 1G.</translation>
    </message>
    <message>
        <source>One job of your own: read, randread, write, randwrite or randrw.</source>
        <translation>Un solo trabajo propio: read, randread, write, randwrite o randrw.</translation>
    </message>
    <message>
        <source>Its block, such as 4k or 1M.</source>
        <translation>Su bloque, como 4k o 1M.</translation>
    </message>
    <message>
        <source>How many requests it has in flight.</source>
        <translation>Cuántas peticiones tiene en curso.</translation>
    </message>
    <message>
        <source>How many processes work side by side.</source>
        <translation>Cuántos procesos trabajan en paralelo.</translation>
    </message>
    <message>
        <source>fsync after each write.</source>
        <translation>fsync tras cada escritura.</translation>
    </message>
    <message>
        <source>Install fio on the node where it is missing.</source>
        <translation>Instalar fio en el nodo donde falte.</translation>
    </message>
    <message>
        <source>You know that what lies under this virtual machine&apos;s disk has room.</source>
        <translation>Usted sabe que lo que hay bajo el disco de esta máquina virtual tiene espacio.</translation>
    </message>
    <message>
        <source>Fetch a measurement that went on without us.</source>
        <translation>Recoger una medición que siguió sin nosotros.</translation>
    </message>
    <message>
        <source>Keep and show a JSON file that fio wrote elsewhere.</source>
        <translation>Guardar y mostrar un archivo JSON que fio escribió en otro lugar.</translation>
    </message>
    <message>
        <source>Compare what is kept of the drive with this serial.</source>
        <translation>Comparar lo guardado de la unidad con este número de serie.</translation>
    </message>
    <message>
        <source>Print the measurement as one JSON object.</source>
        <translation>Imprimir la medición como un objeto JSON.</translation>
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
        <translation>VM %1 en %2</translation>
    </message>
    <message>
        <source>%1, drive %2 (%3)</source>
        <translation>%1, unidad %2 (%3)</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simulado</translation>
    </message>
    <message>
        <source>%1 to %2 (%3 %)</source>
        <translation>%1 a %2 (%3 %)</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>sin intervalo</translation>
    </message>
    <message>
        <source>runs: %1</source>
        <translation>pasadas: %1</translation>
    </message>
    <message>
        <source>Measuring on %1, with %2 (%3). About %4.</source>
        <translation>Midiendo en %1, con %2 (%3). Unos %4.</translation>
    </message>
    <message>
        <source>Once each: %1.</source>
        <translation>Una vez cada uno: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n times each: %1.</source>
        <translation>
            <numerusform>%n vez cada uno: %1.</numerusform>
            <numerusform>%n veces cada uno: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is only read; nothing is written.</source>
        <translation>%1 solo se lee; no se escribe nada.</translation>
    </message>
    <message>
        <source>A new file of %1 in %2 is written and read. It has no name, and is gone when fio ends, however that happens. There is room for %3.</source>
        <translation>Se escribe y se lee un archivo nuevo de %1 en %2. No tiene nombre y desaparece cuando fio termina, sea como sea. Hay espacio para %3.</translation>
    </message>
    <message>
        <source>A new file of %1 in %2 is filled, then read. It has no name, and is gone when fio ends, however that happens. There is room for %3.</source>
        <translation>Se llena y luego se lee un archivo nuevo de %1 en %2. No tiene nombre y desaparece cuando fio termina, sea como sea. Hay espacio para %3.</translation>
    </message>
    <message>
        <source>Stopped before its end; this is what was measured until then.</source>
        <translation>Detenida antes del final; esto es lo que se midió hasta entonces.</translation>
    </message>
    <message>
        <source>It failed before its end: %1</source>
        <translation>Falló antes del final: %1</translation>
    </message>
    <message>
        <source>Drive %1 (%2)%3</source>
        <translation>Unidad %1 (%2)%3</translation>
    </message>
    <message>
        <source>, simulated</source>
        <translation>, simulada</translation>
    </message>
    <message>
        <source>Filling the file…</source>
        <translation>Llenando el archivo…</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>Quedan unos %1.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando a %1…</translation>
    </message>
    <message>
        <source>Opening a new connection to %1.</source>
        <translation>Abriendo una conexión nueva a %1.</translation>
    </message>
    <message>
        <source>%1 restarts. Waiting until it is back.</source>
        <translation>%1 se reinicia. Esperando a que vuelva.</translation>
    </message>
    <message>
        <source>The capture could not be written to %1.</source>
        <translation>La captura no se pudo escribir en %1.</translation>
    </message>
    <message>
        <source>Say where to save the capture: -o FILE.</source>
        <translation>Diga dónde guardar la captura: -o FILE.</translation>
    </message>
    <message>
        <source>Pasted output is a file already; there is no node to capture.</source>
        <translation>La salida pegada ya es un archivo; no hay ningún nodo que capturar.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Saved in %1. It opens as capture:%1.</source>
        <translation>Guardado en %1. Se abre como capture:%1.</translation>
    </message>
    <message>
        <source>Saves what was read in a file that opens as a node, for a bug report.</source>
        <translation>Guarda lo leído en un archivo que se abre como un nodo, para un informe de error.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>El archivo que escribir.</translation>
    </message>
    <message>
        <source>Replace serials, addresses and names by pseudonyms.</source>
        <translation>Sustituir números de serie, direcciones y nombres por seudónimos.</translation>
    </message>
    <message>
        <source>--early-bind is none, drive or ids, not “%1”.</source>
        <translation>--early-bind es none, drive o ids, no “%1”.</translation>
    </message>
    <message>
        <source>Choose one of --raw and --mapping.</source>
        <translation>Elija entre --raw y --mapping.</translation>
    </message>
    <message>
        <source>--mapping needs a name.</source>
        <translation>--mapping necesita un nombre.</translation>
    </message>
    <message>
        <source>Choose one of --start-vm and --restart-vm.</source>
        <translation>Elija entre --start-vm y --restart-vm.</translation>
    </message>
    <message>
        <source>--%1 is about the VM of a drive: --give DRIVE --vm ID, or --take-back DRIVE.</source>
        <translation>--%1 se refiere a la VM de una unidad: --give DRIVE --vm ID, o --take-back DRIVE.</translation>
    </message>
    <message>
        <source>--%1 is about a drive that is given: --give DRIVE --vm ID.</source>
        <translation>--%1 se refiere a una unidad que se asigna: --give DRIVE --vm ID.</translation>
    </message>
    <message>
        <source>Say what to change: --give DRIVE --vm ID, --take-back DRIVE, --release DRIVE, --enable-iommu, --tidy-up, --iommu-pt, --split-group DRIVE or --guard-starts ID.</source>
        <translation>Diga qué cambiar: --give DRIVE --vm ID, --take-back DRIVE, --release DRIVE, --enable-iommu, --tidy-up, --iommu-pt, --split-group DRIVE o --guard-starts ID.</translation>
    </message>
    <message>
        <source>--give needs --vm ID: the VM that gets the drive.</source>
        <translation>--give necesita --vm ID: la VM que recibe la unidad.</translation>
    </message>
    <message>
        <source>Name one --vm for each --give, or one for all of them.</source>
        <translation>Indique un --vm por cada --give, o uno para todos.</translation>
    </message>
    <message>
        <source>Give this drive to a VM: a serial or a PCI address. May be repeated.</source>
        <translation>Asignar esta unidad a una VM: un número de serie o una dirección PCI. Se puede repetir.</translation>
    </message>
    <message>
        <source>The VM that gets it.</source>
        <translation>La VM que la recibe.</translation>
    </message>
    <message>
        <source>Take this drive back from the VM that has it. May be repeated.</source>
        <translation>Retirar esta unidad de la VM que la tiene. Se puede repetir.</translation>
    </message>
    <message>
        <source>Release this drive from the host now, without a restart. May be repeated.</source>
        <translation>Liberar ahora esta unidad del host, sin reiniciar. Se puede repetir.</translation>
    </message>
    <message>
        <source>Switch the IOMMU on where the kernel keeps it off. Needs a restart.</source>
        <translation>Activar la IOMMU donde el kernel la mantiene desactivada. Requiere reiniciar.</translation>
    </message>
    <message>
        <source>Take out what guides left: ids that bind NVMe drives early, and settings that do nothing.</source>
        <translation>Quitar lo que dejaron las guías: ID que vinculan unidades NVMe de forma temprana, y ajustes que no hacen nada.</translation>
    </message>
    <message>
        <source>Let the host&apos;s own devices past the IOMMU. No VM needs it. Needs a restart.</source>
        <translation>Dejar que los dispositivos propios del host eviten la IOMMU. Ninguna VM lo necesita. Requiere reiniciar.</translation>
    </message>
    <message>
        <source>Put this drive into a group of its own by pretence, the last resort: the kernel is told that the ports above it keep devices apart. Needs a restart, and what has to be typed.</source>
        <translation>Poner esta unidad en un grupo propio solo en apariencia, el último recurso: se le dice al kernel que los puertos por encima de ella separan los dispositivos. Requiere reiniciar y escribir lo que se pida.</translation>
    </message>
    <message>
        <source>Before every start of this VM, prove that it gets the very drives it was given and nothing else, and do not start it otherwise. May be repeated.</source>
        <translation>Antes de cada inicio de esta VM, verificar que recibe exactamente las unidades que se le asignaron y nada más, y no iniciarla en otro caso. Se puede repetir.</translation>
    </message>
    <message>
        <source>How the node keeps off the drive at boot. Proxmox does that by itself when the VM starts, so none is the default.</source>
        <translation>Cómo el nodo deja de tocar la unidad al arrancar. Proxmox lo hace por sí mismo cuando la VM se inicia, así que el valor predeterminado es none.</translation>
    </message>
    <message>
        <source>Name the drive by its address. The default on a node of its own.</source>
        <translation>Nombrar la unidad por su dirección. Es lo predeterminado en un nodo sin clúster.</translation>
    </message>
    <message>
        <source>Name the drive through this PCI mapping, which is made if need be. In a cluster a mapping is the default.</source>
        <translation>Nombrar la unidad a través de este mapeo PCI, que se crea si hace falta. En un clúster, lo predeterminado es un mapeo.</translation>
    </message>
    <message>
        <source>Turn an i440fx machine into a q35 one. The guest sees other slots then.</source>
        <translation>Convertir una máquina i440fx en una q35. El invitado ve entonces otras ranuras.</translation>
    </message>
    <message>
        <source>Set balloon: 0, since the memory of such a VM does not shrink.</source>
        <translation>Poner balloon: 0, porque la memoria de una VM así no se reduce.</translation>
    </message>
    <message>
        <source>Set agent: 1, so that the guest can be asked which drive it sees.</source>
        <translation>Poner agent: 1, para poder preguntar al invitado qué unidad ve.</translation>
    </message>
    <message>
        <source>Give every function of the drive&apos;s slot.</source>
        <translation>Asignar todas las funciones de la ranura de la unidad.</translation>
    </message>
    <message>
        <source>Start the VM with this, which is stopped now. Unless this computer then reaches the node, the node stops it again and takes its devices back.</source>
        <translation>Iniciar con esto la VM, que ahora está detenida. Si este equipo no alcanza el nodo después, el nodo la detiene de nuevo y recupera sus dispositivos.</translation>
    </message>
    <message>
        <source>Shut the VM down, which runs now, and start it in the same way. Its guest must agree.</source>
        <translation>Apagar la VM, que ahora está en ejecución, e iniciarla del mismo modo. Su invitado debe estar de acuerdo.</translation>
    </message>
    <message>
        <source>The plan as JSON.</source>
        <translation>El plan como JSON.</translation>
    </message>
    <message>
        <source>The plan as a shell script for the node.</source>
        <translation>El plan como script de shell para el nodo.</translation>
    </message>
    <message>
        <source>The plan as a unified diff.</source>
        <translation>El plan como diff unificado.</translation>
    </message>
    <message>
        <source>Go on without asking.</source>
        <translation>Continuar sin preguntar.</translation>
    </message>
    <message>
        <source>What a plan asks to be typed, where there is no terminal to ask at.</source>
        <translation>Lo que un plan pide escribir, cuando no hay terminal en el que preguntar.</translation>
    </message>
    <message>
        <source>Restart the node where the plan needs it, wait for it, and go on.</source>
        <translation>Reiniciar el nodo donde el plan lo necesite, esperarlo y continuar.</translation>
    </message>
    <message>
        <source>“%1” is not a VM&apos;s id; ids are numbers from 100 on.</source>
        <translation>“%1” no es el ID de una VM; los ID son números a partir de 100.</translation>
    </message>
    <message>
        <source>Choose one of --json, --script and --diff.</source>
        <translation>Elija entre --json, --script y --diff.</translation>
    </message>
    <message>
        <source>There is no “%1”. lanekeeper --help lists what there is.</source>
        <translation>No existe “%1”. lanekeeper --help muestra lo que hay.</translation>
    </message>
    <message>
        <source>Confirmed. VM %1 keeps its devices, and the guard over its start is gone.</source>
        <translation>Confirmado. La VM %1 conserva sus dispositivos, y la salvaguarda de su inicio ya no está.</translation>
    </message>
    <message>
        <source>Too late for VM %1: nobody confirmed its start in time, so the node stopped it and gave its devices back.</source>
        <translation>Demasiado tarde para la VM %1: nadie confirmó su inicio a tiempo, así que el nodo la detuvo y devolvió sus dispositivos.</translation>
    </message>
    <message>
        <source>Too late: nobody confirmed in time, and the node put its old boot settings back.</source>
        <translation>Demasiado tarde: nadie confirmó a tiempo, y el nodo restableció sus ajustes de arranque anteriores.</translation>
    </message>
    <message>
        <source>Confirmed. The boot settings stay as they are now, and the guard is gone.</source>
        <translation>Confirmado. Los ajustes de arranque se quedan como están ahora, y la salvaguarda ya no está.</translation>
    </message>
    <message>
        <source>No guard waits to be confirmed on this node.</source>
        <translation>En este nodo no hay ninguna salvaguarda por confirmar.</translation>
    </message>
    <message>
        <source>If a change is still open, go on with it: lanekeeper resume %1</source>
        <translation>Si aún queda un cambio abierto, continúelo: lanekeeper resume %1</translation>
    </message>
    <message>
        <source>Tells the guards on a node that all is well: over new boot settings, or over the start of a VM.</source>
        <translation>Dice a las salvaguardas de un nodo que todo está bien: sobre ajustes de arranque nuevos o sobre el inicio de una VM.</translation>
    </message>
    <message>
        <source>Private key to log in with.</source>
        <translation>Clave privada con la que iniciar sesión.</translation>
    </message>
    <message>
        <source>Known hosts file instead of ~/.ssh/known_hosts.</source>
        <translation>Archivo de hosts conocidos en lugar de ~/.ssh/known_hosts.</translation>
    </message>
    <message>
        <source>Do not ask the SSH agent.</source>
        <translation>No preguntar al agente SSH.</translation>
    </message>
    <message>
        <source>Do not read ~/.ssh/config.</source>
        <translation>No leer ~/.ssh/config.</translation>
    </message>
    <message>
        <source>Trust an unknown host with this fingerprint, for this call, and no other.</source>
        <translation>Confiar en un host desconocido con esta huella, para esta llamada, y en ningún otro.</translation>
    </message>
    <message>
        <source>For developers: the node is the simulated one in this folder there.</source>
        <translation>Para desarrolladores: el nodo es el simulado en esta carpeta de allí.</translation>
    </message>
    <message>
        <source>--simulated-root is for a node behind SSH.</source>
        <translation>--simulated-root es para un nodo detrás de SSH.</translation>
    </message>
    <message>
        <source>--simulated-root needs the full path of a folder.</source>
        <translation>--simulated-root necesita la ruta completa de una carpeta.</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>la ventana</translation>
    </message>
    <message>
        <source>the window with the simulated nodes</source>
        <translation>la ventana con los nodos simulados</translation>
    </message>
    <message>
        <source>the window in this appearance</source>
        <translation>la ventana con este aspecto</translation>
    </message>
    <message>
        <source>makes the simulated nodes as new</source>
        <translation>deja los nodos simulados como nuevos</translation>
    </message>
    <message>
        <source>done, and the answer is no</source>
        <translation>hecho, y la respuesta es no</translation>
    </message>
    <message>
        <source>a wrong call, or a drive or VM that does not exist</source>
        <translation>una llamada incorrecta, o una unidad o VM que no existe</translation>
    </message>
    <message>
        <source>refused, with the findings that refuse</source>
        <translation>rechazado, con los hallazgos que lo rechazan</translation>
    </message>
    <message>
        <source>no connection, host not trusted, or login refused</source>
        <translation>sin conexión, el host no es de confianza o acceso rechazado</translation>
    </message>
    <message>
        <source>failed while changing, with what was done and the way back</source>
        <translation>falló durante el cambio, con lo hecho y cómo deshacerlo</translation>
    </message>
    <message>
        <source>stopped on purpose: a reboot is owed</source>
        <translation>detenido a propósito: falta un reinicio</translation>
    </message>
    <message>
        <source>node or file unreadable, not Proxmox, or no root</source>
        <translation>nodo o archivo ilegible, no es Proxmox, o no se es root</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>Lanekeeper gives a Proxmox VM a whole NVMe drive over SSH, and keeps the host.</source>
        <translation>Lanekeeper asigna a una VM de Proxmox una unidad NVMe entera por SSH, y conserva el host.</translation>
    </message>
    <message>
        <source>NODE is user@host[:port], a name from ~/.ssh/config, demo:NAME, capture:FILE or paste:FILE[,FILE…]. DRIVE is a serial or a PCI address. “lanekeeper VERB --help” shows a verb&apos;s options.</source>
        <translation>NODE es usuario@host[:puerto], un nombre de ~/.ssh/config, demo:NAME, capture:FILE o paste:FILE[,FILE…]. DRIVE es un número de serie o una dirección PCI. “lanekeeper VERB --help” muestra las opciones de un verbo.</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Códigos de salida</translation>
    </message>
    <message>
        <source>Nothing was applied here yet.</source>
        <translation>Aquí aún no se aplicó nada.</translation>
    </message>
    <message>
        <source>Nothing was applied from this computer yet.</source>
        <translation>Desde este equipo aún no se aplicó nada.</translation>
    </message>
    <message>
        <source>What was applied, newest first: from this computer, and with a node also what its own journal says.</source>
        <translation>Lo que se aplicó, lo más reciente primero: desde este equipo y, si se indica un nodo, también lo que dice su propio registro.</translation>
    </message>
    <message>
        <source>What is there and what is true about it.</source>
        <translation>Qué hay y qué es cierto de ello.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Como JSON.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>Takes back %1.</source>
        <translation>Deshace %1.</translation>
    </message>
    <message>
        <source>Taken back by %1.</source>
        <translation>Deshecho por %1.</translation>
    </message>
    <message>
        <source>What would be done, and what speaks against it. Changes nothing.</source>
        <translation>Qué se haría y qué habla en contra. No cambia nada.</translation>
    </message>
    <message>
        <source>file:</source>
        <translation>archivo:</translation>
    </message>
    <message>
        <source>command:</source>
        <translation>comando:</translation>
    </message>
    <message>
        <source>undo:</source>
        <translation>deshacer:</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>En %1:</translation>
    </message>
    <message>
        <source>This is refused, because:</source>
        <translation>Se rechaza, porque:</translation>
    </message>
    <message>
        <source>There is nothing to do: it is already so.</source>
        <translation>No hay nada que hacer: ya está así.</translation>
    </message>
    <message>
        <source>To know before:</source>
        <translation>Para saber antes:</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>probado</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>erróneo</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message>
        <source>expected: %1; seen: %2</source>
        <translation>esperado: %1; visto: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>En el host</translation>
    </message>
    <message>
        <source>In the guest</source>
        <translation>En el invitado</translation>
    </message>
    <message>
        <source>Pasted output can be looked at, but nothing can be done with it. Name the node itself.</source>
        <translation>La salida pegada se puede consultar, pero no se puede hacer nada con ella. Indique el nodo mismo.</translation>
    </message>
    <message>
        <source>A capture can be read and planned on, but nothing can be done with it. Name the node itself.</source>
        <translation>Una captura se puede leer y planear sobre ella, pero no se puede hacer nada con ella. Indique el nodo mismo.</translation>
    </message>
    <message>
        <source>There is no open plan on this node; nothing is waiting to go on.</source>
        <translation>En este nodo no hay ningún plan abierto; nada espera para continuar.</translation>
    </message>
    <message>
        <source>This plan is by %1 and may still run there. Go on with it from here?</source>
        <translation>Este plan es de %1 y puede seguir en curso allí. ¿Continuarlo desde aquí?</translation>
    </message>
    <message>
        <source>Goes on where a plan stopped: a lost line, a killed program, a restart.</source>
        <translation>Continúa donde se detuvo un plan: una conexión cortada, un programa terminado, un reinicio.</translation>
    </message>
    <message>
        <source>no Proxmox VE version pasted</source>
        <translation>no se pegó ninguna versión de Proxmox VE</translation>
    </message>
    <message>
        <source>not a Proxmox VE node</source>
        <translation>no es un nodo de Proxmox VE</translation>
    </message>
    <message>
        <source>Proxmox VE %1</source>
        <translation>Proxmox VE %1</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>kernel %1</translation>
    </message>
    <message>
        <source>pasted: %1</source>
        <translation>pegado: %1</translation>
    </message>
    <message>
        <source>a capture of %1</source>
        <translation>una captura del %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>off in the kernel</source>
        <translation>desactivada en el kernel</translation>
    </message>
    <message>
        <source>off in the firmware, or not there</source>
        <translation>desactivada en el firmware, o no existe</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>IOMMU: %1; PCI functions: %2; groups: %3; NVMe drives: %4; VMs: %5</source>
        <translation>IOMMU: %1; funciones PCI: %2; grupos: %3; unidades NVMe: %4; VM: %5</translation>
    </message>
    <message>
        <source>given to VM %1</source>
        <translation>asignada a la VM %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>driver</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>n.º de serie</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>NVMe drives</source>
        <translation>Unidades NVMe</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>puente</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>aislado</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartido</translation>
    </message>
    <message>
        <source>IOMMU groups</source>
        <translation>Grupos IOMMU</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>A plan is open on this node. Go on with it: lanekeeper resume %1</source>
        <translation>En este nodo hay un plan abierto. Para continuarlo: lanekeeper resume %1</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>a node without a name</source>
        <translation>un nodo sin nombre</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simulado)</translation>
    </message>
    <message>
        <source>What this change wrote:</source>
        <translation>Lo que escribió este cambio:</translation>
    </message>
    <message>
        <source>What was changed since:</source>
        <translation>Lo que se cambió desde entonces:</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>(yes/no)</source>
        <translation>(sí/no)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>This is the first contact with %1. It shows this key:</source>
        <translation>Este es el primer contacto con %1. Muestra esta clave:</translation>
    </message>
    <message>
        <source>Compare it with what the node&apos;s own console says:</source>
        <translation>Compárela con lo que dice la propia consola del nodo:</translation>
    </message>
    <message>
        <source>Are they equal? yes: trust and remember, once: trust for now, no: leave.</source>
        <translation>¿Son iguales? sí: confiar y recordar, ahora: confiar por ahora, no: dejarlo.</translation>
    </message>
    <message>
        <source> (yes/once/no) </source>
        <translation> (sí/ahora/no) </translation>
    </message>
    <message>
        <source>once</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>If they are equal, add --trust %1 to trust it for one call.</source>
        <translation>Si son iguales, añada --trust %1 para confiar en ella durante una llamada.</translation>
    </message>
    <message>
        <source>%1 shows %2, which is not the key to trust, %3.</source>
        <translation>%1 muestra %2, que no es la clave en la que confiar, %3.</translation>
    </message>
    <message>
        <source>That was not it. Password of %1:</source>
        <translation>No era esa. Contraseña de %1:</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Contraseña de %1:</translation>
    </message>
    <message>
        <source>That was not it. Passphrase of %1:</source>
        <translation>No era esa. Frase de contraseña de %1:</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>Frase de contraseña de %1:</translation>
    </message>
    <message>
        <source>%1 asks:</source>
        <translation>%1 pregunta:</translation>
    </message>
    <message>
        <source>There is nothing to take back on this node.</source>
        <translation>En este nodo no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>The journal has no entry “%1”. lanekeeper history lists them.</source>
        <translation>El registro no tiene ninguna entrada “%1”. lanekeeper history las muestra.</translation>
    </message>
    <message>
        <source>Nothing of %1 is left to take back.</source>
        <translation>De %1 no queda nada que deshacer.</translation>
    </message>
    <message>
        <source>Takes back what was applied: the entry named, else the newest. Shows the plan first.</source>
        <translation>Deshace lo que se aplicó: la entrada indicada o, si no, la más reciente. Antes muestra el plan.</translation>
    </message>
    <message>
        <source>Checking VM %1 on %2…</source>
        <translation>Comprobando la VM %1 en %2…</translation>
    </message>
    <message>
        <source>There is no VM %1 on %2.</source>
        <translation>No hay ninguna VM %1 en %2.</translation>
    </message>
    <message>
        <source>Proves that the VM has its drives: on the host and, through the guest agent, in the guest.</source>
        <translation>Verifica que la VM tiene sus unidades: en el host y, a través del agente del invitado, en el invitado.</translation>
    </message>
    <message>
        <source>The VM to check.</source>
        <translation>La VM que comprobar.</translation>
    </message>
    <message>
        <source>For a guest without agent: a file with what one of these printed in it. Linux: %1 FreeBSD: %2 Windows: %3</source>
        <translation>Para un invitado sin agente: un archivo con lo que imprimió en él uno de estos comandos. Linux: %1 FreeBSD: %2 Windows: %3</translation>
    </message>
    <message>
        <source>Refused; nothing was changed.</source>
        <translation>Rechazado; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>On the host, the drive</source>
        <translation>En el host, la unidad</translation>
    </message>
    <message>
        <source>VirtIO</source>
        <translation>VirtIO</translation>
    </message>
    <message>
        <source>Passed through, the drive</source>
        <translation>En passthrough, la unidad</translation>
    </message>
    <message>
        <source>The drive</source>
        <translation>La unidad</translation>
    </message>
    <message>
        <source>on the host</source>
        <translation>en el host</translation>
    </message>
    <message>
        <source>over VirtIO</source>
        <translation>por VirtIO</translation>
    </message>
    <message>
        <source>passed through</source>
        <translation>en passthrough</translation>
    </message>
    <message>
        <source>takes %1 times as long</source>
        <translation>multiplica el tiempo por %1</translation>
    </message>
    <message>
        <source>takes %1 % longer</source>
        <translation>tarda un %1 % más</translation>
    </message>
    <message>
        <source>takes %1 % less time</source>
        <translation>tarda un %1 % menos</translation>
    </message>
    <message>
        <source>is %1 times as fast</source>
        <translation>multiplica la velocidad por %1</translation>
    </message>
    <message>
        <source>%1 shows no difference beyond the noise to the drive %2 for %3.</source>
        <translation>%1 no muestra ninguna diferencia más allá del ruido con la unidad %2 en %3.</translation>
    </message>
    <message>
        <source>Too few runs to tell for %3: %1 and %2. Four of each can tell, six give an interval.</source>
        <translation>Muy pocas pasadas para decidir en %3: %1 y %2. Cuatro de cada una pueden decidir, seis dan un intervalo.</translation>
    </message>
    <message>
        <source>%1 %2 for %3, compared with the drive %4.</source>
        <translation>%1 %2 en %3, en comparación con la unidad %4.</translation>
    </message>
    <message>
        <source>%1 %2 for %3.</source>
        <translation>%1 %2 en %3.</translation>
    </message>
    <message>
        <source>%1 is as fast as %2.</source>
        <translation>%1 va tan rápido como %2.</translation>
    </message>
    <message>
        <source>Too few runs to tell the lanes apart. The thorough profile makes enough of them.</source>
        <translation>Hay muy pocas pasadas para distinguir las vías. El perfil a fondo hace suficientes.</translation>
    </message>
    <message>
        <source>There is one lane only. Measure the drive over another lane to compare.</source>
        <translation>Solo hay una vía. Mida la unidad por otra vía para comparar.</translation>
    </message>
    <message>
        <source>One was measured on the device and another through a file, so a part of the difference is the file system&apos;s.</source>
        <translation>Una se midió en el dispositivo y otra a través de un archivo, así que parte de la diferencia es del sistema de archivos.</translation>
    </message>
    <message>
        <source>fio used different engines.</source>
        <translation>fio usó motores distintos.</translation>
    </message>
    <message>
        <source>The files had different sizes.</source>
        <translation>Los archivos tenían tamaños distintos.</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>No hay nada que comparar.</translation>
    </message>
    <message>
        <source>Of one measurement nobody knows which drive it was on, so it compares with no other.</source>
        <translation>De una medición nadie sabe en qué unidad se hizo, así que no se compara con ninguna otra.</translation>
    </message>
    <message>
        <source>Of one measurement nobody knows how it reached the drive, so it compares with no other.</source>
        <translation>De una medición nadie sabe cómo llegó a la unidad, así que no se compara con ninguna otra.</translation>
    </message>
    <message>
        <source>These were measured on different drives. Only lanes of the same drive compare.</source>
        <translation>Estas se midieron en unidades distintas. Solo se comparan vías de la misma unidad.</translation>
    </message>
    <message>
        <source>Some of these are simulated and some are real. They do not compare.</source>
        <translation>Algunas de estas son simuladas y otras reales. No se comparan.</translation>
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
        <translation>Desconocida</translation>
    </message>
</context>
<context>
    <name>ConfigRemarks</name>
    <message>
        <source>~/.ssh/config gives %1 a HostKeyAlias, which Lanekeeper does not follow: its key is looked up under its own name.</source>
        <translation>~/.ssh/config da a %1 un HostKeyAlias, que Lanekeeper no sigue: su clave se busca bajo su propio nombre.</translation>
    </message>
    <message>
        <source>~/.ssh/config names a list of revoked keys (RevokedHostKeys) for %1, which Lanekeeper does not read.</source>
        <translation>~/.ssh/config indica una lista de claves revocadas (RevokedHostKeys) para %1, que Lanekeeper no lee.</translation>
    </message>
    <message>
        <source>~/.ssh/config sets %1 for %2, which Lanekeeper does not follow.</source>
        <translation>~/.ssh/config establece %1 para %2, y Lanekeeper no lo sigue.</translation>
    </message>
    <message>
        <source>~/.ssh/config runs commands on this computer to decide what it says (Match exec), at each connection.</source>
        <translation>~/.ssh/config ejecuta comandos en este equipo para decidir lo que dice (Match exec), en cada conexión.</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, a través de %2</translation>
    </message>
    <message>
        <source>%1, through the command “%2” on this computer</source>
        <translation>%1, a través del comando “%2” en este equipo</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Clave de host</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>root: everything can be read and changed</source>
        <translation>root: se puede leer y cambiar todo</translation>
    </message>
    <message>
        <source>not those of root</source>
        <translation>no son los de root</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>su nombre no se conoce</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>%1, Proxmox VE %2</source>
        <translation>%1, Proxmox VE %2</translation>
    </message>
    <message>
        <source>%1, without Proxmox VE</source>
        <translation>%1, sin Proxmox VE</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <source>%1 is there, but nothing listens on port %2. Check the port, and that the SSH server runs.</source>
        <translation>%1 está ahí, pero nada escucha en el puerto %2. Compruebe el puerto y que el servidor SSH esté en ejecución.</translation>
    </message>
    <message>
        <source>There is no way to %1 from here. Check the network, and that the node is switched on.</source>
        <translation>No hay camino hasta %1 desde aquí. Compruebe la red y que el nodo esté encendido.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check that it is switched on and can be reached from here.</source>
        <translation>%1 no respondió a tiempo. Compruebe que esté encendido y se pueda alcanzar desde aquí.</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up right now. Check the network, or use the node&apos;s address.</source>
        <translation>El nombre %1 no se puede resolver ahora mismo. Compruebe la red o use la dirección del nodo.</translation>
    </message>
    <message>
        <source>No computer called %1 is known here. Check the name, or use the node&apos;s address.</source>
        <translation>Aquí no se conoce ningún equipo llamado %1. Compruebe el nombre o use la dirección del nodo.</translation>
    </message>
</context>
<context>
    <name>Diff</name>
    <message numerus="yes">
        <source>%n line(s) the same</source>
        <translation>
            <numerusform>%n línea igual</numerusform>
            <numerusform>%n líneas iguales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drive</name>
    <message>
        <source>NVMe drive at %1</source>
        <translation>Unidad NVMe en %1</translation>
    </message>
</context>
<context>
    <name>DriveBehindVmd</name>
    <message>
        <source>%1 sits behind Intel VMD.</source>
        <translation>%1 está detrás de Intel VMD.</translation>
    </message>
    <message>
        <source>VMD keeps its drives in one bundle, so none of them can be given on its own.</source>
        <translation>VMD mantiene sus unidades en un solo bloque, así que ninguna se puede asignar por separado.</translation>
    </message>
    <message>
        <source>Switch VMD (also called RST or RAID mode) off in the firmware setup. A system on such a drive may need care before that.</source>
        <translation>Desactive VMD (también llamado modo RST o RAID) en la configuración del firmware. Un sistema en una unidad así puede requerir cuidados antes de eso.</translation>
    </message>
</context>
<context>
    <name>DriveBinding</name>
    <message>
        <source>What is unknown counts as in use.</source>
        <translation>Lo desconocido cuenta como en uso.</translation>
    </message>
    <message>
        <source>No driver holds the drive at %1.</source>
        <translation>Ningún driver tiene la unidad en %1.</translation>
    </message>
    <message>
        <source>vfio-pci holds the drive at %1 although no VM has it.</source>
        <translation>vfio-pci tiene la unidad en %1 aunque ninguna VM la tiene.</translation>
    </message>
    <message>
        <source>The host does not use it, and cannot read its serial or what is on it.</source>
        <translation>El host no la usa, y no puede leer su número de serie ni lo que contiene.</translation>
    </message>
    <message>
        <source>The node keeps off it at its start. To see the drive, take it back.</source>
        <translation>El nodo no la toca al arrancar. Para ver la unidad, retírela.</translation>
    </message>
    <message>
        <source>To see the drive, restart the node or bind it to nvme again.</source>
        <translation>Para ver la unidad, reinicie el nodo o vincúlela de nuevo a nvme.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The node shows no disk of %1.</source>
        <translation>El nodo no muestra ningún disco de %1.</translation>
    </message>
    <message>
        <source>%1 tells no serial.</source>
        <translation>%1 no indica su número de serie.</translation>
    </message>
    <message>
        <source>It can be told from other drives by its slot only.</source>
        <translation>Solo se puede distinguir de otras unidades por su ranura.</translation>
    </message>
    <message>
        <source>Which driver holds %1 could not be read.</source>
        <translation>No se pudo leer qué driver tiene %1.</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>The driver %1 holds %2, and what it does with it is unknown.</source>
        <translation>El driver %1 tiene %2, y se desconoce qué hace con ella.</translation>
    </message>
</context>
<context>
    <name>DriveGiven</name>
    <message>
        <source>%1 is given to several VMs: %2.</source>
        <translation>%1 está asignada a varias VM: %2.</translation>
    </message>
    <message>
        <source>%1 is given to %2.</source>
        <translation>%1 está asignada a la %2.</translation>
    </message>
    <message>
        <source>Only one of them can run at a time.</source>
        <translation>Solo una de ellas puede estar en ejecución a la vez.</translation>
    </message>
    <message>
        <source>The host does not use it while that VM has it.</source>
        <translation>El host no la usa mientras la tenga esa VM.</translation>
    </message>
    <message>
        <source>Take it back from all but one.</source>
        <translation>Retírela de todas menos una.</translation>
    </message>
    <message>
        <source>A snapshot of %1 names %2.</source>
        <translation>Una snapshot de %1 nombra %2.</translation>
    </message>
    <message>
        <source>Rolling back to it would give the drive to that VM again.</source>
        <translation>Revertir a ella volvería a asignar la unidad a esa VM.</translation>
    </message>
    <message>
        <source>%1 is reserved by %2, which runs or starts now.</source>
        <translation>%1 está reservada por la %2, que está en ejecución o iniciándose.</translation>
    </message>
    <message>
        <source>A drive has one owner at a time.</source>
        <translation>Una unidad tiene un solo propietario a la vez.</translation>
    </message>
    <message>
        <source>Stop that VM first.</source>
        <translation>Detenga antes esa VM.</translation>
    </message>
</context>
<context>
    <name>DriveHealth</name>
    <message>
        <source>spare blocks run out</source>
        <translation>se agotan los bloques de reserva</translation>
    </message>
    <message>
        <source>its temperature is out of bounds</source>
        <translation>su temperatura está fuera de los límites</translation>
    </message>
    <message>
        <source>it has become unreliable</source>
        <translation>ha dejado de ser fiable</translation>
    </message>
    <message>
        <source>it takes no more writes</source>
        <translation>ya no acepta escrituras</translation>
    </message>
    <message>
        <source>its backup power for the cache has failed</source>
        <translation>ha fallado su alimentación de respaldo para la caché</translation>
    </message>
    <message>
        <source>its persistent memory takes no more writes</source>
        <translation>su memoria persistente ya no acepta escrituras</translation>
    </message>
    <message>
        <source>%1 warns of its own state.</source>
        <translation>%1 advierte sobre su propio estado.</translation>
    </message>
    <message>
        <source>%1 warns: %2.</source>
        <translation>%1 advierte: %2.</translation>
    </message>
    <message>
        <source>Data on it may be lost soon, on the host and in a VM alike.</source>
        <translation>Los datos que contiene pueden perderse pronto, tanto en el host como en una VM.</translation>
    </message>
    <message>
        <source>Save what is on it, and replace it before you rely on it.</source>
        <translation>Guarde lo que contiene y sustitúyala antes de confiar en ella.</translation>
    </message>
    <message>
        <source>%1 has used %2 % of the writes it is rated for.</source>
        <translation>%1 ha gastado el %2 % de las escrituras para las que está especificada.</translation>
    </message>
    <message>
        <source>It may go on for long, but its maker promises nothing beyond 100 %.</source>
        <translation>Puede durar mucho más, pero su fabricante no promete nada más allá del 100 %.</translation>
    </message>
    <message>
        <source>Plan its replacement.</source>
        <translation>Planee su sustitución.</translation>
    </message>
    <message>
        <source>%1 has counted %2 unreadable places.</source>
        <translation>%1 ha contado %2 lugares ilegibles.</translation>
    </message>
    <message>
        <source>It counts over its whole life; a number that grows is a bad sign.</source>
        <translation>Cuenta durante toda su vida; un número que crece es mala señal.</translation>
    </message>
    <message>
        <source>Look at it again in some days.</source>
        <translation>Vuelva a comprobarlo dentro de unos días.</translation>
    </message>
    <message>
        <source>%1 is at %2 °C, its warning mark is %3 °C.</source>
        <translation>%1 está a %2 °C; su umbral de advertencia es %3 °C.</translation>
    </message>
    <message>
        <source>It slows down to cool itself. Once a VM has it, the host no longer sees its temperature.</source>
        <translation>Baja su velocidad para enfriarse. Cuando una VM la tiene, el host ya no ve su temperatura.</translation>
    </message>
    <message>
        <source>Give it a heat sink or more air.</source>
        <translation>Póngale un disipador o más aire.</translation>
    </message>
</context>
<context>
    <name>DriveInNoGroup</name>
    <message>
        <source>%1 is in no IOMMU group.</source>
        <translation>%1 no está en ningún grupo IOMMU.</translation>
    </message>
    <message>
        <source>Only devices in a group can be given to a VM.</source>
        <translation>Solo los dispositivos de un grupo se pueden asignar a una VM.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
</context>
<context>
    <name>DriveInUse</name>
    <message>
        <source>When a VM starts with the drive, the host loses it at once, and Proxmox does not ask.</source>
        <translation>Cuando una VM se inicia con la unidad, el host la pierde en el acto, y Proxmox no pregunta.</translation>
    </message>
    <message>
        <source>%1 holds the root file system.</source>
        <translation>%1 contiene el sistema de archivos raíz.</translation>
    </message>
    <message>
        <source>The node runs from this drive and would stop when a VM takes it.</source>
        <translation>El nodo funciona desde esta unidad y se detendría cuando una VM la tome.</translation>
    </message>
    <message>
        <source>%1 is a boot drive.</source>
        <translation>%1 es una unidad de arranque.</translation>
    </message>
    <message>
        <source>The node could not start any more without it.</source>
        <translation>El nodo ya no podría arrancar sin ella.</translation>
    </message>
    <message>
        <source>%1 is mounted at %2.</source>
        <translation>%1 está montada en %2.</translation>
    </message>
    <message>
        <source>Unmount it and take it out of /etc/fstab.</source>
        <translation>Desmóntela y quítela de /etc/fstab.</translation>
    </message>
    <message>
        <source>%1 holds swap space in use.</source>
        <translation>%1 contiene espacio de swap en uso.</translation>
    </message>
    <message>
        <source>Switch that swap space off and take it out of /etc/fstab.</source>
        <translation>Desactive ese espacio de swap y quítelo de /etc/fstab.</translation>
    </message>
    <message>
        <source>%1 belongs to the LVM volume group %2.</source>
        <translation>%1 pertenece al grupo de volúmenes LVM %2.</translation>
    </message>
    <message>
        <source>%1 belongs to the ZFS pool %2.</source>
        <translation>%1 pertenece al pool ZFS %2.</translation>
    </message>
    <message>
        <source>Export the pool on the host first.</source>
        <translation>Exporte antes el pool en el host.</translation>
    </message>
    <message>
        <source>%1 belongs to the RAID array %2.</source>
        <translation>%1 pertenece al conjunto RAID %2.</translation>
    </message>
    <message>
        <source>%1 is open as the encrypted device %2.</source>
        <translation>%1 está abierta como el dispositivo cifrado %2.</translation>
    </message>
    <message>
        <source>Close the encrypted device first.</source>
        <translation>Cierre antes el dispositivo cifrado.</translation>
    </message>
    <message>
        <source>%1 is a Ceph OSD.</source>
        <translation>%1 es un OSD de Ceph.</translation>
    </message>
    <message>
        <source>Take the OSD out of Ceph first.</source>
        <translation>Saque antes el OSD de Ceph.</translation>
    </message>
    <message>
        <source>%1 belongs to the btrfs file system %2, which is mounted.</source>
        <translation>%1 pertenece al sistema de archivos btrfs %2, que está montado.</translation>
    </message>
    <message>
        <source>Unmount it first, with all of its drives.</source>
        <translation>Desmóntelo antes, con todas sus unidades.</translation>
    </message>
    <message>
        <source>%1 is a path of the multipath device %2.</source>
        <translation>%1 es una ruta del dispositivo multipath %2.</translation>
    </message>
    <message>
        <source>Leave local drives out in /etc/multipath.conf.</source>
        <translation>Excluya las unidades locales en /etc/multipath.conf.</translation>
    </message>
    <message>
        <source>%1 is used by bcache.</source>
        <translation>bcache usa %1.</translation>
    </message>
    <message>
        <source>Stop and detach the cache first.</source>
        <translation>Detenga y desconecte antes la caché.</translation>
    </message>
    <message>
        <source>%1 is given to other machines over the network, as %2.</source>
        <translation>%1 se ofrece a otras máquinas por la red, como %2.</translation>
    </message>
    <message>
        <source>Two owners of one drive destroy what is on it.</source>
        <translation>Dos propietarios de una unidad destruyen lo que contiene.</translation>
    </message>
    <message>
        <source>End that export first.</source>
        <translation>Termine antes esa exportación.</translation>
    </message>
    <message>
        <source>%1 is held by %2.</source>
        <translation>%1 está retenida por %2.</translation>
    </message>
    <message>
        <source>%1 carries the Proxmox storage %2.</source>
        <translation>%1 lleva el almacenamiento de Proxmox %2.</translation>
    </message>
    <message>
        <source>Move what is on that storage and remove it first.</source>
        <translation>Mueva lo que hay en ese almacenamiento y elimínelo antes.</translation>
    </message>
    <message>
        <source>%1 is a disk of %2.</source>
        <translation>%1 es un disco de %2.</translation>
    </message>
    <message>
        <source>Remove that disk from the guest first.</source>
        <translation>Quite antes ese disco del invitado.</translation>
    </message>
    <message>
        <source>%1 is named by the PCI mapping %2.</source>
        <translation>El mapeo PCI %2 nombra %1.</translation>
    </message>
    <message>
        <source>Whoever may use that mapping can start a VM with this drive.</source>
        <translation>Quien pueda usar ese mapeo puede iniciar una VM con esta unidad.</translation>
    </message>
    <message>
        <source>%1 is to be used for %2 when the node starts, though it is not now.</source>
        <translation>%1 se ha de usar para %2 cuando el nodo arranque, aunque ahora no se usa.</translation>
    </message>
    <message>
        <source>A node that misses a drive it was told to use can stop on its way up, or take it back from the VM.</source>
        <translation>Un nodo al que le falta una unidad que se le dijo que usara puede detenerse al arrancar, o quitársela a la VM.</translation>
    </message>
    <message>
        <source>Take the line out first.</source>
        <translation>Quite antes la línea.</translation>
    </message>
    <message>
        <source>%1 carries data that nothing here uses: %2.</source>
        <translation>%1 lleva datos que aquí nada usa: %2.</translation>
    </message>
    <message>
        <source>A VM that gets the drive can read and overwrite it.</source>
        <translation>Una VM que recibe la unidad puede leerlos y sobrescribirlos.</translation>
    </message>
    <message>
        <source>Make sure that nobody needs it.</source>
        <translation>Asegúrese de que nadie los necesita.</translation>
    </message>
    <message>
        <source>What uses %1 could not be read.</source>
        <translation>No se pudo leer qué usa %1.</translation>
    </message>
    <message>
        <source>What is unknown counts as in use.</source>
        <translation>Lo desconocido cuenta como en uso.</translation>
    </message>
    <message>
        <source>Read the node again, and look at the reason when it stays so.</source>
        <translation>Lea el nodo de nuevo, y revise el motivo si sigue igual.</translation>
    </message>
    <message>
        <source>What uses %1 is not in what was pasted.</source>
        <translation>Lo que usa %1 no está en lo pegado.</translation>
    </message>
    <message>
        <source>To judge it, add the node itself.</source>
        <translation>Para evaluarla, añada el nodo mismo.</translation>
    </message>
</context>
<context>
    <name>EarlyBindFindings</name>
    <message>
        <source>Give the drive without early binding: Proxmox binds it when the VM starts.</source>
        <translation>Asigne la unidad sin vinculación temprana: Proxmox la vincula cuando la VM se inicia.</translation>
    </message>
    <message>
        <source>The serial of %1 cannot be read now.</source>
        <translation>El número de serie de %1 no se puede leer ahora.</translation>
    </message>
    <message>
        <source>The serial or model of %1 has odd characters.</source>
        <translation>El número de serie o el modelo de %1 tiene caracteres extraños.</translation>
    </message>
    <message>
        <source>By its serial the drive is told from others while the node starts, whatever slot it is in.</source>
        <translation>Por su número de serie se distingue la unidad de otras mientras el nodo arranca, en la ranura que sea.</translation>
    </message>
    <message>
        <source>Plan it while the host has the drive.</source>
        <translation>Planéelo mientras el host tenga la unidad.</translation>
    </message>
    <message>
        <source>%1 shows the serial of %2 as well.</source>
        <translation>%1 muestra también el número de serie de %2.</translation>
    </message>
    <message>
        <source>While the node starts the two could not be told apart.</source>
        <translation>Mientras el nodo arranca, no se podrían distinguir las dos.</translation>
    </message>
    <message>
        <source>%1 at %2 has the ids of %3, %4.</source>
        <translation>%1 en %2 tiene los ID de %3, %4.</translation>
    </message>
    <message>
        <source>Binding by ids would take every device with these ids from the host at boot, whichever holds the system.</source>
        <translation>Vincular por ID quitaría al host, al arrancar, todos los dispositivos con estos ID, sea cual sea el que contenga el sistema.</translation>
    </message>
    <message>
        <source>Or bind it early by its serial: --early-bind drive.</source>
        <translation>O vincúlela temprano por su número de serie: --early-bind drive.</translation>
    </message>
    <message>
        <source>Files of /etc/modprobe.d list ids for vfio-pci in a way that is not plain.</source>
        <translation>Archivos de /etc/modprobe.d listan ID para vfio-pci de una forma que no es sencilla.</translation>
    </message>
    <message>
        <source>Only one list counts, and which one these come to cannot be told for sure.</source>
        <translation>Solo cuenta una lista, y no se puede decir con seguridad en cuál resultan estas.</translation>
    </message>
    <message>
        <source>Make one line of them, or tidy up first.</source>
        <translation>Haga de ellas una sola línea, o limpie antes.</translation>
    </message>
    <message>
        <source>%1 gives %2 to vfio-pci by its ids already.</source>
        <translation>%1 ya da %2 a vfio-pci por sus ID.</translation>
    </message>
    <message>
        <source>Somebody else wrote that line, and taking back would not touch it.</source>
        <translation>Esa línea la escribió otra persona, y al deshacer no se tocaría.</translation>
    </message>
    <message>
        <source>Tidy up first, or leave it as it is.</source>
        <translation>Limpie antes, o déjelo como está.</translation>
    </message>
    <message>
        <source>The kernel&apos;s command line lists ids for vfio-pci: “%1”.</source>
        <translation>La línea de comandos del kernel lista ID para vfio-pci: “%1”.</translation>
    </message>
    <message>
        <source>They take the place of every list in a file.</source>
        <translation>Ocupan el lugar de cualquier lista de un archivo.</translation>
    </message>
    <message>
        <source>From its next start on, %1 keeps off %2, whether a VM runs or not.</source>
        <translation>Desde su próximo arranque, %1 deja %2 sin tocar, esté o no en ejecución una VM.</translation>
    </message>
    <message>
        <source>What it is good for: the host cannot import, assemble or wipe what a guest keeps there. Its price: the host sees neither the drive&apos;s health nor its data, and the kernel&apos;s images carry one more script.</source>
        <translation>Para qué sirve: el host no puede importar, ensamblar ni borrar lo que un invitado guarda ahí. Su precio: el host no ve ni la salud ni los datos de la unidad, y las imágenes del kernel llevan un script más.</translation>
    </message>
    <message>
        <source>Whatever has these ids is taken: a second drive of this model too, from the first start with it on, also if the node should start from it.</source>
        <translation>Se toma todo lo que tenga estos ID: también una segunda unidad de este modelo, desde el primer arranque con ella puesta, incluso si el nodo debe arrancar desde ella.</translation>
    </message>
    <message>
        <source>It is not needed for giving the drive to a VM: Proxmox binds it at every start of the VM. The word lanekeeper=off on the kernel&apos;s command line leaves it out of one start.</source>
        <translation>No hace falta para asignar la unidad a la VM: Proxmox la vincula en cada inicio de la VM. La palabra lanekeeper=off en la línea de comandos del kernel lo omite durante un arranque.</translation>
    </message>
    <message>
        <source>The node&apos;s settings in /etc could not be read whole.</source>
        <translation>Los ajustes del nodo en /etc no se pudieron leer enteros.</translation>
    </message>
    <message>
        <source>What is unknown cannot be changed safely.</source>
        <translation>Lo desconocido no se puede cambiar de forma segura.</translation>
    </message>
</context>
<context>
    <name>EarlyBindPlan</name>
    <message>
        <source>These files decide which driver gets a drive while the node starts. The word lanekeeper=off on the kernel&apos;s command line switches them off for one start.</source>
        <translation>Estos archivos deciden qué driver recibe una unidad mientras el nodo arranca. La palabra lanekeeper=off en la línea de comandos del kernel los desactiva durante un arranque.</translation>
    </message>
    <message>
        <source>Only a start of the node shows that it comes up with the new images, and that it keeps off this drive and no other.</source>
        <translation>Solo un arranque del nodo muestra que este se pone en marcha con las imágenes nuevas, y que deja sin tocar esta unidad y ninguna otra.</translation>
    </message>
    <message>
        <source>%1 stays among the drives that the node keeps off at its start.</source>
        <translation>%1 sigue entre las unidades que el nodo no toca al arrancar.</translation>
    </message>
    <message>
        <source>While vfio-pci has several of one model, nobody can tell which of the recorded serials is this one&apos;s.</source>
        <translation>Mientras vfio-pci tenga varias de un mismo modelo, nadie puede decir cuál de los números de serie anotados es el de esta.</translation>
    </message>
    <message>
        <source>Take it back once more when the host has it and shows its serial.</source>
        <translation>Retírela una vez más cuando el host la tenga y muestre su número de serie.</translation>
    </message>
    <message>
        <source>From its next start on, %1 does not keep off %2 any more.</source>
        <translation>Desde su próximo arranque, %1 ya no deja %2 sin tocar.</translation>
    </message>
</context>
<context>
    <name>EarlyBinding</name>
    <message>
        <source>At its next start the node loses %1 to vfio-pci (ids=%2).</source>
        <translation>En su próximo arranque, el nodo pierde %1 a manos de vfio-pci (ids=%2).</translation>
    </message>
    <message>
        <source>Binding by ids takes every device of that model, also one the host needs. The node may not start any more.</source>
        <translation>Vincular por ID toma todos los dispositivos de ese modelo, también uno que el host necesite. Es posible que el nodo ya no arranque.</translation>
    </message>
    <message>
        <source>Take the ids out before you restart the node, and run update-initramfs -u -k all. A VM needs no such line.</source>
        <translation>Quite los ID antes de reiniciar el nodo, y ejecute update-initramfs -u -k all. Una VM no necesita esa línea.</translation>
    </message>
    <message>
        <source>vfio-pci takes %1 and its twins by their ids, %2.</source>
        <translation>vfio-pci toma %1 y sus gemelas por sus ID, %2.</translation>
    </message>
    <message numerus="yes">
        <source>Binding by ids cannot tell drives of one model apart: %n device(s) are taken.</source>
        <translation>
            <numerusform>Vincular por ID no puede distinguir unidades de un mismo modelo: se toma %n dispositivo.</numerusform>
            <numerusform>Vincular por ID no puede distinguir unidades de un mismo modelo: se toman %n dispositivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the ids out. Proxmox binds the one drive by itself when the VM starts.</source>
        <translation>Quite los ID. Proxmox vincula por sí mismo esa única unidad cuando la VM se inicia.</translation>
    </message>
    <message>
        <source>vfio-pci takes %1 by its ids, %2, when the node starts.</source>
        <translation>vfio-pci toma %1 por sus ID, %2, cuando el nodo arranca.</translation>
    </message>
    <message>
        <source>A second drive of this model would be taken as well, on the next start after you put it in.</source>
        <translation>También se tomaría una segunda unidad de este modelo, en el próximo arranque después de ponerla.</translation>
    </message>
    <message>
        <source>The line is not needed: Proxmox binds the drive by itself when the VM starts.</source>
        <translation>La línea no hace falta: Proxmox vincula la unidad por sí mismo cuando la VM se inicia.</translation>
    </message>
</context>
<context>
    <name>EnableIommuPlan</name>
    <message>
        <source>The kernel&apos;s command line is as it should be, and the IOMMU is off all the same.</source>
        <translation>La línea de comandos del kernel está como debe, y aun así la IOMMU está desactivada.</translation>
    </message>
    <message>
        <source>Another word would not help.</source>
        <translation>Otra palabra no ayudaría.</translation>
    </message>
    <message>
        <source>Look for DMAR or AMD-Vi in the kernel&apos;s log: journalctl -k -b</source>
        <translation>Busque DMAR o AMD-Vi en el registro del kernel: journalctl -k -b</translation>
    </message>
    <message>
        <source>“%1” leaves</source>
        <translation>“%1” sale de</translation>
    </message>
    <message>
        <source>“%1” joins</source>
        <translation>“%1” entra en</translation>
    </message>
    <message>
        <source>Switch the IOMMU on: %1 the kernel&apos;s command line, and %2 restarts.</source>
        <translation>Activar la IOMMU: %1 la línea de comandos del kernel, y %2 se reinicia.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes of words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A kernel reads its command line only when it starts. Afterwards the IOMMU is looked at.</source>
        <translation>Un kernel lee su línea de comandos solo al arrancar. Después se comprueba la IOMMU.</translation>
    </message>
    <message>
        <source>Should the node not come back: press “e” in GRUB&apos;s menu and put “%1” at the end of the line that begins with “linux”.</source>
        <translation>Si el nodo no vuelve: pulse “e” en el menú de GRUB y ponga “%1” al final de la línea que empieza por “linux”.</translation>
    </message>
    <message>
        <source>Should the node not come back: choose “Advanced options” and a recovery entry in GRUB&apos;s menu; it starts without the new word.</source>
        <translation>Si el nodo no vuelve: elija “Advanced options” y una entrada de recuperación en el menú de GRUB; arranca sin la palabra nueva.</translation>
    </message>
    <message>
        <source>The IOMMU of %1 is on already; nothing needs changing.</source>
        <translation>La IOMMU de %1 ya está activada; no hace falta cambiar nada.</translation>
    </message>
    <message>
        <source>Without the IOMMU no device can be given to a VM; the firmware offers it and the kernel does not use it.</source>
        <translation>Sin la IOMMU no se puede asignar ningún dispositivo a una VM; el firmware la ofrece y el kernel no la usa.</translation>
    </message>
</context>
<context>
    <name>ExportFleet</name>
    <message>
        <source>Export drives</source>
        <translation>Exportar unidades</translation>
    </message>
    <message>
        <source>The drives could not be saved as %1.</source>
        <translation>Las unidades no se pudieron guardar como %1.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Drives (*.json)</source>
        <translation>Unidades (*.json)</translation>
    </message>
</context>
<context>
    <name>ExportMeasurements</name>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dibujos (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Measurements (*.json)</source>
        <translation>Mediciones (*.json)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The measurements could not be saved as %1.</source>
        <translation>Las mediciones no se pudieron guardar como %1.</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>The measurements could not be exported.</source>
        <translation>Las mediciones no se pudieron exportar.</translation>
    </message>
    <message>
        <source>Export measurements</source>
        <translation>Exportar mediciones</translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation>Importar mediciones</translation>
    </message>
    <message>
        <source>Measurements and fio results (*.json *.txt *.log);;All files (*)</source>
        <translation>Mediciones y resultados de fio (*.json *.txt *.log);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Show group %1</source>
        <translation>Mostrar grupo %1</translation>
    </message>
    <message>
        <source>Show the drive</source>
        <translation>Mostrar la unidad</translation>
    </message>
    <message>
        <source>Show VM %1</source>
        <translation>Mostrar VM %1</translation>
    </message>
    <message>
        <source>Plan to &amp;tidy up</source>
        <translation>Planear la limpie&amp;za</translation>
    </message>
    <message>
        <source>Plan to &amp;switch it on</source>
        <translation>Planear ac&amp;tivarla</translation>
    </message>
    <message>
        <source>%1 can be given to a VM.</source>
        <translation>%1 se puede asignar a una VM.</translation>
    </message>
    <message>
        <source>Give to a &amp;VM…</source>
        <translation>Asignar a una &amp;VM…</translation>
    </message>
</context>
<context>
    <name>FioCommand</name>
    <message>
        <source>This is no path of a device, such as /dev/nvme0n1.</source>
        <translation>Esto no es la ruta de un dispositivo, como /dev/nvme0n1.</translation>
    </message>
    <message>
        <source>This job writes, and a device is only ever read: a write would destroy what is on it. Writes are measured in a new file in a folder.</source>
        <translation>Este trabajo escribe, y un dispositivo solo se lee: una escritura destruiría lo que contiene. Las escrituras se miden en un archivo nuevo en una carpeta.</translation>
    </message>
    <message>
        <source>What is to be measured is smaller than one block for each process.</source>
        <translation>Lo que se va a medir es menor que un bloque por cada proceso.</translation>
    </message>
</context>
<context>
    <name>FioImport</name>
    <message>
        <source>Several jobs ran at the same time and took from each other; none shows what the drive can do alone.</source>
        <translation>Varios trabajos se ejecutaron a la vez y se estorbaron; ninguno muestra lo que la unidad puede sola.</translation>
    </message>
    <message>
        <source>fio was not told to go around the memory (direct=1), so part of this is the speed of memory, not of the drive.</source>
        <translation>A fio no se le dijo que evitara la memoria (direct=1), así que parte de esto es la velocidad de la memoria, no de la unidad.</translation>
    </message>
    <message>
        <source>Of a job with several processes not all are in the file, so its throughput is a part of the whole.</source>
        <translation>De un trabajo con varios procesos no están todos en el archivo, así que su transferencia es una parte del total.</translation>
    </message>
    <message>
        <source>fio failed, so its numbers are not those of the whole job.</source>
        <translation>fio falló, así que sus cifras no son las del trabajo entero.</translation>
    </message>
    <message>
        <source>No job of this file read or wrote anything.</source>
        <translation>Ningún trabajo de este archivo leyó ni escribió nada.</translation>
    </message>
</context>
<context>
    <name>FioJobText</name>
    <message>
        <source>Sequential reads</source>
        <translation>Lecturas secuenciales</translation>
    </message>
    <message>
        <source>Random reads</source>
        <translation>Lecturas aleatorias</translation>
    </message>
    <message>
        <source>Sequential writes</source>
        <translation>Escrituras secuenciales</translation>
    </message>
    <message>
        <source>Random writes</source>
        <translation>Escrituras aleatorias</translation>
    </message>
    <message>
        <source>Reads and writes, 70 to 30</source>
        <translation>Lecturas y escrituras, 70 a 30</translation>
    </message>
    <message>
        <source>small reads and writes</source>
        <translation>lecturas y escrituras pequeñas</translation>
    </message>
    <message>
        <source>large reads and writes</source>
        <translation>lecturas y escrituras grandes</translation>
    </message>
    <message>
        <source>reads and writes</source>
        <translation>lecturas y escrituras</translation>
    </message>
    <message>
        <source>small writes that are flushed each</source>
        <translation>escrituras pequeñas con flush cada una</translation>
    </message>
    <message>
        <source>writes that are flushed each</source>
        <translation>escrituras con flush cada una</translation>
    </message>
    <message>
        <source>small writes</source>
        <translation>escrituras pequeñas</translation>
    </message>
    <message>
        <source>large writes</source>
        <translation>escrituras grandes</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>escrituras</translation>
    </message>
    <message>
        <source>small reads</source>
        <translation>lecturas pequeñas</translation>
    </message>
    <message>
        <source>large reads</source>
        <translation>lecturas grandes</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lecturas</translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation>de una en una</translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>%n a la vez</numerusform>
            <numerusform>%n a la vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n proceso</numerusform>
            <numerusform>%n procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>each flushed</source>
        <translation>con flush cada una</translation>
    </message>
    <message>
        <source>%1, one at a time</source>
        <translation>%1, de una en una</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n at a time</source>
        <translation>
            <numerusform>%1, %n a la vez</numerusform>
            <numerusform>%1, %n a la vez</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FioLog</name>
    <message>
        <source>fio ended with %1.</source>
        <translation>fio terminó con %1.</translation>
    </message>
    <message>
        <source>The file to measure in could not be filled. It is gone again.</source>
        <translation>El archivo en el que medir no se pudo llenar. Ya se ha eliminado.</translation>
    </message>
    <message>
        <source>What the measurement printed makes no sense. Measure again.</source>
        <translation>Lo que imprimió la medición no tiene sentido. Mida de nuevo.</translation>
    </message>
</context>
<context>
    <name>FioReport</name>
    <message>
        <source>This is larger than anything fio prints.</source>
        <translation>Esto es más grande que cualquier cosa que fio imprima.</translation>
    </message>
    <message>
        <source>What fio printed ends in the middle, as when it was killed. Run it again.</source>
        <translation>Lo que imprimió fio acaba a la mitad, como cuando se le mata. Ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>fio failed and measured nothing.</source>
        <translation>fio falló y no midió nada.</translation>
    </message>
    <message>
        <source>This is JSON, but none of fio&apos;s.</source>
        <translation>Esto es JSON, pero no de fio.</translation>
    </message>
    <message>
        <source>This holds no JSON of fio&apos;s. Run fio with --output-format=json.</source>
        <translation>Esto no contiene JSON de fio. Ejecute fio con --output-format=json.</translation>
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
        <translation>ninguna VM</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>errores</translation>
    </message>
    <message>
        <source>worn</source>
        <translation>desgastada</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>avisa</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 still names the old place: look before it starts.</source>
        <translation>La configuración de %1 aún nombra el lugar anterior: compruébelo antes de que se inicie.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>%1 was in %2 and is in %3 now.</source>
        <translation>%1 estaba en %2 y ahora está en %3.</translation>
    </message>
    <message>
        <source>Now in %1</source>
        <translation>Ahora en %1</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movida</translation>
    </message>
    <message>
        <source>%1 was at %2 and is at %3 now.</source>
        <translation>%1 estaba en %2 y ahora está en %3.</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Its health was “%1” and is “%2” now.</source>
        <translation>Su salud era “%1” y ahora es “%2”.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>%1 was not in %2 before.</source>
        <translation>%1 no estaba antes en %2.</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>%1 was at %2 of %3 and is not there now.</source>
        <translation>%1 estaba en %2 de %3 y ya no está ahí.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>It was given to %1 and is given to %2 now.</source>
        <translation>Asignación anterior: %1; ahora: %2.</translation>
    </message>
</context>
<context>
    <name>FleetGroup</name>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>its drives are not known yet</source>
        <translation>aún no se conocen sus unidades</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <translation>datos del %1</translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>leído a las %1</translation>
    </message>
    <message>
        <source>no NVMe drive</source>
        <translation>sin unidad NVMe</translation>
    </message>
</context>
<context>
    <name>FleetSummary</name>
    <message>
        <source>VM %1 on %2</source>
        <translation>VM %1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n drive(s) left the places that VMs name; %1 and others should not start before you look.</source>
        <translation>
            <numerusform>%n unidad dejó el lugar que nombran las VM; la %1 y otras no deberían iniciarse antes de que lo compruebe.</numerusform>
            <numerusform>%n unidades dejaron los lugares que nombran las VM; la %1 y otras no deberían iniciarse antes de que lo compruebe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has moved since the last visit; %2 should not start before you look.</source>
        <translation>%1 se ha movido desde la última visita; la %2 no debería iniciarse antes de que lo compruebe.</translation>
    </message>
    <message>
        <source>%1 is gone from its place; %2 should not start before you look.</source>
        <translation>%1 ya no está en su lugar; la %2 no debería iniciarse antes de que lo compruebe.</translation>
    </message>
    <message numerus="yes">
        <source>%n drive(s) have moved since the last visit; no VM names an old place.</source>
        <translation>
            <numerusform>%n unidad se ha movido desde la última visita; ninguna VM nombra un lugar antiguo.</numerusform>
            <numerusform>%n unidades se han movido desde la última visita; ninguna VM nombra un lugar antiguo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has moved from %2 to %3 since the last visit.</source>
        <translation>%1 se ha movido de %2 a %3 desde la última visita.</translation>
    </message>
    <message>
        <source>%1 of %2 has moved from %3 to %4 since the last visit.</source>
        <translation>%1 de %2 se ha movido de %3 a %4 desde la última visita.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n NVMe drive(s) can be given to a VM</source>
        <translation>
            <numerusform>Es posible asignar %1 de %n unidad NVMe a una VM</numerusform>
            <numerusform>Es posible asignar %1 de %n unidades NVMe a una VM</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; nothing has changed since the last visit.</source>
        <translation>%1; nada ha cambiado desde la última visita.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n drive(s) are new or have another owner since the last visit.</source>
        <translation>
            <numerusform>%1; %n unidad es nueva o tiene otro propietario desde la última visita.</numerusform>
            <numerusform>%1; %n unidades son nuevas o tienen otro propietario desde la última visita.</numerusform>
        </translation>
    </message>
    <message>
        <source>No node was read yet, so nothing is known of their drives.</source>
        <translation>Aún no se ha leído ningún nodo, así que no se sabe nada de sus unidades.</translation>
    </message>
    <message>
        <source>%1 of %2 is gone since the last visit.</source>
        <translation>Desde la última visita falta %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n drive(s) are gone since the last visit.</source>
        <translation>
            <numerusform>Desde la última visita falta %n unidad.</numerusform>
            <numerusform>Desde la última visita faltan %n unidades.</numerusform>
        </translation>
    </message>
    <message>
        <source>The health of %1 in %2 is worse than at the last visit.</source>
        <translation>La salud de %1 en %2 es peor que en la última visita.</translation>
    </message>
    <message numerus="yes">
        <source>The health of %n drive(s) is worse than at the last visit.</source>
        <translation>
            <numerusform>La salud de %n unidad es peor que en la última visita.</numerusform>
            <numerusform>La salud de %n unidades es peor que en la última visita.</numerusform>
        </translation>
    </message>
    <message>
        <source>No node has an NVMe drive.</source>
        <translation>Ningún nodo tiene una unidad NVMe.</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NVMe drive(s)</source>
        <translation>
            <numerusform>%n unidad NVMe</numerusform>
            <numerusform>%n unidades NVMe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 given to VMs</source>
        <translation>asignadas a VM: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) not read yet</source>
        <translation>
            <numerusform>%n nodo aún sin leer</numerusform>
            <numerusform>%n nodos aún sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>no node is connected</source>
        <translation>ningún nodo conectado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s) read, the first at %2</source>
        <translation>
            <numerusform>%1 de %n nodo leído, el primero: %2</numerusform>
            <numerusform>%1 de %n nodos leídos, el primero: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>changes planned on %1</source>
        <translation>cambios planeados en %1</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nada planeado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nada que deshacer</translation>
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
        <translation>buena</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>errores</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>avisa</translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation>VM %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>datos del %1</translation>
    </message>
    <message>
        <source>The drive&apos;s health cannot be read now.</source>
        <translation>La salud de la unidad no se puede leer ahora.</translation>
    </message>
    <message>
        <source>It could not read back something it had stored.</source>
        <translation>No pudo volver a leer algo que había guardado.</translation>
    </message>
    <message>
        <source>It is near the end of what its maker promises, or beyond.</source>
        <translation>Está cerca del límite de lo que promete su fabricante, o más allá.</translation>
    </message>
    <message>
        <source>It warns of its own state.</source>
        <translation>Avisa de su propio estado.</translation>
    </message>
    <message>
        <source>%1 % of the writes it is rated for are used.</source>
        <translation>Se ha gastado el %1 % de las escrituras para las que está especificada.</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>The node leaves this drive to VMs from its start on.</source>
        <translation>El nodo deja esta unidad a las VM desde que arranca.</translation>
    </message>
    <message>
        <source>Which driver has it is not known now.</source>
        <translation>Ahora no se sabe qué driver la tiene.</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simulado)</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N.º de serie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>The drive does not tell its serial now; this is the one it had here before.</source>
        <translation>La unidad no indica ahora su número de serie; este es el que tenía aquí antes.</translation>
    </message>
    <message>
        <source>%1, IOMMU group %2</source>
        <translation>%1, grupo IOMMU %2</translation>
    </message>
    <message>
        <source>%1, in no IOMMU group</source>
        <translation>%1, en ningún grupo IOMMU</translation>
    </message>
</context>
<context>
    <name>Frames</name>
    <message>
        <source>The node&apos;s answer makes no sense. Read it again.</source>
        <translation>La respuesta del nodo no tiene sentido. Léalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>GiftConsequences</name>
    <message>
        <source>not set: i440fx</source>
        <translation>sin definir: i440fx</translation>
    </message>
    <message>
        <source>%1 is not of machine type q35, so pcie=1 is left out.</source>
        <translation>La %1 no es del tipo de máquina q35, así que se omite pcie=1.</translation>
    </message>
    <message>
        <source>The guest sees the drive as a PCI device; it works and is as fast.</source>
        <translation>El invitado ve la unidad como dispositivo PCI; funciona y es igual de rápida.</translation>
    </message>
    <message>
        <source>Leave the machine type as it is: another one renames the guest&apos;s network ports.</source>
        <translation>Deje el tipo de máquina como está: otro cambia el nombre de los puertos de red del invitado.</translation>
    </message>
    <message>
        <source>%1 starts with the node.</source>
        <translation>La %1 se inicia con el nodo.</translation>
    </message>
    <message>
        <source>Proxmox remembers the slot %1, not the drive. After new cards or a firmware change another device may sit there, and the VM would take it at the next boot.</source>
        <translation>Proxmox recuerda la ranura %1, no la unidad. Con tarjetas nuevas o un cambio de firmware puede haber otro dispositivo ahí, y la VM lo tomaría en el próximo arranque.</translation>
    </message>
    <message>
        <source>Before changing hardware, switch “Start at boot” off.</source>
        <translation>Antes de cambiar el hardware, desactive “Iniciar al arranque”.</translation>
    </message>
</context>
<context>
    <name>GiftExtras</name>
    <message>
        <source>The machine type of %1 is one that is not turned into q35 here.</source>
        <translation>El tipo de máquina de la %1 es uno que aquí no se convierte en q35.</translation>
    </message>
    <message>
        <source>Give the drive without --q35: it is as fast.</source>
        <translation>Asigne la unidad sin --q35: es igual de rápida.</translation>
    </message>
    <message>
        <source>The guest of %1 is Windows, and its machine has no version that could be kept.</source>
        <translation>El invitado de la %1 es Windows, y su máquina no tiene una versión que se pueda conservar.</translation>
    </message>
    <message>
        <source>Choose a machine with a version in Proxmox first, or give the drive without --q35.</source>
        <translation>Elija antes en Proxmox una máquina con versión, o asigne la unidad sin --q35.</translation>
    </message>
    <message>
        <source>no machine, which means i440fx</source>
        <translation>sin machine, lo que significa i440fx</translation>
    </message>
    <message>
        <source>%1 becomes another machine for its guest.</source>
        <translation>La %1 pasa a ser otra máquina para su invitado.</translation>
    </message>
    <message>
        <source>Network cards can get other names, so the guest can come up without a network. Windows sets up its devices anew and may want to be activated again. Firmware and disks stay as they are. The drive is not faster for it.</source>
        <translation>Las tarjetas de red pueden recibir otros nombres, así que el invitado puede arrancar sin red. Windows configura de nuevo sus dispositivos y puede pedir otra activación. El firmware y los discos se quedan como están. La unidad no es más rápida por ello.</translation>
    </message>
    <message>
        <source>Have the VM&apos;s console at hand for its next start.</source>
        <translation>Tenga a mano la consola de la VM en su próximo inicio.</translation>
    </message>
    <message>
        <source>%1 is no PC.</source>
        <translation>La %1 no es un PC.</translation>
    </message>
    <message>
        <source>Give the drive without --q35.</source>
        <translation>Asigne la unidad sin --q35.</translation>
    </message>
    <message>
        <source>%1 has a graphics device that works on i440fx only.</source>
        <translation>La %1 tiene un dispositivo gráfico que solo funciona en i440fx.</translation>
    </message>
    <message>
        <source>a q35 machine</source>
        <translation>una máquina q35</translation>
    </message>
    <message>
        <source>With q35 the guest sees the drive as a PCI Express device.</source>
        <translation>Con q35 el invitado ve la unidad como dispositivo PCI Express.</translation>
    </message>
    <message>
        <source>memory of a fixed size</source>
        <translation>memoria de tamaño fijo</translation>
    </message>
    <message>
        <source>QEMU holds all memory of a VM with a passed-through device, so its balloon could give nothing back; without one nobody counts on that.</source>
        <translation>QEMU retiene toda la memoria de una VM con un dispositivo en passthrough, así que su balloon no podría devolver nada; sin él, nadie cuenta con eso.</translation>
    </message>
    <message>
        <source>the guest agent&apos;s channel</source>
        <translation>el canal del agente del invitado</translation>
    </message>
    <message>
        <source>Through the agent&apos;s channel the guest can be asked which drive it sees; qemu-guest-agent has to run in it.</source>
        <translation>Por el canal del agente se puede preguntar al invitado qué unidad ve; qemu-guest-agent tiene que estar en ejecución en él.</translation>
    </message>
    <message>
        <source>%1 sits in the same slot, and %2 has it.</source>
        <translation>%1 está en la misma ranura, y la %2 lo tiene.</translation>
    </message>
    <message>
        <source>A device has one owner at a time, and one line.</source>
        <translation>Un dispositivo tiene un solo propietario a la vez, y una sola línea.</translation>
    </message>
    <message>
        <source>Take it back first, or give the drive without --all-functions.</source>
        <translation>Retírelo antes, o asigne la unidad sin --all-functions.</translation>
    </message>
    <message>
        <source>%1 sits in the same slot, and the host uses it.</source>
        <translation>%1 está en la misma ranura, y el host lo usa.</translation>
    </message>
    <message>
        <source>The VM would take it from the host as well.</source>
        <translation>La VM también se lo quitaría al host.</translation>
    </message>
    <message>
        <source>Give the drive without --all-functions.</source>
        <translation>Asigne la unidad sin --all-functions.</translation>
    </message>
</context>
<context>
    <name>GiftName</name>
    <message>
        <source>This Proxmox has no mappings yet; they came with 8.0.</source>
        <translation>Este Proxmox aún no tiene mapeos; llegaron con la 8.0.</translation>
    </message>
    <message>
        <source>Give the drive by its address.</source>
        <translation>Asigne la unidad por su dirección.</translation>
    </message>
    <message>
        <source>The cluster&apos;s mappings could not be read.</source>
        <translation>No se pudieron leer los mapeos del clúster.</translation>
    </message>
    <message>
        <source>Read the node again.</source>
        <translation>Lea el nodo de nuevo.</translation>
    </message>
    <message>
        <source>The serial of %1 cannot be read now, and a mapping should keep it.</source>
        <translation>El número de serie de %1 no se puede leer ahora, y un mapeo debería conservarlo.</translation>
    </message>
    <message>
        <source>Give the drive back to the host first, or give it by its address.</source>
        <translation>Devuelva antes la unidad al host, o asígnela por su dirección.</translation>
    </message>
    <message>
        <source>The cluster then knows the drive by a name, and Proxmox compares it with the hardware at every start. It compares no serials, so the description keeps this one.</source>
        <translation>El clúster conoce entonces la unidad por un nombre, y Proxmox la compara con el hardware en cada inicio. No compara números de serie, así que la descripción conserva este.</translation>
    </message>
    <message>
        <source>The mapping %1 is for devices of another kind than %2.</source>
        <translation>El mapeo %1 es para dispositivos de otra clase que %2.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>It has other nodes of the cluster already; %1 is added.</source>
        <translation>Ya tiene otros nodos del clúster; se añade %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a mapping.</source>
        <translation>“%1” no puede ser el nombre de un mapeo.</translation>
    </message>
    <message>
        <source>It starts with a letter, and letters, digits, - and _ follow; at least one of them.</source>
        <translation>Empieza por una letra, y le siguen letras, cifras, - y _; al menos uno de ellos.</translation>
    </message>
    <message>
        <source>The mapping %1 names something else on this node, or does not fit the hardware.</source>
        <translation>El mapeo %1 nombra otra cosa en este nodo, o no coincide con el hardware.</translation>
    </message>
    <message>
        <source>Choose another name, or correct the mapping under Datacenter, Resource Mappings.</source>
        <translation>Elija otro nombre, o corrija el mapeo en Centro de datos, Mapeo de recursos.</translation>
    </message>
    <message>
        <source>The line names the drive by its address, as asked.</source>
        <translation>La línea nombra la unidad por su dirección, como se pidió.</translation>
    </message>
    <message>
        <source>The line names the drive by its address: %1 is in no cluster.</source>
        <translation>La línea nombra la unidad por su dirección: %1 no está en ningún clúster.</translation>
    </message>
    <message>
        <source>The line names the drive by its address. %1</source>
        <translation>La línea nombra la unidad por su dirección. %1</translation>
    </message>
    <message>
        <source>The line names the mapping %1, so that Proxmox compares the drive with the hardware at every start, and no other node takes its own slot for it.</source>
        <translation>La línea nombra el mapeo %1, para que Proxmox compare la unidad con el hardware en cada inicio y ningún otro nodo tome su propia ranura por ella.</translation>
    </message>
</context>
<context>
    <name>GiftOptions</name>
    <message>
        <source>Proxmox compares the drive with the hardware at every start, and no other node takes its own slot for it.</source>
        <translation>Proxmox compara la unidad con el hardware en cada inicio, y ningún otro nodo toma su propia ranura por ella.</translation>
    </message>
    <message>
        <source>A slot, not a drive: with another card in the machine, the same address can mean another device.</source>
        <translation>Una ranura, no una unidad: con otra tarjeta en la máquina, la misma dirección puede significar otro dispositivo.</translation>
    </message>
    <message>
        <source>How the VM’s line names the drive</source>
        <translation>Cómo nombra la línea de la VM la unidad</translation>
    </message>
    <message>
        <source>Through a mapping of the cluster</source>
        <translation>Por un mapeo del clúster</translation>
    </message>
    <message>
        <source>By its address</source>
        <translation>Por su dirección</translation>
    </message>
    <message>
        <source>Through a mapping</source>
        <translation>Por un mapeo</translation>
    </message>
    <message>
        <source>What else changes for the VM</source>
        <translation>Qué más cambia para la VM</translation>
    </message>
    <message>
        <source>Switch the guest agent’s channel on</source>
        <translation>Activar el canal del agente del invitado</translation>
    </message>
    <message>
        <source>The guest can then be asked which drive it sees. qemu-guest-agent has to be installed in it.</source>
        <translation>Así se puede preguntar al invitado qué unidad ve. Tiene que tener instalado qemu-guest-agent.</translation>
    </message>
    <message>
        <source>Give it memory of a fixed size</source>
        <translation>Darle memoria de tamaño fijo</translation>
    </message>
    <message>
        <source>Its memory does not shrink with a passed-through device anyway; without a balloon nobody counts on that.</source>
        <translation>De todos modos, su memoria no se reduce con un dispositivo en passthrough; sin balloon nadie cuenta con eso.</translation>
    </message>
    <message>
        <source>Turn it into a q35 machine</source>
        <translation>Convertirla en una máquina q35</translation>
    </message>
    <message>
        <source>The guest sees a PCI Express device then, and is not faster for it. Its network cards can get other names.</source>
        <translation>El invitado ve entonces un dispositivo PCI Express, y no es más rápido por ello. Sus tarjetas de red pueden recibir otros nombres.</translation>
    </message>
    <message>
        <source>Give every function of the drive’s slot</source>
        <translation>Asignar todas las funciones de la ranura de la unidad</translation>
    </message>
    <message>
        <source>The VM gets the devices beside it on the same card too.</source>
        <translation>La VM recibe también los dispositivos que están junto a ella en la misma tarjeta.</translation>
    </message>
    <message>
        <source>What the node does with the drive when it starts</source>
        <translation>Qué hace el nodo con la unidad al arrancar</translation>
    </message>
    <message>
        <source>As it does now; Proxmox takes it when the VM starts</source>
        <translation>Lo mismo que ahora; Proxmox la toma cuando la VM se inicia</translation>
    </message>
    <message>
        <source>Enough nearly always, and the node does not restart for it.</source>
        <translation>Basta casi siempre, y el nodo no se reinicia por ello.</translation>
    </message>
    <message>
        <source>Keep off this drive, known by its serial</source>
        <translation>No tocar esta unidad, conocida por su número de serie</translation>
    </message>
    <message>
        <source>The host cannot import, assemble or wipe what a guest keeps there. The node restarts once, under a guard, and does not see the drive’s health afterwards.</source>
        <translation>El host no puede importar, ensamblar ni borrar lo que un invitado guarda ahí. El nodo se reinicia una vez, con salvaguarda, y después no ve la salud de la unidad.</translation>
    </message>
    <message>
        <source>Keep off everything with its ids</source>
        <translation>No tocar nada que tenga sus ID</translation>
    </message>
    <message>
        <source>As guides do it. A second drive of this model, bought later, is taken as well, also one the node should start from.</source>
        <translation>Como lo hacen las guías. También se toma una segunda unidad de este modelo, comprada más tarde, incluso una desde la que el nodo deba arrancar.</translation>
    </message>
    <message>
        <source>The node watches over the start: unless this computer then reaches it over a new connection, it stops the VM and takes the drive back.</source>
        <translation>El nodo vigila el inicio: si este equipo no lo alcanza después por una conexión nueva, detiene la VM y recupera la unidad.</translation>
    </message>
    <message>
        <source>When the VM gets it</source>
        <translation>Cuándo la recibe la VM</translation>
    </message>
    <message>
        <source>At its next start, whenever that is</source>
        <translation>En su próximo inicio, cuando sea</translation>
    </message>
    <message>
        <source>It runs on as it is.</source>
        <translation>Sigue en ejecución como está.</translation>
    </message>
    <message>
        <source>It stays stopped.</source>
        <translation>Sigue detenida.</translation>
    </message>
    <message>
        <source>Shut it down with that, and start it again</source>
        <translation>Apagarla con esto e iniciarla de nuevo</translation>
    </message>
    <message>
        <source>Its guest is asked to shut down, and never stopped by force.</source>
        <translation>A su invitado se le pide que se apague, y nunca se detiene por la fuerza.</translation>
    </message>
    <message>
        <source>Start it with that</source>
        <translation>Iniciarla con esto</translation>
    </message>
</context>
<context>
    <name>GivePlan</name>
    <message>
        <source>%1 has too few free hostpci slots.</source>
        <translation>La %1 tiene demasiado pocas ranuras hostpci libres.</translation>
    </message>
    <message>
        <source>Proxmox has room for 16 devices in a VM.</source>
        <translation>Proxmox tiene sitio para 16 dispositivos en una VM.</translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <translation>Asignar %1 a la %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar la %1</translation>
    </message>
    <message>
        <source>%1 has %2 already; nothing needs changing.</source>
        <translation>La %1 ya tiene %2; no hace falta cambiar nada.</translation>
    </message>
    <message>
        <source>%1 has %2 already, and gets: %3.</source>
        <translation>La %1 ya tiene %2, y recibe: %3.</translation>
    </message>
    <message>
        <source>Give %1 to %2, from its next start on.</source>
        <translation>Asignar %1 a la %2, desde su próximo inicio.</translation>
    </message>
    <message>
        <source>From its own next start on, %1 keeps off %2, which %3 has.</source>
        <translation>Desde su propio próximo arranque, %1 deja sin tocar %2, que tiene la %3.</translation>
    </message>
    <message>
        <source>Give %1 to %2, from its next start on; from its own next start on, %3 keeps off the drive.</source>
        <translation>Asignar %1 a la %2, desde su próximo inicio; desde su propio próximo arranque, %3 deja sin tocar la unidad.</translation>
    </message>
    <message>
        <source>The VM gets too: %1.</source>
        <translation>La VM recibe además: %1.</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>%1 refuses this computer for a while, because of failed logins from here. Wait half a minute, then try once with the right key or password: each failed login makes it longer.</source>
        <translation>%1 rechaza este equipo durante un rato, por inicios de sesión fallidos desde aquí. Espere medio minuto y luego pruebe una vez con la clave o contraseña correcta: cada inicio de sesión fallido lo alarga.</translation>
    </message>
    <message>
        <source>Too many logins to %1 are under way at once, so it turned this one away. Try again in a moment.</source>
        <translation>Hay demasiados inicios de sesión en %1 a la vez, así que rechazó este. Pruebe de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>GroupHasForeignDevices</name>
    <message>
        <source>the boot drive</source>
        <translation>la unidad de arranque</translation>
    </message>
    <message>
        <source>storage in use</source>
        <translation>almacenamiento en uso</translation>
    </message>
    <message>
        <source>this SSH session</source>
        <translation>esta sesión SSH</translation>
    </message>
    <message numerus="yes">
        <source>%n network port(s)</source>
        <translation>
            <numerusform>%n puerto de red</numerusform>
            <numerusform>%n puertos de red</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other device(s)</source>
        <translation>
            <numerusform>%n dispositivo más</numerusform>
            <numerusform>%n dispositivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>driver unknown</source>
        <translation>driver desconocido</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>sin driver</translation>
    </message>
    <message>
        <source>Group %1 ties %2 to %3.</source>
        <translation>El grupo %1 ata %2 a %3.</translation>
    </message>
    <message numerus="yes">
        <source>A VM that starts with one device of a group takes all of it from the host, and Proxmox does not ask: %n more device(s).</source>
        <translation>
            <numerusform>Una VM que se inicia con un dispositivo de un grupo toma todo el grupo del host, y Proxmox no pregunta: %n dispositivo más.</numerusform>
            <numerusform>Una VM que se inicia con un dispositivo de un grupo toma todo el grupo del host, y Proxmox no pregunta: %n dispositivos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the drive into another slot, best one of the processor, or look for an ACS switch in the firmware.</source>
        <translation>Ponga la unidad en otra ranura, mejor en una del procesador, o busque un ajuste ACS en el firmware.</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>The guest agent of VM %1 did not answer.</source>
        <translation>El agente del invitado de la VM %1 no respondió.</translation>
    </message>
    <message>
        <source>VM %1 has no guest agent configured, so the guest cannot be asked.</source>
        <translation>La VM %1 no tiene configurado ningún agente del invitado, así que no se puede preguntar al invitado.</translation>
    </message>
    <message>
        <source>The guest agent in VM %1 does not run, so the guest cannot be asked.</source>
        <translation>El agente del invitado en la VM %1 no está en ejecución, así que no se puede preguntar al invitado.</translation>
    </message>
    <message>
        <source>VM %1 does not run.</source>
        <translation>La VM %1 no está en ejecución.</translation>
    </message>
    <message>
        <source>The answer of the guest agent makes no sense.</source>
        <translation>La respuesta del agente del invitado no tiene sentido.</translation>
    </message>
    <message>
        <source>The guest of VM %1 could not list its drives.</source>
        <translation>El invitado de la VM %1 no pudo listar sus unidades.</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>lo pegado</translation>
    </message>
    <message>
        <source>There is no NVMe controller with a serial in this text. Paste all that the command printed.</source>
        <translation>En este texto no hay ninguna controladora NVMe con número de serie. Pegue todo lo que imprimió el comando.</translation>
    </message>
</context>
<context>
    <name>GuestShell</name>
    <message>
        <source>This request is too large to send to a guest.</source>
        <translation>Esta petición es demasiado grande para enviarla a un invitado.</translation>
    </message>
    <message>
        <source>The guest agent of VM %1 does not do what it is asked. It must be installed and running in the guest, switched on in the VM&apos;s options, and allowed to run programs.</source>
        <translation>El agente del invitado de la VM %1 no hace lo que se le pide. Debe estar instalado y en ejecución en el invitado, activado en las opciones de la VM y autorizado a ejecutar programas.</translation>
    </message>
    <message>
        <source>What the guest of VM %1 answers makes no sense, or was cut short.</source>
        <translation>Lo que responde el invitado de la VM %1 no tiene sentido, o quedó cortado.</translation>
    </message>
</context>
<context>
    <name>HaRestartsElsewhere</name>
    <message>
        <source>The VM&apos;s configuration names a slot. On another node the same slot is another device or none, and Proxmox does not ask.</source>
        <translation>La configuración de la VM nombra una ranura. En otro nodo, la misma ranura es otro dispositivo o ninguno, y Proxmox no pregunta.</translation>
    </message>
    <message>
        <source>%1 is in a cluster, and whether HA manages it could not be read.</source>
        <translation>La %1 está en un clúster, y no se pudo leer si HA la gestiona.</translation>
    </message>
    <message>
        <source>Make sure that it is not an HA resource.</source>
        <translation>Asegúrese de que no es un recurso de HA.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>So it finds the drive wherever HA starts it.</source>
        <translation>Así encuentra la unidad dondequiera que HA la inicie.</translation>
    </message>
    <message>
        <source>HA starts %1 on another node when this one fails.</source>
        <translation>HA inicia la %1 en otro nodo cuando este falla.</translation>
    </message>
    <message>
        <source>Take it out of HA, or bind it to %1 with a strict node affinity rule.</source>
        <translation>Sáquela de HA, o átela a %1 con una regla estricta de afinidad de nodo.</translation>
    </message>
    <message>
        <source>HA knows %1 and leaves it alone.</source>
        <translation>HA conoce la %1 y la deja en paz.</translation>
    </message>
    <message>
        <source>HA may run %1 on %2 only (%3).</source>
        <translation>HA puede ejecutar la %1 solo en %2 (%3).</translation>
    </message>
</context>
<context>
    <name>HardwareDetails</name>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>A VM that takes one of its devices takes them all, except bridges.</source>
        <translation>Una VM que toma uno de sus dispositivos los toma todos, salvo los puentes.</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>En el grupo</translation>
    </message>
    <message>
        <source>serial not readable</source>
        <translation>n.º de serie ilegible</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>n.º de serie %1</translation>
    </message>
    <message>
        <source>A bridge. It stays with the host, whoever gets the devices behind it.</source>
        <translation>Un puente. Se queda con el host, reciba quien reciba los dispositivos que hay detrás.</translation>
    </message>
    <message>
        <source>Only NVMe drives are given with this program. This belongs to group %1.</source>
        <translation>Con este programa solo se asignan unidades NVMe. Esto pertenece al grupo %1.</translation>
    </message>
    <message>
        <source>What %1 would lose</source>
        <translation>Lo que perdería %1</translation>
    </message>
    <message>
        <source>Nothing that could be seen.</source>
        <translation>Nada que se pueda ver.</translation>
    </message>
    <message>
        <source>Not everything could be read: %1.</source>
        <translation>No se pudo leer todo: %1.</translation>
    </message>
    <message>
        <source>Nothing it uses.</source>
        <translation>Nada que use.</translation>
    </message>
    <message>
        <source>No mount, pool, volume group, swap, network port or other guest depends on it.</source>
        <translation>Ningún montaje, pool, grupo de volúmenes, swap, puerto de red ni otro invitado depende de ello.</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>en ningún grupo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
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
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>Desgaste</translation>
    </message>
    <message>
        <source>Powered on</source>
        <translation>Encendida</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Take back from &amp;VM %1</source>
        <translation>Retirar de la &amp;VM %1</translation>
    </message>
    <message>
        <source>Give to a &amp;VM…</source>
        <translation>Asignar a una &amp;VM…</translation>
    </message>
    <message>
        <source>Not connected: this is old data.</source>
        <translation>Sin conexión: estos datos son antiguos.</translation>
    </message>
    <message>
        <source>Not possible on this node as it is.</source>
        <translation>No es posible en este nodo tal como está.</translation>
    </message>
    <message>
        <source>A change is being applied.</source>
        <translation>Se está aplicando un cambio.</translation>
    </message>
    <message>
        <source>Already in the plan.</source>
        <translation>Ya está en el plan.</translation>
    </message>
    <message>
        <source>Not possible as it is now; the reason stands above.</source>
        <translation>No es posible tal como está; el motivo figura arriba.</translation>
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
        <translation>raíz /</translation>
    </message>
    <message>
        <source>boot</source>
        <translation>arranque</translation>
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
        <translation>cifrada</translation>
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
        <translation>exportada</translation>
    </message>
    <message>
        <source>in fstab</source>
        <translation>en fstab</translation>
    </message>
    <message>
        <source>storage %1</source>
        <translation>almac. %1</translation>
    </message>
    <message>
        <source>disk of %1</source>
        <translation>disco de %1</translation>
    </message>
    <message>
        <source>mapping %1</source>
        <translation>mapeo %1</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>reservada: %1</translation>
    </message>
    <message>
        <source>old data</source>
        <translation>datos antiguos</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>boot drive</source>
        <translation>unidad de arranque</translation>
    </message>
    <message>
        <source>file systems</source>
        <translation>sistemas de archivos</translation>
    </message>
    <message>
        <source>a pool</source>
        <translation>un pool</translation>
    </message>
    <message>
        <source>a volume group</source>
        <translation>un grupo de volúmenes</translation>
    </message>
    <message>
        <source>guests’ disks</source>
        <translation>discos de invitados</translation>
    </message>
    <message>
        <source>a network port</source>
        <translation>un puerto de red</translation>
    </message>
    <message>
        <source>%1 network ports</source>
        <translation>%1 puertos de red</translation>
    </message>
    <message>
        <source>this SSH session</source>
        <translation>esta sesión SSH</translation>
    </message>
    <message>
        <source>a controller</source>
        <translation>una controladora</translation>
    </message>
    <message>
        <source>%1 controllers</source>
        <translation>%1 controladoras</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>otro dispositivo</translation>
    </message>
    <message>
        <source>%1 other devices</source>
        <translation>%1 dispositivos más</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>boots %1</source>
        <translation>arranca %1</translation>
    </message>
    <message>
        <source>this SSH</source>
        <translation>esta SSH</translation>
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
        <translation>arranque BIOS</translation>
    </message>
    <message>
        <source>×%1 of ×%2</source>
        <translation>×%1 de ×%2</translation>
    </message>
    <message>
        <source>%1 of %2&#xa0;GT/s</source>
        <translation>%1 de %2&#xa0;GT/s</translation>
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
            <numerusform>%n grupo sin unidad</numerusform>
            <numerusform>%n grupos sin unidad</numerusform>
        </translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>En ningún grupo</translation>
    </message>
    <message>
        <source>the IOMMU is off, so nothing is isolated</source>
        <translation>la IOMMU está desactivada, así que nada está aislado</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>stands alone</source>
        <translation>aislado</translation>
    </message>
    <message>
        <source>belongs to the host: %1</source>
        <translation>pertenece al host: %1</translation>
    </message>
    <message>
        <source>shared with other devices</source>
        <translation>compartido con otros dispositivos</translation>
    </message>
    <message>
        <source>Host uses it</source>
        <translation>Lo usa el host</translation>
    </message>
    <message numerus="yes">
        <source>%n bridge(s)</source>
        <translation>
            <numerusform>%n puente</numerusform>
            <numerusform>%n puentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Puentes</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Puente</translation>
    </message>
</context>
<context>
    <name>HealthColumns</name>
    <message>
        <source>mark: it warns</source>
        <translation>marca: avisa</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>None is hot</source>
        <translation>Ninguna caliente</translation>
    </message>
    <message numerus="yes">
        <source>%n is hot</source>
        <translation>
            <numerusform>%n está caliente</numerusform>
            <numerusform>%n están calientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>of rated life</source>
        <translation>de la vida útil</translation>
    </message>
    <message>
        <source>% used</source>
        <translation>% usado</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>Desgastada</translation>
    </message>
    <message>
        <source>Little wear</source>
        <translation>Poco desgaste</translation>
    </message>
    <message>
        <source>Half worn</source>
        <translation>Medio desgaste</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>warns</source>
        <translation>avisa</translation>
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
        <translation>%1, avisa a %2 °C</translation>
    </message>
    <message>
        <source>%1 % used</source>
        <translation>%1 % usado</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 escritos</translation>
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
        <translation>%1 está asignada a la %2.</translation>
    </message>
    <message>
        <source>A drive has one owner at a time.</source>
        <translation>Una unidad tiene un solo propietario a la vez.</translation>
    </message>
    <message>
        <source>Take it back from %1 first.</source>
        <translation>Retírela antes de la %1.</translation>
    </message>
</context>
<context>
    <name>HistoryFiles</name>
    <message>
        <source>This computer has no room left for the history in %1. Nothing is changed without a receipt; make room and try again.</source>
        <translation>A este equipo no le queda espacio para el historial en %1. No se cambia nada sin comprobante; haga espacio y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The history on this computer cannot be written in %1. Nothing is changed without a receipt.</source>
        <translation>El historial de este equipo no se puede escribir en %1. No se cambia nada sin comprobante.</translation>
    </message>
    <message>
        <source>This is not the id of a journal entry.</source>
        <translation>Esto no es el ID de una entrada del registro.</translation>
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
        <translation>Regenerar el menú de GRUB</translation>
    </message>
    <message>
        <source>Copy the settings to the boot partitions</source>
        <translation>Copiar los ajustes a las particiones de arranque</translation>
    </message>
    <message>
        <source>Make the images anew that the kernel starts with</source>
        <translation>Regenerar las imágenes con las que arranca el kernel</translation>
    </message>
    <message>
        <source>GRUB reads its menu only; update-grub makes it from the settings. The menu is looked at afterwards.</source>
        <translation>GRUB solo lee su menú; update-grub lo genera a partir de los ajustes. Después se revisa el menú.</translation>
    </message>
    <message>
        <source>systemd-boot reads the boot partitions only; proxmox-boot-tool copies kernels and the command line there.</source>
        <translation>systemd-boot solo lee las particiones de arranque; proxmox-boot-tool copia ahí los kernels y la línea de comandos.</translation>
    </message>
    <message>
        <source>Drivers take their devices before the node&apos;s own files can be read, so what decides about it lies in these images. This may take minutes. They are looked into afterwards.</source>
        <translation>Los drivers toman sus dispositivos antes de que se puedan leer los archivos propios del nodo, así que lo que decide sobre ello está en estas imágenes. Puede tardar minutos. Después se revisa su contenido.</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>Reiniciar %1</translation>
    </message>
    <message>
        <source>Release %1 from the host</source>
        <translation>Liberar %1 del host</translation>
    </message>
    <message>
        <source>Give %1 back to the host</source>
        <translation>Devolver %1 al host</translation>
    </message>
    <message>
        <source>Add the drive to the mapping %1</source>
        <translation>Añadir la unidad al mapeo %1</translation>
    </message>
    <message>
        <source>Make the mapping %1</source>
        <translation>Crear el mapeo %1</translation>
    </message>
    <message>
        <source>Bring the mapping %1 back to what it was</source>
        <translation>Dejar el mapeo %1 como estaba</translation>
    </message>
    <message>
        <source>Remove the mapping %1 again</source>
        <translation>Eliminar el mapeo %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message numerus="yes">
        <source>Change %n files</source>
        <translation>
            <numerusform>Cambiar %n archivo</numerusform>
            <numerusform>Cambiar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a guard over the boot settings</source>
        <translation>Poner una salvaguarda sobre los ajustes de arranque</translation>
    </message>
    <message>
        <source>Unless Lanekeeper reaches the node within %1 minutes after its restart, the node puts back what this change wrote and restarts once more. Guests with passed devices start only after that.</source>
        <translation>Si Lanekeeper no alcanza el nodo en los %1 minutos siguientes a su reinicio, el nodo restablece lo que este cambio escribió y se reinicia una vez más. Los invitados con dispositivos en passthrough solo se inician después de eso.</translation>
    </message>
    <message>
        <source>Take the guard away</source>
        <translation>Quitar la salvaguarda</translation>
    </message>
    <message>
        <source>What it guarded is taken back.</source>
        <translation>Lo que protegía se ha deshecho.</translation>
    </message>
    <message>
        <source>Confirm the restart</source>
        <translation>Confirmar el reinicio</translation>
    </message>
    <message>
        <source>The node was reached over a new line, so the guard and its copies are taken away.</source>
        <translation>El nodo se alcanzó por una conexión nueva, así que se quitan la salvaguarda y sus copias.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Have GRUB try the new command line once</source>
        <translation>Hacer que GRUB pruebe una vez la nueva línea de comandos</translation>
    </message>
    <message>
        <source>Make the image of the kernel %1 anew</source>
        <translation>Regenerar la imagen del kernel %1</translation>
    </message>
    <message>
        <source>GRUB takes the new menu at the next start, and forgets that before it starts anything. Until the restart is confirmed, the old menu stays what the node starts with.</source>
        <translation>GRUB toma el menú nuevo en el próximo arranque, y lo olvida antes de arrancar nada. Hasta que se confirme el reinicio, el nodo sigue arrancando con el menú anterior.</translation>
    </message>
    <message>
        <source>It stayed as it was for as long as the restart was not confirmed.</source>
        <translation>Se quedó como estaba mientras no se confirmó el reinicio.</translation>
    </message>
    <message>
        <source>The image of the kernel %1 stays as it is until the restart is confirmed.</source>
        <translation>La imagen del kernel %1 se queda como está hasta que se confirme el reinicio.</translation>
    </message>
    <message>
        <source>The new command line is what the node starts with from then on.</source>
        <translation>Desde ese momento, el nodo arranca con la nueva línea de comandos.</translation>
    </message>
    <message>
        <source>Should the node not come back: switch it off and on, and it starts as before.</source>
        <translation>Si el nodo no vuelve: apáguelo y enciéndalo, y arranca como antes.</translation>
    </message>
    <message>
        <source>Have systemd-boot try the new command line once</source>
        <translation>Hacer que systemd-boot pruebe una vez la nueva línea de comandos</translation>
    </message>
    <message>
        <source>An entry of its own goes to the boot partitions. systemd-boot takes it at the next start, and forgets that before it starts anything. Until the restart is confirmed, the old entry stays what the node starts with; a kernel that does not come up starts the node anew after half a minute.</source>
        <translation>En las particiones de arranque se pone una entrada aparte. systemd-boot la toma en el próximo arranque y lo olvida antes de arrancar nada. Hasta que se confirme el reinicio, el nodo arranca con la entrada antigua; un kernel que no llega a arrancar reinicia el nodo al cabo de medio minuto.</translation>
    </message>
</context>
<context>
    <name>HostFiles</name>
    <message>
        <source>Somebody changed %1 in the meantime. Nothing was written; look at the plan again.</source>
        <translation>Entretanto alguien cambió %1. No se escribió nada; revise el plan de nuevo.</translation>
    </message>
    <message>
        <source>The line broke while a file was sent. Nothing was written.</source>
        <translation>La conexión se cortó mientras se enviaba un archivo. No se escribió nada.</translation>
    </message>
    <message>
        <source>The node has no room left for %1. Nothing was written.</source>
        <translation>Al nodo no le queda espacio para %1. No se escribió nada.</translation>
    </message>
    <message>
        <source>%1 is a link or no plain file. Nothing was written; change it by hand.</source>
        <translation>%1 es un enlace o no es un archivo normal. No se escribió nada; cámbielo a mano.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Log in as root.</source>
        <translation>%1 no se puede escribir. Inicie sesión como root.</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was changed.</source>
        <translation>%1 no se pudo escribir. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 written and read back</source>
        <translation>%1 escrito y vuelto a leer</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 eliminado</translation>
    </message>
    <message>
        <source>Not all files were written: %1 is not as planned.</source>
        <translation>No se escribieron todos los archivos: %1 no está según lo planeado.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Log in as root.</source>
        <translation>%1 no se puede leer. Inicie sesión como root.</translation>
    </message>
    <message>
        <source>Somebody changed %1 in the meantime.</source>
        <translation>Entretanto alguien cambió %1.</translation>
    </message>
</context>
<context>
    <name>HostKey</name>
    <message>
        <source>%1 shows another key than the one on record, so it may be another computer in between. Nothing was sent to it. If the node was installed anew, remove the old key with ssh-keygen -R and connect again.</source>
        <translation>%1 muestra una clave distinta de la registrada, así que puede haber otro equipo en medio. No se le envió nada. Si el nodo se instaló de nuevo, elimine la clave antigua con ssh-keygen -R y conéctese otra vez.</translation>
    </message>
    <message>
        <source>The key that %1 shows is marked as revoked in the list of known hosts. Nothing was sent to it.</source>
        <translation>La clave que muestra %1 está marcada como revocada en la lista de hosts conocidos. No se le envió nada.</translation>
    </message>
    <message>
        <source>The key of %1 is not known here and was not confirmed, so nothing was sent to it. Compare its fingerprint with the one on the node and confirm it.</source>
        <translation>La clave de %1 no se conoce aquí y no se confirmó, así que no se le envió nada. Compare su huella con la del nodo y confírmela.</translation>
    </message>
    <message>
        <source>The node&apos;s key could not be remembered.</source>
        <translation>No se pudo recordar la clave del nodo.</translation>
    </message>
    <message>
        <source>The list of known hosts trusts a certificate authority for %1 (@cert-authority), which Lanekeeper cannot make use of; it goes by the key itself.</source>
        <translation>La lista de hosts conocidos confía en una autoridad de certificación para %1 (@cert-authority), que Lanekeeper no puede usar; se guía por la clave misma.</translation>
    </message>
    <message>
        <source>The list of known hosts cannot be read, so %1 cannot be recognised. Check the file.</source>
        <translation>La lista de hosts conocidos no se puede leer, así que no se puede reconocer %1. Compruebe el archivo.</translation>
    </message>
    <message>
        <source>%1 did not show a key.</source>
        <translation>%1 no mostró ninguna clave.</translation>
    </message>
</context>
<context>
    <name>HostpciNamesNothing</name>
    <message>
        <source>the mapping %1</source>
        <translation>el mapeo %1</translation>
    </message>
    <message>
        <source>%1 of %2 names %3, which is not on this node.</source>
        <translation>%1 de la %2 nombra %3, que no está en este nodo.</translation>
    </message>
    <message>
        <source>The VM cannot start like this.</source>
        <translation>La VM no puede iniciarse así.</translation>
    </message>
    <message>
        <source>Look where the device is now: after a change of hardware it may have another address. Then correct the line or remove it.</source>
        <translation>Compruebe dónde está ahora el dispositivo: tras un cambio de hardware puede tener otra dirección. Luego corrija la línea o elimínela.</translation>
    </message>
</context>
<context>
    <name>HostpciUnreadable</name>
    <message>
        <source>VM %1 has a %2 line that cannot be understood.</source>
        <translation>La VM %1 tiene una línea %2 que no se puede entender.</translation>
    </message>
    <message>
        <source>It could name any drive, so none can be called free.</source>
        <translation>Podría nombrar cualquier unidad, así que ninguna se puede dar por libre.</translation>
    </message>
    <message>
        <source>Correct or remove that line on the node.</source>
        <translation>Corrija o elimine esa línea en el nodo.</translation>
    </message>
</context>
<context>
    <name>HostpciValue</name>
    <message>
        <source>A hostpci line names something that is not a PCI address.</source>
        <translation>Una línea hostpci nombra algo que no es una dirección PCI.</translation>
    </message>
    <message>
        <source>A hostpci line names no device.</source>
        <translation>Una línea hostpci no nombra ningún dispositivo.</translation>
    </message>
    <message>
        <source>A hostpci line names its device twice.</source>
        <translation>Una línea hostpci nombra dos veces su dispositivo.</translation>
    </message>
    <message>
        <source>A hostpci line must name either a device or a mapping.</source>
        <translation>Una línea hostpci debe nombrar o un dispositivo o un mapeo.</translation>
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
        <translation>No se sabe qué genera las imágenes con las que arranca el kernel.</translation>
    </message>
    <message>
        <source>%1 makes the images that the kernel starts with.</source>
        <translation>%1 genera las imágenes con las que arranca el kernel.</translation>
    </message>
    <message>
        <source>Lanekeeper knows initramfs-tools, which Proxmox brings, and no other.</source>
        <translation>Lanekeeper conoce initramfs-tools, que trae Proxmox, y ningún otro.</translation>
    </message>
    <message>
        <source>Leave it to Proxmox to bind the drive when the VM starts.</source>
        <translation>Deje que Proxmox vincule la unidad cuando la VM se inicia.</translation>
    </message>
    <message>
        <source>/boot has room for %1, and a new image beside the old one needs %2.</source>
        <translation>/boot tiene espacio para %1, y una imagen nueva junto a la antigua necesita %2.</translation>
    </message>
    <message>
        <source>How much room /boot has could not be read.</source>
        <translation>No se pudo leer cuánto espacio tiene /boot.</translation>
    </message>
    <message>
        <source>With an image that is only half there the node would not start.</source>
        <translation>Con una imagen a medias, el nodo no arrancaría.</translation>
    </message>
    <message>
        <source>Remove kernels that are not used any more: apt autoremove</source>
        <translation>Elimine los kernels que ya no se usan: apt autoremove</translation>
    </message>
    <message>
        <source>The new images go to the boot partitions as well, whose room is not read.</source>
        <translation>Las imágenes nuevas van también a las particiones de arranque, cuyo espacio no se lee.</translation>
    </message>
    <message>
        <source>They would have to be mounted for that. They take the place of the old images there, and proxmox-boot-tool fails when one does not fit; then the plan stops.</source>
        <translation>Para eso habría que montarlas. Ocupan ahí el lugar de las imágenes antiguas, y proxmox-boot-tool falla cuando una no cabe; entonces el plan se detiene.</translation>
    </message>
    <message>
        <source>When a kernel was added lately, look at them first: proxmox-boot-tool status</source>
        <translation>Si se añadió un kernel hace poco, revíselas antes: proxmox-boot-tool status</translation>
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
        <translation>VT-d o IOMMU</translation>
    </message>
    <message>
        <source>Take the word “%1” off the kernel&apos;s command line and restart the node.</source>
        <translation>Quite la palabra “%1” de la línea de comandos del kernel y reinicie el nodo.</translation>
    </message>
    <message>
        <source>Kernel %1 needs the word “intel_iommu=on” on its command line, and a restart.</source>
        <translation>El kernel %1 necesita la palabra “intel_iommu=on” en su línea de comandos, y un reinicio.</translation>
    </message>
    <message>
        <source>This kernel uses the IOMMU by default, so look in its log for the reason.</source>
        <translation>Este kernel usa la IOMMU de forma predeterminada, así que busque el motivo en su registro.</translation>
    </message>
    <message>
        <source>The IOMMU is off in the kernel.</source>
        <translation>La IOMMU está desactivada en el kernel.</translation>
    </message>
    <message>
        <source>The IOMMU is off in the kernel: “%1” on its command line.</source>
        <translation>La IOMMU está desactivada en el kernel: “%1” en su línea de comandos.</translation>
    </message>
    <message>
        <source>The firmware offers it, the kernel does not use it; without it no device can be given to a VM.</source>
        <translation>El firmware la ofrece, el kernel no la usa; sin ella no se puede asignar ningún dispositivo a una VM.</translation>
    </message>
    <message>
        <source>The IOMMU is off in the firmware.</source>
        <translation>La IOMMU está desactivada en el firmware.</translation>
    </message>
    <message>
        <source>Without it no device can be given to a VM. No word on the kernel&apos;s command line helps.</source>
        <translation>Sin ella no se puede asignar ningún dispositivo a una VM. Ninguna palabra en la línea de comandos del kernel ayuda.</translation>
    </message>
    <message>
        <source>Restart the node, switch %1 on in the firmware setup, and read the node again.</source>
        <translation>Reinicie el nodo, active %1 en la configuración del firmware y lea el nodo de nuevo.</translation>
    </message>
    <message>
        <source>Whether the IOMMU is on could not be read.</source>
        <translation>No se pudo leer si la IOMMU está activada.</translation>
    </message>
    <message>
        <source>Without it no device can be given to a VM.</source>
        <translation>Sin ella no se puede asignar ningún dispositivo a una VM.</translation>
    </message>
    <message>
        <source>Whether the IOMMU is on is not in what was pasted.</source>
        <translation>En lo pegado no está si la IOMMU está activada.</translation>
    </message>
    <message>
        <source>Paste what “find /sys/kernel/iommu_groups -type l” prints: it lists groups only where the IOMMU works.</source>
        <translation>Pegue lo que imprime “find /sys/kernel/iommu_groups -type l”: lista grupos solo donde la IOMMU funciona.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>A journal entry cannot be read.</source>
        <translation>Una entrada del registro no se puede leer.</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Código de salida</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simulado)</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Stopped because</source>
        <translation>Detenido porque</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Deshace</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Deshecho por</translation>
    </message>
    <message>
        <source>A change without a description</source>
        <translation>Un cambio sin descripción</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <comment>a change and the number of others</comment>
        <translation>%1, y %2 más</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Owes a restart</source>
        <translation>Falta reiniciar</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No alcanzado</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month, in Qt&apos;s date format</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, in Qt&apos;s date format</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
        <translation>Es de %1 y puede seguir en curso allí; compruébelo antes.</translation>
    </message>
    <message>
        <source>What took effect stays, and the rest is done. Each step proves again that all is as planned.</source>
        <translation>Lo que tuvo efecto se queda, y se hace el resto. Cada paso verifica de nuevo que todo está según lo planeado.</translation>
    </message>
    <message>
        <source>%1 restarts, and its guests stop for that time.</source>
        <translation>%1 se reinicia, y sus invitados se detienen durante ese tiempo.</translation>
    </message>
    <message>
        <source>Receipt on the node</source>
        <translation>Comprobante en el nodo</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Informe guardado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Debe ser</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Leído de</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>JumpRelay</name>
    <message>
        <source>The jump host %1 was reached, but it does not pass the line on to port %3 of %2. Check that the node is up, and that the jump host may reach it (AllowTcpForwarding).</source>
        <translation>Se alcanzó el host de salto %1, pero no pasa la conexión al puerto %3 de %2. Compruebe que el nodo esté en marcha y que el host de salto pueda alcanzarlo (AllowTcpForwarding).</translation>
    </message>
</context>
<context>
    <name>KernelLineChange</name>
    <message>
        <source>“%1” is set in %2 in a way that Lanekeeper does not edit.</source>
        <translation>“%1” está puesto en %2 de una forma que Lanekeeper no edita.</translation>
    </message>
    <message>
        <source>The file is a shell script, and only plain assignments are changed.</source>
        <translation>El archivo es un script de shell, y solo se cambian asignaciones simples.</translation>
    </message>
    <message>
        <source>Take the word out by hand, then read the node again.</source>
        <translation>Quite la palabra a mano y luego lea el nodo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not one line with a root= word.</source>
        <translation>%1 no es una sola línea con una palabra root=.</translation>
    </message>
    <message>
        <source>A node without that word does not find its root file system.</source>
        <translation>Un nodo sin esa palabra no encuentra su sistema de archivos raíz.</translation>
    </message>
    <message>
        <source>Mend the file by hand, then read the node again.</source>
        <translation>Repare el archivo a mano y luego lea el nodo de nuevo.</translation>
    </message>
    <message>
        <source>What starts this node is unclear: GRUB or systemd-boot.</source>
        <translation>No está claro con qué arranca este nodo: GRUB o systemd-boot.</translation>
    </message>
    <message>
        <source>Each has its own file for the kernel&apos;s command line, and a change in the wrong one does nothing.</source>
        <translation>Cada uno tiene su propio archivo para la línea de comandos del kernel, y un cambio en el equivocado no hace nada.</translation>
    </message>
    <message>
        <source>Look at “proxmox-boot-tool status” on the node.</source>
        <translation>Consulte “proxmox-boot-tool status” en el nodo.</translation>
    </message>
    <message>
        <source>%1 was not read to the byte.</source>
        <translation>%1 no se leyó byte por byte.</translation>
    </message>
    <message>
        <source>Lanekeeper writes a file only when it knows all of it, so that it can be put back as it was.</source>
        <translation>Lanekeeper escribe un archivo solo cuando lo conoce entero, para poder dejarlo como estaba.</translation>
    </message>
    <message>
        <source>Change it by hand, then read the node again.</source>
        <translation>Cámbielo a mano y luego lea el nodo de nuevo.</translation>
    </message>
</context>
<context>
    <name>KernelOptionPlans</name>
    <message>
        <source>The host&apos;s own devices then reach all of the memory of %1, past the IOMMU.</source>
        <translation>Los dispositivos propios del host alcanzan entonces toda la memoria de %1, sin pasar por la IOMMU.</translation>
    </message>
    <message>
        <source>What it is good for: some network cards and controllers of the host get a little faster. Its price: a faulty device of the host, or its firmware, is no longer kept inside its own buffers. A drive that a VM has is kept apart as before, and is not faster for it.</source>
        <translation>Para qué sirve: algunas tarjetas de red y controladoras del host van un poco más rápido. Su precio: un dispositivo defectuoso del host, o su firmware, ya no queda confinado a sus propios búferes. Una unidad que tiene una VM sigue separada como antes, y no es más rápida por ello.</translation>
    </message>
    <message>
        <source>Nothing here needs it. It is taken back like any other change.</source>
        <translation>Nada aquí lo necesita. Se deshace como cualquier otro cambio.</translation>
    </message>
    <message>
        <source>The host&apos;s own devices of %1 go past the IOMMU already; nothing needs changing.</source>
        <translation>Los dispositivos propios del host de %1 ya evitan la IOMMU; no hace falta cambiar nada.</translation>
    </message>
    <message>
        <source>Let the host&apos;s own devices past the IOMMU: “%1” joins the kernel&apos;s command line, and %2 restarts.</source>
        <translation>Dejar que los dispositivos propios del host eviten la IOMMU: “%1” entra en la línea de comandos del kernel, y %2 se reinicia.</translation>
    </message>
    <message>
        <source>“%1” is set already, and says something else about the same thing.</source>
        <translation>“%1” ya está puesto, y dice otra cosa sobre lo mismo.</translation>
    </message>
    <message>
        <source>Of two such words the kernel takes the last, and which that is depends on its files.</source>
        <translation>De dos palabras así el kernel toma la última, y cuál es depende de sus archivos.</translation>
    </message>
    <message>
        <source>Take that word out first.</source>
        <translation>Quite antes esa palabra.</translation>
    </message>
    <message>
        <source>Wanted for the host&apos;s own devices; no VM needs it.</source>
        <translation>Se quiere para los dispositivos propios del host; ninguna VM lo necesita.</translation>
    </message>
    <message>
        <source>A kernel reads its command line only when it starts.</source>
        <translation>Un kernel lee su línea de comandos solo al arrancar.</translation>
    </message>
</context>
<context>
    <name>KnownHosts</name>
    <message>
        <source>The node&apos;s key could not be remembered, because the list of known hosts cannot be written.</source>
        <translation>No se pudo recordar la clave del nodo, porque la lista de hosts conocidos no se puede escribir.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>A node is being changed</source>
        <translation>Se está cambiando un nodo</translation>
    </message>
    <message>
        <source>A change of %1 is being applied.</source>
        <translation>Se está aplicando un cambio en %1.</translation>
    </message>
    <message>
        <source>Leaving waits for the end of the step that runs and stops there. History then says what was done and offers the way back.</source>
        <translation>Al salir se espera el final del paso en curso y se detiene ahí. El historial dice entonces qué se hizo y ofrece cómo deshacerlo.</translation>
    </message>
    <message>
        <source>&amp;Stop after this step and leave</source>
        <translation>&amp;Detener tras este paso y salir</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>A measurement runs</source>
        <translation>Hay una medición en curso</translation>
    </message>
    <message>
        <source>The measurement on %1 is not at its end.</source>
        <translation>La medición en %1 no ha llegado a su fin.</translation>
    </message>
    <message>
        <source>It goes on there without this program. What it measures is fetched when Lanekeeper is started again and connected to that node.</source>
        <translation>Continúa allí sin este programa. Lo que mida se recogerá cuando Lanekeeper vuelva a iniciarse y esté conectado a ese nodo.</translation>
    </message>
    <message>
        <source>&amp;Leave, fetch it later</source>
        <translation>&amp;Salir y recoger después</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarse</translation>
    </message>
</context>
<context>
    <name>LinkDowngraded</name>
    <message>
        <source>%1 runs with %2 of its %3 PCIe lanes.</source>
        <translation>%1 funciona con %2 de sus %3 carriles PCIe.</translation>
    </message>
    <message>
        <source>The PCIe link of %1 runs at %2 of %3 GT/s.</source>
        <translation>El enlace PCIe de %1 va a %2 de %3 GT/s.</translation>
    </message>
    <message>
        <source>It is slower than it could be, on the host and in a VM alike.</source>
        <translation>Es más lenta de lo que podría ser, tanto en el host como en una VM.</translation>
    </message>
    <message>
        <source>Another slot or a firmware setting may help; a slot may also have no more than this.</source>
        <translation>Otra ranura o un ajuste del firmware puede ayudar; también es posible que la ranura no dé más de sí.</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Login refused</source>
        <translation>Acceso rechazado</translation>
    </message>
    <message>
        <source>Host key not trusted</source>
        <translation>Clave de host no aceptada</translation>
    </message>
    <message>
        <source>Unreachable since %1</source>
        <translation>Inaccesible desde %1</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Aplicando…</translation>
    </message>
    <message>
        <source>Measuring, %1 %</source>
        <translation>Midiendo, %1 %</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Host key changed</source>
        <translation>Clave de host cambiada</translation>
    </message>
    <message>
        <source>Captured, read only</source>
        <translation>Captura, solo lectura</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Pegado</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulados</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simulado)</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>Proxmox VE %1</source>
        <translation>Proxmox VE %1</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>kernel %1</translation>
    </message>
    <message>
        <source>host key changed, nothing was sent</source>
        <translation>clave de host cambiada, no se envió nada</translation>
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
        <translation>A un %1 % o menos del host</translation>
    </message>
    <message>
        <source>%1 % less than on the host</source>
        <translation>%1 % menos que en el host</translation>
    </message>
    <message>
        <source>%1 % more than on the host</source>
        <translation>%1 % más que en el host</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <comment>reads, unit, job</comment>
        <translation>%1 en %2, %3</translation>
    </message>
    <message>
        <source>thousand %1 per second, %2</source>
        <comment>reads, job</comment>
        <translation>miles de %1 por segundo, %2</translation>
    </message>
    <message>
        <source>%1 per second, %2</source>
        <comment>reads, job</comment>
        <translation>%1 por segundo, %2</translation>
    </message>
    <message>
        <source>Drive temperature</source>
        <translation>Temperatura de la unidad</translation>
    </message>
    <message>
        <source>Too hot: above the drive’s own warning</source>
        <translation>Demasiado caliente: por encima de la advertencia de la unidad</translation>
    </message>
    <message>
        <source>Close to the drive’s own warning</source>
        <translation>Cerca de la advertencia de la unidad</translation>
    </message>
    <message>
        <source>Cool enough</source>
        <translation>Bastante fría</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>host, %1</source>
        <translation>host, %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>drive temperature in °C since the start</source>
        <translation>temperatura de la unidad en °C desde el inicio</translation>
    </message>
    <message>
        <source>warns at</source>
        <translation>advierte a</translation>
    </message>
    <message>
        <source>now %1 °C</source>
        <translation>ahora %1 °C</translation>
    </message>
    <message>
        <source>Throughput now</source>
        <translation>Transferencia ahora</translation>
    </message>
    <message>
        <source>Requests now</source>
        <translation>Peticiones ahora</translation>
    </message>
    <message>
        <source>Median answer</source>
        <translation>Respuesta mediana</translation>
    </message>
    <message>
        <source>99th percentile</source>
        <translation>Percentil 99</translation>
    </message>
    <message>
        <source>Guest CPU for fio</source>
        <translation>CPU del invitado para fio</translation>
    </message>
    <message>
        <source>CPU for fio</source>
        <translation>CPU para fio</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>pasada %1</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Pasada %1: %2</translation>
    </message>
    <message>
        <source>Run %1: failed</source>
        <translation>Pasada %1: falló</translation>
    </message>
    <message>
        <source>Run %1: running</source>
        <translation>Pasada %1: en curso</translation>
    </message>
    <message>
        <source>Run %1: waiting</source>
        <translation>Pasada %1: en espera</translation>
    </message>
</context>
<context>
    <name>LiveText</name>
    <message>
        <source>%1; %2 of %3 runs</source>
        <comment>job, done, all</comment>
        <translation>%1; %2 de %3 pasadas</translation>
    </message>
    <message>
        <source>run %1 of %2</source>
        <translation>pasada %1 de %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Measuring %1 inside %2</source>
        <translation>Midiendo %1 dentro de %2</translation>
    </message>
    <message>
        <source>Measuring %1 on %2</source>
        <translation>Midiendo %1 en %2</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simulado)</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniendo</translation>
    </message>
    <message>
        <source>filling the file first</source>
        <translation>llenando antes el archivo</translation>
    </message>
    <message>
        <source>%1, warming up</source>
        <translation>%1, calentamiento</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>Reads only: fio runs with --readonly and refuses any write. Stopping keeps what is measured.</source>
        <translation>Solo lee: fio se ejecuta con --readonly y rechaza cualquier escritura. Al detener se conserva lo medido.</translation>
    </message>
    <message>
        <source>Writes only into one new file of %1 in %2, which is removed at the end. Stopping keeps what is measured.</source>
        <translation>Solo escribe en un archivo nuevo de %1 en %2, que se elimina al final. Al detener se conserva lo medido.</translation>
    </message>
</context>
<context>
    <name>LocalShell</name>
    <message>
        <source>A script on the simulated node broke off before its end.</source>
        <translation>Un script en el nodo simulado se interrumpió antes de su final.</translation>
    </message>
    <message>
        <source>Lanekeeper runs scripts on this computer only inside the folder of a simulated node.</source>
        <translation>Lanekeeper ejecuta scripts en este equipo solo dentro de la carpeta de un nodo simulado.</translation>
    </message>
    <message>
        <source>The simulated node does not answer.</source>
        <translation>El nodo simulado no responde.</translation>
    </message>
</context>
<context>
    <name>LogCauses</name>
    <message>
        <source>The VM did not start: the IOMMU group of %1 is not wholly given away.</source>
        <translation>La VM no se inició: el grupo IOMMU de %1 no está entregado por completo.</translation>
    </message>
    <message>
        <source>The VM did not start: an IOMMU group is not wholly given away.</source>
        <translation>La VM no se inició: un grupo IOMMU no está entregado por completo.</translation>
    </message>
    <message>
        <source>Another device of the same group is still held by a driver of the host, and a group goes to a VM whole or not at all.</source>
        <translation>Otro dispositivo del mismo grupo sigue en manos de un driver del host, y un grupo va a una VM entero o no va.</translation>
    </message>
    <message>
        <source>Look which other devices are in the group; where the host needs one of them, use another slot.</source>
        <translation>Compruebe qué otros dispositivos hay en el grupo; si el host necesita uno de ellos, use otra ranura.</translation>
    </message>
    <message>
        <source>The kernel refuses to give %1 to a VM, because the firmware keeps memory of it for itself.</source>
        <translation>El kernel se niega a dar %1 a una VM, porque el firmware se reserva memoria de él.</translation>
    </message>
    <message>
        <source>The kernel refuses to give a device to a VM, because the firmware keeps memory of it for itself.</source>
        <translation>El kernel se niega a dar un dispositivo a una VM, porque el firmware se reserva memoria de él.</translation>
    </message>
    <message>
        <source>The firmware demands a fixed memory mapping (RMRR) for the device. No setting of Proxmox or of the VM changes that.</source>
        <translation>El firmware exige un mapeo de memoria fijo (RMRR) para el dispositivo. Ningún ajuste de Proxmox ni de la VM cambia eso.</translation>
    </message>
    <message>
        <source>Look for a firmware update or a firmware setting of the maker, or use another slot or device.</source>
        <translation>Busque una actualización o un ajuste del firmware del fabricante, o use otra ranura u otro dispositivo.</translation>
    </message>
    <message>
        <source>The VM did not start: the IOMMU is off.</source>
        <translation>La VM no se inició: la IOMMU está desactivada.</translation>
    </message>
    <message>
        <source>Without it no device can be given to a VM. It is off in the firmware or in the kernel.</source>
        <translation>Sin ella no se puede asignar ningún dispositivo a una VM. Está desactivada en el firmware o en el kernel.</translation>
    </message>
    <message>
        <source>Switch VT-d or AMD-Vi on in the firmware setup, and look for “iommu=off” on the kernel&apos;s command line.</source>
        <translation>Active VT-d o AMD-Vi en la configuración del firmware, y busque “iommu=off” en la línea de comandos del kernel.</translation>
    </message>
    <message>
        <source>The VM did not start: the group of %1 is not bound to vfio-pci.</source>
        <translation>La VM no se inició: el grupo de %1 no está vinculado a vfio-pci.</translation>
    </message>
    <message>
        <source>The VM did not start: a group is not bound to vfio-pci.</source>
        <translation>La VM no se inició: un grupo no está vinculado a vfio-pci.</translation>
    </message>
    <message>
        <source>The group&apos;s file below /dev/vfio is not there, so the module is not loaded or a host driver holds the device.</source>
        <translation>El archivo del grupo bajo /dev/vfio no existe, así que el módulo no está cargado o un driver del host tiene el dispositivo.</translation>
    </message>
    <message>
        <source>Start the VM through Proxmox, which binds the group itself, and look whether the module vfio-pci is there.</source>
        <translation>Inicie la VM mediante Proxmox, que vincula el grupo por sí mismo, y compruebe si está el módulo vfio-pci.</translation>
    </message>
    <message>
        <source>Interrupt remapping is not in use on this machine.</source>
        <translation>El remapeo de interrupciones no está en uso en esta máquina.</translation>
    </message>
    <message>
        <source>The kernel then refuses to give devices to VMs, unless unsafe interrupts are allowed, which a VM could abuse.</source>
        <translation>El kernel se niega entonces a dar dispositivos a las VM, salvo que se permitan interrupciones inseguras, de las que una VM podría abusar.</translation>
    </message>
    <message>
        <source>Look in the firmware setup for “x2APIC opt out” and for a firmware update before allowing unsafe interrupts.</source>
        <translation>Busque en la configuración del firmware “x2APIC opt out” y una actualización del firmware antes de permitir interrupciones inseguras.</translation>
    </message>
    <message>
        <source>The VM did not start: there is no device %1 on this node.</source>
        <translation>La VM no se inició: en este nodo no hay ningún dispositivo %1.</translation>
    </message>
    <message>
        <source>The VM did not start: a device that its configuration names is not there.</source>
        <translation>La VM no se inició: un dispositivo que nombra su configuración no existe.</translation>
    </message>
    <message>
        <source>Its configuration names an address where nothing is: the device was taken out, or addresses have moved.</source>
        <translation>Su configuración nombra una dirección donde no hay nada: el dispositivo se sacó, o las direcciones se movieron.</translation>
    </message>
    <message>
        <source>Look at the addresses of lspci, and correct or remove the hostpci line.</source>
        <translation>Revise las direcciones de lspci, y corrija o elimine la línea hostpci.</translation>
    </message>
    <message>
        <source>The VM did not start: another VM has %1.</source>
        <translation>La VM no se inició: otra VM tiene %1.</translation>
    </message>
    <message>
        <source>The VM did not start: another VM has its device.</source>
        <translation>La VM no se inició: otra VM tiene su dispositivo.</translation>
    </message>
    <message>
        <source>A device belongs to one running VM at a time.</source>
        <translation>Un dispositivo pertenece a una sola VM en ejecución a la vez.</translation>
    </message>
    <message>
        <source>Stop the other VM first.</source>
        <translation>Detenga antes la otra VM.</translation>
    </message>
    <message>
        <source>%1 did not come back from a reset.</source>
        <translation>%1 no volvió de un reset.</translation>
    </message>
    <message>
        <source>A device did not come back from a reset.</source>
        <translation>Un dispositivo no volvió de un reset.</translation>
    </message>
    <message>
        <source>It stays unusable until the node is switched off and on; a restart may not be enough.</source>
        <translation>Queda inutilizable hasta que el nodo se apague y se encienda; un reinicio puede no bastar.</translation>
    </message>
    <message>
        <source>Switch the node off and on. Should it happen again, look for a firmware update of the device.</source>
        <translation>Apague y encienda el nodo. Si vuelve a ocurrir, busque una actualización del firmware del dispositivo.</translation>
    </message>
    <message>
        <source>%1 could not be taken from its driver.</source>
        <translation>%1 no se pudo quitar a su driver.</translation>
    </message>
    <message>
        <source>A device could not be taken from its driver.</source>
        <translation>Un dispositivo no se pudo quitar a su driver.</translation>
    </message>
    <message>
        <source>Proxmox takes the whole group from the host&apos;s drivers at each start; here one did not let go.</source>
        <translation>Proxmox quita el grupo entero a los drivers del host en cada inicio; aquí uno no lo soltó.</translation>
    </message>
    <message>
        <source>Look what uses the devices of the group on the host.</source>
        <translation>Averigüe qué usa los dispositivos del grupo en el host.</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration names %1 twice.</source>
        <translation>La configuración de la VM nombra %1 dos veces.</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration names a device twice.</source>
        <translation>La configuración de la VM nombra un dispositivo dos veces.</translation>
    </message>
    <message>
        <source>A device can be in one hostpci line only.</source>
        <translation>Un dispositivo solo puede estar en una línea hostpci.</translation>
    </message>
    <message>
        <source>Remove one of the lines.</source>
        <translation>Elimine una de las líneas.</translation>
    </message>
    <message>
        <source>The VM did not start: the ROM file of %1 is not there.</source>
        <translation>La VM no se inició: el archivo ROM de %1 no existe.</translation>
    </message>
    <message>
        <source>The VM did not start: a ROM file is not there.</source>
        <translation>La VM no se inició: un archivo ROM no existe.</translation>
    </message>
    <message>
        <source>Its hostpci line names a file that QEMU cannot find; messages on regions and mmap above it are harmless.</source>
        <translation>Su línea hostpci nombra un archivo que QEMU no encuentra; los mensajes sobre regiones y mmap que hay encima son inofensivos.</translation>
    </message>
    <message>
        <source>Put the file where the line says, or take romfile off the line. An NVMe drive needs none.</source>
        <translation>Ponga el archivo donde dice la línea, o quite romfile de la línea. Una unidad NVMe no necesita ninguno.</translation>
    </message>
    <message>
        <source>The VM did not start: pcie=1 needs the machine type q35.</source>
        <translation>La VM no se inició: pcie=1 necesita el tipo de máquina q35.</translation>
    </message>
    <message>
        <source>Proxmox accepts the setting and refuses only at the start.</source>
        <translation>Proxmox acepta el ajuste y lo rechaza solo al iniciar.</translation>
    </message>
    <message>
        <source>Take pcie=1 off the hostpci line, or change the machine type.</source>
        <translation>Quite pcie=1 de la línea hostpci, o cambie el tipo de máquina.</translation>
    </message>
    <message>
        <source>The VM did not start: its PCI mapping does not lead to a free device.</source>
        <translation>La VM no se inició: su mapeo PCI no lleva a un dispositivo libre.</translation>
    </message>
    <message>
        <source>The hardware has changed since the mapping was made, it is not for this node, or another VM has the device.</source>
        <translation>El hardware ha cambiado desde que se hizo el mapeo, el mapeo no es para este nodo, u otra VM tiene el dispositivo.</translation>
    </message>
    <message>
        <source>Look at the mapping in Datacenter, Resource Mappings.</source>
        <translation>Revise el mapeo en Centro de datos, Mapeo de recursos.</translation>
    </message>
    <message>
        <source>Only root may name a device in a VM&apos;s configuration.</source>
        <translation>Solo root puede nombrar un dispositivo en la configuración de una VM.</translation>
    </message>
    <message>
        <source>Others may use PCI mappings they have rights on.</source>
        <translation>Otros pueden usar los mapeos PCI sobre los que tienen permisos.</translation>
    </message>
    <message>
        <source>Log in as root, or use a mapping.</source>
        <translation>Inicie sesión como root, o use un mapeo.</translation>
    </message>
    <message>
        <source>The VM cannot be moved or saved while it has a device of this node.</source>
        <translation>La VM no se puede mover ni guardar mientras tenga un dispositivo de este nodo.</translation>
    </message>
    <message>
        <source>What the device holds cannot be carried along with the VM&apos;s memory.</source>
        <translation>Lo que contiene el dispositivo no se puede llevar junto con la memoria de la VM.</translation>
    </message>
    <message>
        <source>Stop the VM, or take the device from it first.</source>
        <translation>Detenga la VM, o quítele antes el dispositivo.</translation>
    </message>
    <message>
        <source>The VM did not start for want of a network port, not for its devices.</source>
        <translation>La VM no se inició por falta de un puerto de red, no por sus dispositivos.</translation>
    </message>
    <message>
        <source>A bridge that its configuration names has no physical interface. That happens too when the network card was given to a VM.</source>
        <translation>Un puente que nombra su configuración no tiene interfaz física. Eso ocurre también cuando la tarjeta de red se asignó a una VM.</translation>
    </message>
    <message>
        <source>Look at the bridge in /etc/network/interfaces.</source>
        <translation>Revise el puente en /etc/network/interfaces.</translation>
    </message>
    <message>
        <source>The kernel splits IOMMU groups by force (pcie_acs_override).</source>
        <translation>El kernel separa grupos IOMMU por la fuerza (pcie_acs_override).</translation>
    </message>
    <message>
        <source>Devices that seem to be alone in a group may still reach each other&apos;s memory, so the groups prove nothing.</source>
        <translation>Dispositivos que parecen estar solos en un grupo aún pueden alcanzar la memoria unos de otros, así que los grupos no prueban nada.</translation>
    </message>
    <message>
        <source>Take pcie_acs_override off the kernel&apos;s command line, and look at the true groups.</source>
        <translation>Quite pcie_acs_override de la línea de comandos del kernel, y revise los grupos verdaderos.</translation>
    </message>
    <message>
        <source>The VM did not start, and what was pasted does not say why.</source>
        <translation>La VM no se inició, y lo pegado no dice por qué.</translation>
    </message>
    <message>
        <source>“QEMU exited with code 1” ends every start that fails; the cause stands above it.</source>
        <translation>“QEMU exited with code 1” cierra todo inicio que falla; la causa está más arriba.</translation>
    </message>
    <message>
        <source>Paste the whole task log, and what dmesg says of that minute.</source>
        <translation>Pegue el registro completo de la tarea, y lo que dmesg dice de ese minuto.</translation>
    </message>
</context>
<context>
    <name>LookAtTarget</name>
    <message>
        <source>A measurement needs an id of letters, digits and “-”.</source>
        <translation>Una medición necesita un ID de letras, cifras y “-”.</translation>
    </message>
    <message>
        <source>The target has no name that can be used.</source>
        <translation>El destino no tiene un nombre que se pueda usar.</translation>
    </message>
    <message>
        <source>A folder is named by its full path, such as /var/lib/vz.</source>
        <translation>Una carpeta se nombra por su ruta completa, como /var/lib/vz.</translation>
    </message>
    <message>
        <source>Several drives have this serial. Name the one you mean by its PCI address.</source>
        <translation>Varias unidades tienen este número de serie. Nombre la que quiere por su dirección PCI.</translation>
    </message>
    <message>
        <source>The machine could not be looked at.</source>
        <translation>No se pudo examinar la máquina.</translation>
    </message>
    <message>
        <source>There is no NVMe drive %1 that this machine&apos;s own driver holds. One that was given to a VM is measured in that VM.</source>
        <translation>No hay ninguna unidad NVMe %1 en manos del driver propio de esta máquina. Una que se asignó a una VM se mide en esa VM.</translation>
    </message>
    <message>
        <source>There is no block device %1.</source>
        <translation>No hay ningún dispositivo de bloques %1.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No hay ninguna carpeta %1.</translation>
    </message>
    <message>
        <source>There is no VM %1 on this node.</source>
        <translation>No hay ninguna VM %1 en este nodo.</translation>
    </message>
    <message>
        <source>The disks of the VM could not be looked at.</source>
        <translation>No se pudieron examinar los discos de la VM.</translation>
    </message>
    <message>
        <source>The drive is in use (%1). Reading harms nothing, but each slows the other down.</source>
        <translation>La unidad está en uso (%1). Leer no daña nada, pero cada uno ralentiza al otro.</translation>
    </message>
    <message>
        <source>There is no way into the guest.</source>
        <translation>No hay forma de entrar en el invitado.</translation>
    </message>
    <message>
        <source>fio is not installed in the guest. Install it there, such as with: apt install fio</source>
        <translation>fio no está instalado en el invitado. Instálelo ahí, por ejemplo con: apt install fio</translation>
    </message>
    <message>
        <source>fio is not installed there. It comes with: apt install fio</source>
        <translation>fio no está instalado ahí. Se obtiene con: apt install fio</translation>
    </message>
    <message>
        <source>A thin pool keeps the room of the file until the file system is trimmed (fstrim).</source>
        <translation>Un thin pool retiene el espacio del archivo hasta que se hace trim del sistema de archivos (fstrim).</translation>
    </message>
    <message>
        <source>The device has no size.</source>
        <translation>El dispositivo no tiene tamaño.</translation>
    </message>
</context>
<context>
    <name>MachineShutdown</name>
    <message>
        <source>The guest of %1 did not shut down within %2 minutes. It runs on as it was, and the change of its devices waits. Shut it down from inside, then start it again; or take the change back.</source>
        <translation>El invitado de la %1 no se apagó en %2 minutos. Sigue en ejecución como estaba, y el cambio de sus dispositivos espera. Apáguelo desde dentro y luego inícielo de nuevo; o deshaga el cambio.</translation>
    </message>
    <message>
        <source>%1 is not on this node any more.</source>
        <translation>La %1 ya no está en este nodo.</translation>
    </message>
</context>
<context>
    <name>MachineStart</name>
    <message>
        <source>Nobody confirmed the start of %1 in time, so the node stopped it and gave back what the start had taken. It does not start at boot until this is taken back.</source>
        <translation>Nadie confirmó a tiempo el inicio de la %1, así que el nodo la detuvo y devolvió lo que el inicio había tomado. No se inicia al arrancar el nodo hasta que esto se deshaga.</translation>
    </message>
    <message>
        <source>The node was restarted while the start of %1 was watched, and the VM was not started again. Look why before you start it. It does not start at boot until this is taken back.</source>
        <translation>El nodo se reinició mientras se vigilaba el inicio de la %1, y la VM no se inició de nuevo. Averigüe por qué antes de iniciarla. No se inicia al arrancar el nodo hasta que esto se deshaga.</translation>
    </message>
    <message>
        <source>The start of %1 would take other devices than planned. It was not started.</source>
        <translation>El inicio de la %1 tomaría otros dispositivos que los planeados. No se inició.</translation>
    </message>
    <message>
        <source>Whether what the start took was given back is not known yet: %1</source>
        <translation>Aún no se sabe si se devolvió lo que tomó el inicio: %1</translation>
    </message>
    <message>
        <source>What the start had taken from the host was given back.</source>
        <translation>Se devolvió lo que el inicio había tomado del host.</translation>
    </message>
    <message>
        <source>The VM does not start at boot until this is taken back.</source>
        <translation>La VM no se inicia al arrancar el nodo hasta que esto se deshaga.</translation>
    </message>
    <message>
        <source>%1 was started, and the node does not take a new connection. Unless one comes in time, it stops the VM and gives back what the start took.</source>
        <translation>La %1 se inició, y el nodo no acepta una conexión nueva. Si no llega una a tiempo, detiene la VM y devuelve lo que tomó el inicio.</translation>
    </message>
    <message>
        <source>%1 did not start: %2</source>
        <translation>La %1 no se inició: %2</translation>
    </message>
    <message>
        <source>%1 was started, and this is not so: %2</source>
        <translation>La %1 se inició, y esto no es así: %2</translation>
    </message>
    <message>
        <source>A start with passed devices needs a second connection, and none can be opened from here.</source>
        <translation>Un inicio con dispositivos en passthrough necesita una segunda conexión, y desde aquí no se puede abrir ninguna.</translation>
    </message>
    <message>
        <source>Whether %1 runs on this node is not known any more.</source>
        <translation>Ya no se sabe si la %1 está en ejecución en este nodo.</translation>
    </message>
    <message>
        <source>%1 was started meanwhile, with other devices.</source>
        <translation>Entretanto la %1 se inició, con otros dispositivos.</translation>
    </message>
    <message>
        <source>%1 is not on this node any more.</source>
        <translation>La %1 ya no está en este nodo.</translation>
    </message>
</context>
<context>
    <name>MachineState</name>
    <message>
        <source>%1 belongs to the node %2.</source>
        <translation>La %1 pertenece al nodo %2.</translation>
    </message>
    <message>
        <source>A drive can go only to a VM of the node it sits in.</source>
        <translation>Una unidad solo puede ir a una VM del nodo en el que está.</translation>
    </message>
    <message>
        <source>%1 is locked (%2).</source>
        <translation>La %1 está bloqueada (%2).</translation>
    </message>
    <message>
        <source>Proxmox works on it, and refuses changes until that is done.</source>
        <translation>Proxmox trabaja en ella, y rechaza cambios hasta que termine.</translation>
    </message>
    <message>
        <source>Wait until it is done and read the node again.</source>
        <translation>Espere a que termine y lea el nodo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is a template.</source>
        <translation>La %1 es una plantilla.</translation>
    </message>
    <message>
        <source>It never runs, and every clone of it would claim the same drive.</source>
        <translation>Nunca se ejecuta, y cada clon suyo reclamaría la misma unidad.</translation>
    </message>
    <message>
        <source>Give the drive to a VM made of it.</source>
        <translation>Asigne la unidad a una VM hecha a partir de ella.</translation>
    </message>
    <message>
        <source>The configuration of %1 could not be read whole.</source>
        <translation>La configuración de la %1 no se pudo leer entera.</translation>
    </message>
    <message>
        <source>It cannot be changed safely without.</source>
        <translation>Sin eso no se puede cambiar de forma segura.</translation>
    </message>
    <message>
        <source>no digest</source>
        <translation>sin digest</translation>
    </message>
    <message>
        <source>%1 has all of its 16 hostpci slots in use.</source>
        <translation>La %1 tiene en uso sus 16 ranuras hostpci.</translation>
    </message>
    <message>
        <source>Proxmox has no room for another device in this VM.</source>
        <translation>Proxmox no tiene sitio para otro dispositivo en esta VM.</translation>
    </message>
    <message>
        <source>%1 has other changes waiting.</source>
        <translation>La %1 tiene otros cambios en espera.</translation>
    </message>
    <message>
        <source>It does not run, so Proxmox makes them true together with this one.</source>
        <translation>No está en ejecución, así que Proxmox los hace realidad junto con este.</translation>
    </message>
</context>
<context>
    <name>MachineTakesHostDevices</name>
    <message>
        <source>%1 takes from the host what it uses, at its next start.</source>
        <translation>La %1 quita al host lo que este usa, en su próximo inicio.</translation>
    </message>
    <message>
        <source>The line %1 names it or something in its group, and Proxmox does not ask.</source>
        <translation>La línea %1 lo nombra, o nombra algo de su grupo, y Proxmox no pregunta.</translation>
    </message>
    <message>
        <source>Do not start that VM before the line is corrected or removed.</source>
        <translation>No inicie esa VM antes de que la línea esté corregida o eliminada.</translation>
    </message>
</context>
<context>
    <name>MachineText</name>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>i440fx</source>
        <translation>i440fx</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migración</translation>
    </message>
    <message>
        <source>The VM can no longer move to another node while it runs.</source>
        <translation>La VM ya no puede pasar a otro nodo mientras está en ejecución.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Respaldo</translation>
    </message>
    <message>
        <source>Backups of the VM do not contain the drive. Back it up inside the guest.</source>
        <translation>Los respaldos de la VM no contienen la unidad. Respáldela dentro del invitado.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>It has none. Snapshots never contain the drive.</source>
        <translation>No tiene ninguna. Las snapshots nunca contienen la unidad.</translation>
    </message>
    <message>
        <source>It has %1. They do not contain the drive.</source>
        <translation>Tiene %1. No contienen la unidad.</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>Tipo de máquina</translation>
    </message>
    <message>
        <source>q35: the drive appears as a PCIe device.</source>
        <translation>q35: la unidad aparece como dispositivo PCIe.</translation>
    </message>
    <message>
        <source>i440fx: the drive appears on the old PCI bus. q35 is the better choice.</source>
        <translation>i440fx: la unidad aparece en el antiguo bus PCI. q35 es mejor elección.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>All %1 stay in use while it runs; ballooning gives nothing back.</source>
        <translation>Los %1 siguen en uso mientras está en ejecución; el balloon no devuelve nada.</translation>
    </message>
    <message>
        <source>Start on boot</source>
        <translation>Inicio al arranque</translation>
    </message>
    <message>
        <source>It takes the drive each time the node starts.</source>
        <translation>Toma la unidad cada vez que arranca el nodo.</translation>
    </message>
    <message>
        <source>It takes the drive when somebody starts it.</source>
        <translation>Toma la unidad cuando alguien la inicia.</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>Somebody changed the mapping %1 in the meantime.</source>
        <translation>Entretanto alguien cambió el mapeo %1.</translation>
    </message>
    <message>
        <source>Another device sits in the drive&apos;s slot now. Nothing was changed; read the node again.</source>
        <translation>En la ranura de la unidad hay ahora otro dispositivo. No se cambió nada; lea el nodo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed; look at the plan again.</source>
        <translation>No se cambió nada; revise el plan de nuevo.</translation>
    </message>
    <message>
        <source>/etc/pve/mapping/pci.cfg cannot be read. Log in as root.</source>
        <translation>/etc/pve/mapping/pci.cfg no se puede leer. Inicie sesión como root.</translation>
    </message>
    <message>
        <source>The mapping %1 could not be changed.</source>
        <translation>El mapeo %1 no se pudo cambiar.</translation>
    </message>
    <message>
        <source>/etc/pve cannot be written, most likely because the cluster has no quorum. Nothing was changed.</source>
        <translation>/etc/pve no se puede escribir, muy probablemente porque el clúster no tiene quórum. No se cambió nada.</translation>
    </message>
    <message>
        <source>Proxmox refused to change the mapping %1: %2</source>
        <translation>Proxmox se negó a cambiar el mapeo %1: %2</translation>
    </message>
    <message>
        <source>The node&apos;s answer makes no sense. Read it again.</source>
        <translation>La respuesta del nodo no tiene sentido. Léalo de nuevo.</translation>
    </message>
    <message>
        <source>Proxmox said nothing against it, but the mapping %1 does not read as planned.</source>
        <translation>Proxmox no puso objeciones, pero el mapeo %1 no se lee como estaba planeado.</translation>
    </message>
    <message>
        <source>/etc/pve/mapping/pci.cfg could not be read.</source>
        <translation>/etc/pve/mapping/pci.cfg no se pudo leer.</translation>
    </message>
</context>
<context>
    <name>MappingFit</name>
    <message>
        <source>it lacks %1=%2</source>
        <translation>le falta %1=%2</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 es %2, no %3</translation>
    </message>
    <message>
        <source>there is no device at %1</source>
        <translation>no hay ningún dispositivo en %1</translation>
    </message>
</context>
<context>
    <name>MappingIsStale</name>
    <message>
        <source>at %1 sits the drive with the serial %2, not %3</source>
        <translation>en %1 está la unidad con el número de serie %2, no %3</translation>
    </message>
    <message>
        <source>The PCI mapping %1 does not fit the hardware: %2.</source>
        <translation>El mapeo PCI %1 no coincide con el hardware: %2.</translation>
    </message>
    <message>
        <source>Proxmox compares them at every start and refuses a VM that uses the mapping. A changed id can mean that another device sits in that slot now.</source>
        <translation>Proxmox los compara en cada inicio y rechaza una VM que usa el mapeo. Un ID cambiado puede significar que ahora hay otro dispositivo en esa ranura.</translation>
    </message>
    <message>
        <source>Make sure which device is meant, then correct the mapping under Datacenter, Resource Mappings.</source>
        <translation>Asegúrese de qué dispositivo se quiere, y luego corrija el mapeo en Centro de datos, Mapeo de recursos.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>The measurement ended before it began.</source>
        <translation>La medición terminó antes de empezar.</translation>
    </message>
    <message>
        <source>Somebody ended it on the machine, or the machine was restarted.</source>
        <translation>Alguien la terminó en la máquina, o la máquina se reinició.</translation>
    </message>
    <message>
        <source>It took far longer than expected and was ended.</source>
        <translation>Tardó mucho más de lo esperado y se terminó.</translation>
    </message>
    <message>
        <source>Another drive is in that place now.</source>
        <translation>En ese lugar hay ahora otra unidad.</translation>
    </message>
    <message>
        <source>No file could be made in the folder.</source>
        <translation>No se pudo crear ningún archivo en la carpeta.</translation>
    </message>
    <message>
        <source>It ended too early.</source>
        <translation>Terminó demasiado pronto.</translation>
    </message>
    <message>
        <source>fio failed: %1</source>
        <translation>fio falló: %1</translation>
    </message>
    <message>
        <source>Nothing was measured. %1</source>
        <translation>No se midió nada. %1</translation>
    </message>
    <message>
        <source>Stopped before anything was measured.</source>
        <translation>Detenida antes de medir nada.</translation>
    </message>
    <message>
        <source>There is no way into the guest.</source>
        <translation>No hay forma de entrar en el invitado.</translation>
    </message>
    <message>
        <source>This machine has no apt-get. Install fio there with its own package manager.</source>
        <translation>Esta máquina no tiene apt-get. Instale ahí fio con su propio gestor de paquetes.</translation>
    </message>
    <message>
        <source>fio could not be installed. The machine&apos;s package manager says why.</source>
        <translation>No se pudo instalar fio. El gestor de paquetes de la máquina dice por qué.</translation>
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
            <numerusform>%n prueba</numerusform>
            <numerusform>%n pruebas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 × %3 s each</source>
        <comment>tests, runs, seconds</comment>
        <translation>%1, %2 × %3 s cada una</translation>
    </message>
    <message>
        <source>The new file in %1, as %2 sees it.</source>
        <translation>El archivo nuevo en %1, tal como lo ve %2.</translation>
    </message>
    <message>
        <source>The drive itself, all over it, as %1 sees it. What lies on it is read and thrown away.</source>
        <translation>La unidad misma, por toda su extensión, tal como la ve %1. Lo que contiene se lee y se descarta.</translation>
    </message>
    <message>
        <source>Nothing. fio runs with --readonly and refuses any write.</source>
        <translation>Nada. fio se ejecuta con --readonly y rechaza cualquier escritura.</translation>
    </message>
    <message>
        <source>One new file of %1 in %2, removed at the end, also when the line is lost. No other file is touched.</source>
        <translation>Un archivo nuevo de %1 en %2, eliminado al final, también si se pierde la conexión. No se toca ningún otro archivo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>about 1 min: 6 tests</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 are free, down to what lies under the folder.</source>
        <translation>%1 están libres, contando hasta lo que hay bajo la carpeta.</translation>
    </message>
</context>
<context>
    <name>Measurement</name>
    <message>
        <source>This is no file of measurements, or it is damaged. Nothing of it was taken.</source>
        <translation>Esto no es un archivo de mediciones, o está dañado. No se tomó nada de él.</translation>
    </message>
    <message>
        <source>A newer Lanekeeper wrote this file. Update Lanekeeper to read it.</source>
        <translation>Este archivo lo escribió un Lanekeeper más nuevo. Actualice Lanekeeper para leerlo.</translation>
    </message>
    <message>
        <source>A number in this measurement is none; it was not written.</source>
        <translation>Un número de esta medición no lo es; no se escribió.</translation>
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
        <translation>Una medición, y nada al lado con qué compararla</translation>
    </message>
</context>
<context>
    <name>MeasurementPlots</name>
    <message>
        <source>%1 % less</source>
        <translation>%1 % menos</translation>
    </message>
    <message>
        <source>%1 % more</source>
        <translation>%1 % más</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>too few runs to tell</source>
        <translation>muy pocas pasadas para decidir</translation>
    </message>
    <message>
        <source>%1, more is better</source>
        <translation>%1, más es mejor</translation>
    </message>
    <message>
        <source>%1, less is better</source>
        <translation>%1, menos es mejor</translation>
    </message>
    <message>
        <source>Answer times</source>
        <translation>Tiempos de respuesta</translation>
    </message>
    <message>
        <source>The slowest %1 make the difference</source>
        <translation>Las %1 más lentas marcan la diferencia</translation>
    </message>
    <message>
        <source>Slow or fast, the answers take equally long</source>
        <translation>Lentas o rápidas, las respuestas tardan lo mismo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
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
        <translation>percentil, % de %1 respondidas en este tiempo</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>This drive over time</source>
        <translation>Esta unidad a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>CPU per request</source>
        <translation>CPU por petición</translation>
    </message>
    <message>
        <source>Hottest</source>
        <translation>Temp. máx.</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Frenada</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Bars are medians of the runs; whiskers hold the median with 95 %.</source>
        <translation>Las barras son medianas de las pasadas; los bigotes contienen la mediana con un 95 %.</translation>
    </message>
    <message>
        <source>Bars are medians of the runs; whiskers reach from the slowest run to the fastest.</source>
        <translation>Las barras son medianas de las pasadas; los bigotes van de la pasada más lenta a la más rápida.</translation>
    </message>
    <message>
        <source>One run each: how far runs lie apart is not known.</source>
        <translation>Una pasada cada una: no se sabe cuánto difieren las pasadas.</translation>
    </message>
    <message>
        <source>“Same” means no difference beyond the noise.</source>
        <translation>“Igual” significa sin diferencia más allá del ruido.</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>escala log.</translation>
    </message>
</context>
<context>
    <name>MeasurementStore</name>
    <message>
        <source>A newer Lanekeeper keeps the measurements here. Update Lanekeeper to see them; nothing of them was changed.</source>
        <translation>Un Lanekeeper más nuevo guarda aquí las mediciones. Actualice Lanekeeper para verlas; no se cambió nada de ellas.</translation>
    </message>
    <message>
        <source>The file of measurements is damaged.</source>
        <translation>El archivo de mediciones está dañado.</translation>
    </message>
    <message>
        <source>A number in this measurement is none; it was not kept.</source>
        <translation>Un número de esta medición no lo es; no se guardó.</translation>
    </message>
    <message>
        <source>This measurement cannot be kept as it is.</source>
        <translation>Esta medición no se puede guardar tal como está.</translation>
    </message>
    <message>
        <source>The folder for measurements cannot be made.</source>
        <translation>No se puede crear la carpeta para las mediciones.</translation>
    </message>
    <message>
        <source>The measurements kept on this computer cannot be used now.</source>
        <translation>Las mediciones guardadas en este equipo no se pueden usar ahora.</translation>
    </message>
    <message>
        <source>The file of measurements is damaged, and it cannot be put aside.</source>
        <translation>El archivo de mediciones está dañado, y no se puede apartar.</translation>
    </message>
    <message>
        <source>The file of measurements is damaged (%1). It was put aside as %2, and a new one was begun.</source>
        <translation>El archivo de mediciones está dañado (%1). Se apartó como %2, y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>There is no such measurement.</source>
        <translation>No existe tal medición.</translation>
    </message>
    <message>
        <source>There is no room on this computer to keep measurements.</source>
        <translation>En este equipo no hay espacio para guardar mediciones.</translation>
    </message>
</context>
<context>
    <name>MeasurementText</name>
    <message>
        <source>Sequential read</source>
        <translation>Lectura secuencial</translation>
    </message>
    <message>
        <source>Random read</source>
        <translation>Lectura aleatoria</translation>
    </message>
    <message>
        <source>Sequential write</source>
        <translation>Escritura secuencial</translation>
    </message>
    <message>
        <source>Write and flush</source>
        <translation>Escritura y flush</translation>
    </message>
    <message>
        <source>Random write</source>
        <translation>Escritura aleatoria</translation>
    </message>
    <message>
        <source>Mixed 70/30</source>
        <translation>Mixto 70/30</translation>
    </message>
    <message>
        <source>%1, one at a time</source>
        <translation>%1, de una en una</translation>
    </message>
    <message>
        <source>%1, %2 in flight</source>
        <translation>%1, %2 en curso</translation>
    </message>
    <message>
        <source>%1, %2 × %3 in flight</source>
        <translation>%1, %2 × %3 en curso</translation>
    </message>
    <message>
        <source>flushes</source>
        <translation>operaciones flush</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>peticiones</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>escrituras</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lecturas</translation>
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
        <translation>miles/s</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>por segundo</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>transferencia</translation>
    </message>
    <message>
        <source>mean answer time</source>
        <translation>tiempo medio de respuesta</translation>
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
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Drive not known</source>
        <translation>Unidad desconocida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, serial</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Vistazo rápido</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>A fondo</translation>
    </message>
    <message>
        <source>As in the guide</source>
        <translation>Como en la guía</translation>
    </message>
    <message>
        <source>Own values</source>
        <translation>Valores propios</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>cerca de %n s</numerusform>
            <numerusform>unos %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>cerca de %n min</numerusform>
            <numerusform>unos %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>unas %1 h</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulada</translation>
    </message>
    <message>
        <source>imported from %1</source>
        <translation>importada de %1</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>detenida antes de tiempo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
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
        <translation>El miembro del clúster %1 está fuera de línea.</translation>
    </message>
    <message>
        <source>Changes here work as long as the cluster keeps its quorum.</source>
        <translation>Los cambios aquí funcionan mientras el clúster conserve su quórum.</translation>
    </message>
</context>
<context>
    <name>MemoryPinned</name>
    <message>
        <source>other guests that run: %1</source>
        <translation>otros invitados en ejecución: %1</translation>
    </message>
    <message>
        <source>the cache of ZFS may grow to %1</source>
        <translation>la caché de ZFS puede crecer hasta %1</translation>
    </message>
    <message>
        <source>All %1 of memory of %2 are taken when it starts.</source>
        <translation>Los %1 de memoria de la %2 se toman todos cuando se inicia.</translation>
    </message>
    <message>
        <source>All memory of %1 is taken when it starts.</source>
        <translation>Toda la memoria de la %1 se toma cuando se inicia.</translation>
    </message>
    <message>
        <source>The drive writes straight into the guest&apos;s memory, so the host cannot swap or share it.</source>
        <translation>La unidad escribe directamente en la memoria del invitado, así que el host no puede llevarla a swap ni compartirla.</translation>
    </message>
    <message>
        <source>Together with the other guests and the caches of the host it may not fit.</source>
        <translation>Junto con los demás invitados y las cachés del host es posible que no quepa.</translation>
    </message>
    <message>
        <source>Give the VM less memory, or stop another guest before it starts.</source>
        <translation>Dé menos memoria a la VM, o detenga otro invitado antes de que se inicie.</translation>
    </message>
</context>
<context>
    <name>MigrationEnds</name>
    <message>
        <source>%1 can no longer be moved to another node while it has the drive.</source>
        <translation>La %1 ya no se puede mover a otro nodo mientras tenga la unidad.</translation>
    </message>
    <message>
        <source>Proxmox refuses, whether it runs or not: “can&apos;t migrate VM which uses local devices”. Through a mapping it can be moved while it is shut down, to a node that has a drive of its own under that name. It cannot be suspended to disk either.</source>
        <translation>Proxmox se niega, esté o no en ejecución: “can&apos;t migrate VM which uses local devices”. A través de un mapeo se puede mover mientras está apagada, a un nodo que tenga una unidad propia con ese nombre. Tampoco se puede suspender a disco.</translation>
    </message>
    <message>
        <source>Before this node is serviced, shut the VM down.</source>
        <translation>Antes del mantenimiento de este nodo, apague la VM.</translation>
    </message>
</context>
<context>
    <name>NetworkNames</name>
    <message>
        <source>These names follow the places of the cards. When a card is added, removed or moved, they can change, and the node is off the network. Giving a drive to a VM moves nothing.</source>
        <translation>Estos nombres siguen los lugares de las tarjetas. Cuando se añade, se quita o se mueve una tarjeta pueden cambiar, y el nodo se queda sin red. Asignar una unidad a una VM no mueve nada.</translation>
    </message>
    <message>
        <source>Before you move cards, pin the names (Proxmox VE 9: pve-network-interface-pinning) or have a screen and keyboard at hand.</source>
        <translation>Antes de mover tarjetas, fije los nombres (Proxmox VE 9: pve-network-interface-pinning) o tenga a mano pantalla y teclado.</translation>
    </message>
    <message>
        <source>The network depends on names that can change: %1.</source>
        <translation>La red depende de nombres que pueden cambiar: %1.</translation>
    </message>
</context>
<context>
    <name>NoResetMethod</name>
    <message>
        <source>The kernel knows no way to reset %1.</source>
        <translation>El kernel no conoce ninguna forma de hacer un reset de %1.</translation>
    </message>
    <message>
        <source>A VM gets the drive in the state its last user left it in. The second start of a VM may not find it.</source>
        <translation>Una VM recibe la unidad en el estado en que la dejó su último usuario. El segundo inicio de una VM puede no encontrarla.</translation>
    </message>
    <message>
        <source>Try whether the VM starts twice. If not, only a restart of the node helps.</source>
        <translation>Pruebe si la VM se inicia dos veces. Si no, solo ayuda reiniciar el nodo.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
</context>
<context>
    <name>Node</name>
    <message>
        <source>This does not name a node. Write user@host, user@host:port, demo:NAME, capture:FILE or paste:FILE.</source>
        <translation>Esto no nombra un nodo. Escriba user@host, user@host:port, demo:NAME, capture:FILE o paste:FILE.</translation>
    </message>
</context>
<context>
    <name>NodeBook</name>
    <message>
        <source>The list of nodes could not be saved in %1; this session goes on without it.</source>
        <translation>La lista de nodos no se pudo guardar en %1; esta sesión sigue sin ella.</translation>
    </message>
</context>
<context>
    <name>NodeJob</name>
    <message>
        <source>The node could not start a longer piece of work. Look at the room left in /run there, and try again.</source>
        <translation>El nodo no pudo empezar una tarea más larga. Revise el espacio que queda ahí en /run, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The node knows nothing of this piece of work. It was restarted meanwhile, or somebody ended it.</source>
        <translation>El nodo no sabe nada de esta tarea. Entretanto se reinició, o alguien la terminó.</translation>
    </message>
    <message>
        <source>What the node says of its work makes no sense. Read the node again.</source>
        <translation>Lo que el nodo dice de su tarea no tiene sentido. Lea el nodo de nuevo.</translation>
    </message>
    <message>
        <source>The work on the node does not end. Look at its processes there.</source>
        <translation>La tarea en el nodo no termina. Revise ahí sus procesos.</translation>
    </message>
</context>
<context>
    <name>NodeJournal</name>
    <message>
        <source>Another change is open on this node, and its record cannot be read. Resume or end it first.</source>
        <translation>En este nodo hay otro cambio abierto, y su anotación no se puede leer. Reanúdelo o termínelo antes.</translation>
    </message>
    <message>
        <source>The node has no room left for a receipt in /var/lib/lanekeeper. Free some space there and try again.</source>
        <translation>Al nodo no le queda espacio para un comprobante en /var/lib/lanekeeper. Libere ahí algo de espacio y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The receipt cannot be written to /var/lib/lanekeeper on the node. Log in as root, or look at that folder.</source>
        <translation>El comprobante no se puede escribir en /var/lib/lanekeeper del nodo. Inicie sesión como root, o revise esa carpeta.</translation>
    </message>
    <message>
        <source>Another change is open on this node, begun by %1 on %2. Resume it first.</source>
        <translation>En este nodo hay otro cambio abierto, empezado por %1 el %2. Reanúdelo antes.</translation>
    </message>
    <message>
        <source>The node has a record of this name already. Try again.</source>
        <translation>El nodo ya tiene una anotación con este nombre. Pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The node has no record of this change.</source>
        <translation>El nodo no tiene constancia de este cambio.</translation>
    </message>
    <message>
        <source>Somebody else brought this change to an end. Read the node again.</source>
        <translation>Otra persona concluyó este cambio. Lea el nodo de nuevo.</translation>
    </message>
    <message>
        <source>The journal in /var/lib/lanekeeper on the node cannot be read. Log in as root.</source>
        <translation>El registro en /var/lib/lanekeeper del nodo no se puede leer. Inicie sesión como root.</translation>
    </message>
</context>
<context>
    <name>NodeMemory</name>
    <message>
        <source>%1 moved from %2 to %3; it was last seen at its old place on %4.</source>
        <translation>%1 pasó de %2 a %3; se vio por última vez en su antiguo lugar el %4.</translation>
    </message>
    <message>
        <source>No VM of this node names its old place.</source>
        <translation>Ninguna VM de este nodo nombra su antiguo lugar.</translation>
    </message>
    <message>
        <source>A VM still names the old place and would get what sits there now.</source>
        <translation>Una VM sigue nombrando el antiguo lugar y recibiría lo que hay ahora ahí.</translation>
    </message>
    <message>
        <source>Take the old line back and give the drive again.</source>
        <translation>Retire la línea antigua y asigne la unidad de nuevo.</translation>
    </message>
    <message>
        <source>%1 was in IOMMU group %2 until %3 and is in group %4 now.</source>
        <translation>%1 estuvo en el grupo IOMMU %2 hasta el %3 y ahora está en el grupo %4.</translation>
    </message>
    <message>
        <source>Another kernel, firmware or card changed the numbers. PCI mappings that name the old number do not start their VMs any more.</source>
        <translation>Otro kernel, firmware o tarjeta cambió los números. Los mapeos PCI que nombran el número antiguo ya no inician sus VM.</translation>
    </message>
    <message>
        <source>At %1, where %2 (%3) was until %4, there is %5 now.</source>
        <translation>En %1, donde estuvo %2 (%3) hasta el %4, está ahora %5.</translation>
    </message>
    <message>
        <source>An address names a slot, not a drive.</source>
        <translation>Una dirección nombra una ranura, no una unidad.</translation>
    </message>
    <message>
        <source>A VM names this address and would get the new device when it starts.</source>
        <translation>Una VM nombra esta dirección y recibiría el dispositivo nuevo al iniciarse.</translation>
    </message>
    <message>
        <source>Do not start that VM before its hostpci line is right.</source>
        <translation>No inicie esa VM antes de que su línea hostpci esté bien.</translation>
    </message>
    <message>
        <source>%1 (%2), last seen at %3 on %4, is not in this node now.</source>
        <translation>%1 (%2), vista por última vez en %3 el %4, no está ahora en este nodo.</translation>
    </message>
    <message>
        <source>It was taken out, has failed, or is switched off.</source>
        <translation>Se sacó, ha fallado o está apagada.</translation>
    </message>
    <message>
        <source>The serial of the drive at %1 cannot be read now; on %2 it was %3 (%4).</source>
        <translation>El número de serie de la unidad en %1 no se puede leer ahora; el %2 era %3 (%4).</translation>
    </message>
    <message>
        <source>While vfio-pci holds a drive, the kernel shows no serial. The ids still agree, which a drive of the same model would do as well.</source>
        <translation>Mientras vfio-pci tiene una unidad, el kernel no muestra su número de serie. Los ID aún coinciden, lo que también ocurriría con otra unidad del mismo modelo.</translation>
    </message>
    <message>
        <source>What was remembered of this node cannot be read.</source>
        <translation>Lo que se recordaba de este nodo no se puede leer.</translation>
    </message>
</context>
<context>
    <name>NodeName</name>
    <message>
        <source>Connects to %1 and reads it.</source>
        <translation>Se conecta a %1 y lo lee.</translation>
    </message>
    <message>
        <source>Connects to %1, port %2, and reads it.</source>
        <translation>Se conecta a %1, puerto %2, y lo lee.</translation>
    </message>
    <message>
        <source>The user is given twice; leave it out in one place.</source>
        <translation>El usuario se indica dos veces; omítalo en un lugar.</translation>
    </message>
    <message>
        <source>The port is given twice; leave it out in one place.</source>
        <translation>El puerto se indica dos veces; omítalo en un lugar.</translation>
    </message>
    <message>
        <source>A simulated node on this computer. It can be changed and taken back like a real one.</source>
        <translation>Un nodo simulado en este equipo. Se puede cambiar y deshacer como uno real.</translation>
    </message>
    <message>
        <source>Opens the file. Nothing on any node is read or changed.</source>
        <translation>Abre el archivo. No se lee ni se cambia nada en ningún nodo.</translation>
    </message>
</context>
<context>
    <name>NodeOffers</name>
    <message>
        <source>%1, through %2</source>
        <translation>%1, a través de %2</translation>
    </message>
</context>
<context>
    <name>NodeRestart</name>
    <message>
        <source>The node does not say when it was started.</source>
        <translation>El nodo no dice cuándo arrancó.</translation>
    </message>
    <message>
        <source>The node restarted, but its kernel&apos;s command line is not as planned. Another boot loader or another entry of its menu may have started it.</source>
        <translation>El nodo se reinició, pero la línea de comandos de su kernel no está según lo planeado. Es posible que lo arrancara otro cargador de arranque u otra entrada de su menú.</translation>
    </message>
    <message>
        <source>The node restarted, and the IOMMU is off all the same. Look for DMAR or AMD-Vi in its kernel&apos;s log.</source>
        <translation>El nodo se reinició, y aun así la IOMMU está desactivada. Busque DMAR o AMD-Vi en el registro de su kernel.</translation>
    </message>
    <message>
        <source>The node restarted, but it did not keep off the drive at %1. Its kernel&apos;s log says why: journalctl -k -b -g lanekeeper</source>
        <translation>El nodo se reinició, pero no dejó sin tocar la unidad en %1. El registro de su kernel dice por qué: journalctl -k -b -g lanekeeper</translation>
    </message>
    <message>
        <source>The node restarted, and the drive at %1 still shares its IOMMU group. The word did not do what it is for; take it back.</source>
        <translation>El nodo se reinició, y la unidad en %1 sigue compartiendo su grupo IOMMU. La palabra no hizo aquello para lo que sirve; deshágalo.</translation>
    </message>
    <message>
        <source>The node cannot be restarted.</source>
        <translation>El nodo no se puede reiniciar.</translation>
    </message>
    <message>
        <source>Nobody confirmed the restart in time, so the node put its old boot settings back by itself.</source>
        <translation>Nadie confirmó el reinicio a tiempo, así que el nodo restableció por sí mismo sus ajustes de arranque anteriores.</translation>
    </message>
    <message>
        <source>The node came back with its old command line. The new one was tried once: the kernel did not come up with it, or the node was started anew since. The old one is what it starts with.</source>
        <translation>El nodo volvió con su línea de comandos anterior. La nueva se probó una vez: el kernel no arrancó con ella, o el nodo se arrancó de nuevo desde entonces. El nodo arranca con la anterior.</translation>
    </message>
</context>
<context>
    <name>NvmeBlacklisted</name>
    <message>
        <source>The host is told to leave its nvme driver alone.</source>
        <translation>Al host se le dice que no use su driver nvme.</translation>
    </message>
    <message>
        <source>At the next start it may see no NVMe drive at all, its boot drive included.</source>
        <translation>En el próximo arranque es posible que no vea ninguna unidad NVMe, tampoco su unidad de arranque.</translation>
    </message>
    <message>
        <source>Take that line out before you restart the node, and run update-initramfs -u -k all. A VM needs no such line.</source>
        <translation>Quite esa línea antes de reiniciar el nodo, y ejecute update-initramfs -u -k all. Una VM no necesita esa línea.</translation>
    </message>
</context>
<context>
    <name>OpenShell</name>
    <message>
        <source>The capture cannot be read. Check its name and its permissions.</source>
        <translation>La captura no se puede leer. Compruebe su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>The file is larger than %1, so it is no capture.</source>
        <translation>El archivo es mayor que %1, así que no es una captura.</translation>
    </message>
    <message>
        <source>The pasted output cannot be read. Check its name and its permissions.</source>
        <translation>La salida pegada no se puede leer. Compruebe su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>The file is larger than %1, which is more than anybody pastes.</source>
        <translation>El archivo es mayor que %1, más de lo que nadie pega.</translation>
    </message>
    <message>
        <source>Pasted output cannot be opened here.</source>
        <translation>Aquí no se puede abrir la salida pegada.</translation>
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
        <translation>Activar la IOMMU</translation>
    </message>
    <message>
        <source>Tidy up what guides left</source>
        <translation>Limpiar lo que dejaron las guías</translation>
    </message>
    <message>
        <source>Release %1 from the host now</source>
        <translation>Liberar ahora %1 del host</translation>
    </message>
    <message>
        <source>Put %1 into a group of its own, by pretence</source>
        <translation>Poner %1 en un grupo propio, solo en apariencia</translation>
    </message>
    <message>
        <source>Check every start of %1</source>
        <translation>Comprobar cada inicio de la %1</translation>
    </message>
    <message>
        <source>Let the host’s own devices past the IOMMU</source>
        <translation>Dejar que los dispositivos propios del host eviten la IOMMU</translation>
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
        <translation>procesador desconocido</translation>
    </message>
    <message>
        <source>NVMe capacity by use, %1</source>
        <translation>Capacidad NVMe por uso, %1</translation>
    </message>
    <message>
        <source>There is no NVMe drive</source>
        <translation>No hay ninguna unidad NVMe</translation>
    </message>
    <message>
        <source>The size of the drives cannot be read</source>
        <translation>No se puede leer el tamaño de las unidades</translation>
    </message>
    <message>
        <source>None of %1 is empty</source>
        <translation>Nada de los %1 está vacío</translation>
    </message>
    <message>
        <source>%1 of %2 are empty</source>
        <translation>%1 de %2 están vacíos</translation>
    </message>
    <message>
        <source>Nothing is isolated</source>
        <translation>Nada está aislado</translation>
    </message>
    <message>
        <source>There are no IOMMU groups</source>
        <translation>No hay grupos IOMMU</translation>
    </message>
    <message numerus="yes">
        <source>%n IOMMU group(s) by isolation</source>
        <translation>
            <numerusform>%n grupo IOMMU por aislamiento</numerusform>
            <numerusform>%n grupos IOMMU por aislamiento</numerusform>
        </translation>
    </message>
    <message>
        <source>No group holds an NVMe drive</source>
        <translation>Ningún grupo contiene una unidad NVMe</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s) with a drive stand alone</source>
        <translation>
            <numerusform>%1 de %n grupo con unidad está aislado</numerusform>
            <numerusform>%1 de %n grupos con unidad están aislados</numerusform>
        </translation>
    </message>
    <message>
        <source>Drive alone</source>
        <translation>Unidad sola</translation>
    </message>
    <message>
        <source>Drive with other devices</source>
        <translation>Unidad con otros dispositivos</translation>
    </message>
    <message>
        <source>No drive in it</source>
        <translation>Sin unidad</translation>
    </message>
    <message>
        <source>The IOMMU is on (%1).</source>
        <translation>La IOMMU está activada (%1).</translation>
    </message>
    <message>
        <source>The firmware offers the IOMMU (%1); the kernel does not use it.</source>
        <translation>El firmware ofrece la IOMMU (%1); el kernel no la usa.</translation>
    </message>
    <message>
        <source>The IOMMU (%1) is off in the firmware, or not there.</source>
        <translation>La IOMMU (%1) está desactivada en el firmware, o no existe.</translation>
    </message>
    <message>
        <source>Whether the IOMMU is on could not be read.</source>
        <translation>No se pudo leer si la IOMMU está activada.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>What was pasted is larger than 4 MiB; leave out what is not needed.</source>
        <translation>Lo pegado supera los 4 MiB; omita lo que no haga falta.</translation>
    </message>
    <message>
        <source>Nothing in what was pasted is known here. Paste what lspci, lsblk, dmesg or qm config print, or a listing of IOMMU groups.</source>
        <translation>Nada de lo pegado se conoce aquí. Pegue lo que imprimen lspci, lsblk, dmesg o qm config, o un listado de grupos IOMMU.</translation>
    </message>
    <message>
        <source>It is not in what was pasted.</source>
        <translation>No está en lo pegado.</translation>
    </message>
    <message>
        <source>The prompts name several machines: %1.</source>
        <translation>Los prompts nombran varias máquinas: %1.</translation>
    </message>
    <message>
        <source>This is no pasted output.</source>
        <translation>Esto no es salida pegada.</translation>
    </message>
</context>
<context>
    <name>PciAddress</name>
    <message>
        <source>This is not a PCI address; one looks like 0000:04:00.0.</source>
        <translation>Esto no es una dirección PCI; una tiene el aspecto de 0000:04:00.0.</translation>
    </message>
</context>
<context>
    <name>PcieNeedsQ35</name>
    <message>
        <source>%1 cannot start: %2 asks for pcie=1, and its machine is not q35.</source>
        <translation>La %1 no puede iniciarse: %2 pide pcie=1, y su máquina no es q35.</translation>
    </message>
    <message>
        <source>Proxmox accepts the option and refuses the start.</source>
        <translation>Proxmox acepta la opción y rechaza el inicio.</translation>
    </message>
    <message>
        <source>Take pcie=1 off; the drive is as fast without it.</source>
        <translation>Quite pcie=1; la unidad es igual de rápida sin ello.</translation>
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
        <translation>a sopesar</translation>
    </message>
</context>
<context>
    <name>PlanDraft</name>
    <message>
        <source>Proxmox takes the drive from the host when the VM starts; nothing else on the node changes.</source>
        <translation>Proxmox toma la unidad del host cuando la VM se inicia; nada más cambia en el nodo.</translation>
    </message>
    <message>
        <source>The VM starts without the drive from then on; nothing else on the node changes.</source>
        <translation>Desde entonces la VM se inicia sin la unidad; nada más cambia en el nodo.</translation>
    </message>
    <message>
        <source>Only settings of the VM change, and no device.</source>
        <translation>Solo cambian ajustes de la VM, y ningún dispositivo.</translation>
    </message>
    <message>
        <source>The VM runs, so the change waits until it has been stopped and started.</source>
        <translation>La VM está en ejecución, así que el cambio espera hasta que se haya detenido e iniciado.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar la %1</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Shut down and started: %1.</source>
        <translation>Se apagan y se inician: %1.</translation>
    </message>
    <message>
        <source>Started: %1.</source>
        <translation>Se inician: %1.</translation>
    </message>
    <message>
        <source>%1 keeps running and changes when it is stopped and started again.</source>
        <translation>%1 sigue en ejecución y cambia cuando se detiene y se inicia de nuevo.</translation>
    </message>
    <message>
        <source>%1 keep running and change when they are stopped and started again.</source>
        <translation>%1 siguen en ejecución y cambian cuando se detienen y se inician de nuevo.</translation>
    </message>
    <message>
        <source>%1: from the next start on.</source>
        <translation>%1: desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Give the drive %1 to VM %2.</source>
        <translation>Asignar la unidad %1 a la VM %2.</translation>
    </message>
    <message>
        <source>Take the drive %1 back.</source>
        <translation>Retirar la unidad %1.</translation>
    </message>
    <message>
        <source>Release the drive %1 from the host now.</source>
        <translation>Liberar ahora la unidad %1 del host.</translation>
    </message>
    <message>
        <source>Switch the IOMMU on.</source>
        <translation>Activar la IOMMU.</translation>
    </message>
    <message>
        <source>Tidy up what guides left.</source>
        <translation>Limpiar lo que dejaron las guías.</translation>
    </message>
    <message>
        <source>Let the host’s own devices past the IOMMU.</source>
        <translation>Dejar que los dispositivos propios del host eviten la IOMMU.</translation>
    </message>
    <message>
        <source>Put the drive %1 into a group of its own, by pretence.</source>
        <translation>Poner la unidad %1 en un grupo propio, solo en apariencia.</translation>
    </message>
    <message>
        <source>Check the devices of VM %1 before every start.</source>
        <translation>Comprobar los dispositivos de la VM %1 antes de cada inicio.</translation>
    </message>
    <message>
        <source>One thing speaks against it.</source>
        <translation>Una cosa habla en contra.</translation>
    </message>
    <message numerus="yes">
        <source>%n things speak against it.</source>
        <translation>
            <numerusform>%n cosa habla en contra.</numerusform>
            <numerusform>%n cosas hablan en contra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing can be applied.</source>
        <translation>No se cambió nada, y no se puede aplicar nada.</translation>
    </message>
    <message>
        <source>Nothing is planned for %1</source>
        <translation>No hay nada planeado para %1</translation>
    </message>
    <message>
        <source>This would hurt %1, so it cannot be applied</source>
        <translation>Esto dañaría %1, así que no se puede aplicar</translation>
    </message>
    <message>
        <source>Taking back a change on %1</source>
        <translation>Deshacer un cambio en %1</translation>
    </message>
    <message>
        <source>Nothing needs changing: %1 is already as planned</source>
        <translation>No hace falta cambiar nada: %1 ya está según lo planeado</translation>
    </message>
    <message>
        <source>One change is planned for %1</source>
        <translation>Un cambio planeado para %1</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are planned for %1</source>
        <translation>
            <numerusform>%n cambio planeado para %1</numerusform>
            <numerusform>%n cambios planeados para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>one setting</source>
        <translation>un ajuste</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n ajuste</numerusform>
            <numerusform>%n ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>mapeo</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>un archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>boot images</source>
        <translation>imágenes de arranque</translation>
    </message>
    <message>
        <source>boot menu</source>
        <translation>menú de arranque</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>driver</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>reinicio</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>salvaguarda</translation>
    </message>
    <message>
        <source>shutdown</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>guarded start</source>
        <translation>inicio con salvaguarda</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>No hay nada planeado.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Nothing is erased, all can be undone.</source>
        <translation>No se borra nada, todo se puede deshacer.</translation>
    </message>
    <message>
        <source>One restart of %1, and all its guests stop for it.</source>
        <translation>Un reinicio de %1, y todos sus invitados se detienen para ello.</translation>
    </message>
    <message>
        <source>No restart of %1. %2</source>
        <translation>Ningún reinicio de %1. %2</translation>
    </message>
    <message>
        <source>There is nothing to apply.</source>
        <translation>No hay nada que aplicar.</translation>
    </message>
    <message>
        <source>%1 is pasted output: it can be looked at, and nothing can be applied to a file.</source>
        <translation>%1 es salida pegada: se puede consultar, y a un archivo no se le puede aplicar nada.</translation>
    </message>
    <message>
        <source>%1 is a capture: it can be planned on, and nothing can be applied to a file.</source>
        <translation>%1 es una captura: se puede planear sobre ella, y a un archivo no se le puede aplicar nada.</translation>
    </message>
    <message>
        <source>A plan is being applied to %1.</source>
        <translation>Se está aplicando un plan a %1.</translation>
    </message>
    <message>
        <source>%1 is being read; this takes a moment.</source>
        <translation>Se está leyendo %1; esto tarda un momento.</translation>
    </message>
    <message>
        <source>%1 does not answer now. Read it again before you apply.</source>
        <translation>%1 no responde ahora. Léalo de nuevo antes de aplicar.</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Comando: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>This change of %1 cannot be taken back as it stands</source>
        <translation>Este cambio de %1 no se puede deshacer tal como está</translation>
    </message>
    <message>
        <source>Take back: %1.</source>
        <translation>Deshacer: %1.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>There is no NVMe drive “%1” on %2.</source>
        <translation>No hay ninguna unidad NVMe “%1” en %2.</translation>
    </message>
    <message>
        <source>“%1” fits several drives on %2. Name the drive by its address.</source>
        <translation>“%1” coincide con varias unidades en %2. Nombre la unidad por su dirección.</translation>
    </message>
    <message>
        <source>There is no VM %1 on %2.</source>
        <translation>No hay ninguna VM %1 en %2.</translation>
    </message>
    <message>
        <source>%1 is wanted twice in this plan.</source>
        <translation>%1 se quiere dos veces en este plan.</translation>
    </message>
    <message>
        <source>A drive has one owner at a time.</source>
        <translation>Una unidad tiene un solo propietario a la vez.</translation>
    </message>
    <message>
        <source>Take one of the two back.</source>
        <translation>Retire una de las dos.</translation>
    </message>
</context>
<context>
    <name>PowerPlan</name>
    <message>
        <source>Whether %1 runs could not be read.</source>
        <translation>No se pudo leer si la %1 está en ejecución.</translation>
    </message>
    <message>
        <source>So it can neither be shut down nor started with this.</source>
        <translation>Así que con esto no se puede ni apagar ni iniciar.</translation>
    </message>
    <message>
        <source>Change its devices only, and start it in Proxmox.</source>
        <translation>Cambie solo sus dispositivos, e iníciela en Proxmox.</translation>
    </message>
    <message>
        <source>%1 runs already.</source>
        <translation>La %1 ya está en ejecución.</translation>
    </message>
    <message>
        <source>A VM gets other devices only when it is stopped and started.</source>
        <translation>Una VM recibe otros dispositivos solo cuando se detiene y se inicia.</translation>
    </message>
    <message>
        <source>Have it shut down and started: --restart-vm</source>
        <translation>Para apagarla e iniciarla: --restart-vm</translation>
    </message>
    <message>
        <source>%1 does not run.</source>
        <translation>La %1 no está en ejecución.</translation>
    </message>
    <message>
        <source>There is nothing to shut down.</source>
        <translation>No hay nada que apagar.</translation>
    </message>
    <message>
        <source>Have it started: --start-vm</source>
        <translation>Para iniciarla: --start-vm</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 at %2, which %3 has</source>
        <translation>%1 en %2, que tiene %3</translation>
    </message>
    <message>
        <source>The VM runs then with the devices it has from now on. It takes none from the host.</source>
        <translation>La VM se ejecuta entonces con los dispositivos que tiene desde ahora. No toma ninguno del host.</translation>
    </message>
    <message>
        <source>The start takes from the host: %1. Unless Lanekeeper then reaches the node over a new connection, within %2 minutes, the node itself stops the VM and gives that back.</source>
        <translation>El inicio toma del host: %1. Si Lanekeeper no alcanza después el nodo por una conexión nueva, en %2 minutos, el propio nodo detiene la VM y lo devuelve.</translation>
    </message>
    <message>
        <source>Until the start is proved, the VM does not start at boot.</source>
        <translation>Hasta que el inicio esté verificado, la VM no se inicia al arrancar el nodo.</translation>
    </message>
    <message>
        <source>%1 is a template.</source>
        <translation>La %1 es una plantilla.</translation>
    </message>
    <message>
        <source>Templates do not run.</source>
        <translation>Las plantillas no se ejecutan.</translation>
    </message>
    <message>
        <source>Make a VM of it first.</source>
        <translation>Haga antes una VM a partir de ella.</translation>
    </message>
    <message>
        <source>Whether HA manages %1 could not be read.</source>
        <translation>No se pudo leer si HA gestiona la %1.</translation>
    </message>
    <message>
        <source>HA starts and stops its VMs by itself, and would get in the way of the guard.</source>
        <translation>HA inicia y detiene sus VM por sí mismo, y estorbaría a la salvaguarda.</translation>
    </message>
    <message>
        <source>HA manages %1.</source>
        <translation>HA gestiona la %1.</translation>
    </message>
    <message>
        <source>HA starts and stops its VMs by itself: it would start this one again when it is shut down, or when the guard stops it.</source>
        <translation>HA inicia y detiene sus VM por sí mismo: volvería a iniciar esta cuando se apague, o cuando la salvaguarda la detenga.</translation>
    </message>
    <message>
        <source>Take it out of HA first, or change its devices only and restart it there.</source>
        <translation>Sáquela antes de HA, o cambie solo sus dispositivos y reiníciela ahí.</translation>
    </message>
    <message>
        <source>%1 is started with this plan.</source>
        <translation>La %1 se inicia con este plan.</translation>
    </message>
    <message>
        <source>%1 is shut down and started with this plan.</source>
        <translation>La %1 se apaga y se inicia con este plan.</translation>
    </message>
    <message>
        <source>Shut down %1</source>
        <translation>Apagar la %1</translation>
    </message>
    <message>
        <source>Its guest is asked to shut down, and has %1 minutes for that. It is not stopped by force: should it go on running, it keeps what it has, and the change waits.</source>
        <translation>A su invitado se le pide que se apague, y tiene %1 minutos para ello. No se detiene por la fuerza: si sigue en ejecución, conserva lo que tiene, y el cambio espera.</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Iniciar la %1</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>What the node answered is not an answer to this program.</source>
        <translation>Lo que respondió el nodo no es una respuesta a este programa.</translation>
    </message>
    <message>
        <source>This answer has a format this version of Lanekeeper does not know. Use a newer one.</source>
        <translation>Esta respuesta tiene un formato que esta versión de Lanekeeper no conoce. Use una más nueva.</translation>
    </message>
    <message>
        <source>The node&apos;s answer is incomplete or wrongly put together. Read the node again.</source>
        <translation>La respuesta del nodo está incompleta o mal compuesta. Lea el nodo de nuevo.</translation>
    </message>
    <message>
        <source>The node&apos;s answer arrived damaged or incomplete. Read the node again.</source>
        <translation>La respuesta del nodo llegó dañada o incompleta. Lea el nodo de nuevo.</translation>
    </message>
    <message>
        <source>The node could not be read: the program&apos;s questions ended with an error there.</source>
        <translation>El nodo no se pudo leer: las preguntas del programa acabaron ahí con un error.</translation>
    </message>
    <message>
        <source>This machine is not a Proxmox VE node: the package pve-manager is not installed on it.</source>
        <translation>Esta máquina no es un nodo de Proxmox VE: no tiene instalado el paquete pve-manager.</translation>
    </message>
    <message>
        <source>This login may not read what is needed on the node. Log in as root.</source>
        <translation>Este inicio de sesión no tiene permiso para leer lo necesario en el nodo. Inicie sesión como root.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>There is no profile “%1”; there are %2.</source>
        <translation>No hay ningún perfil “%1”; hay %2.</translation>
    </message>
    <message>
        <source>A block is a power of two between 512 bytes and 64 MiB.</source>
        <translation>Un bloque es una potencia de dos entre 512 bytes y 64 MiB.</translation>
    </message>
    <message>
        <source>Between 1 and 1024 requests can be in flight.</source>
        <translation>Puede haber entre 1 y 1024 peticiones en curso.</translation>
    </message>
    <message>
        <source>Between 1 and 64 processes can work side by side.</source>
        <translation>Pueden trabajar en paralelo entre 1 y 64 procesos.</translation>
    </message>
    <message>
        <source>Only a job that writes can flush.</source>
        <translation>Solo un trabajo que escribe puede hacer flush.</translation>
    </message>
    <message>
        <source>A benchmark has between 1 and 50 jobs.</source>
        <translation>Una medición tiene entre 1 y 50 trabajos.</translation>
    </message>
    <message>
        <source>A benchmark has at most %1 runs of all jobs together.</source>
        <translation>Una medición tiene como máximo %1 pasadas de todos los trabajos juntos.</translation>
    </message>
    <message>
        <source>A job runs between 1 and 100 times, for 1 to 3600 seconds each.</source>
        <translation>Un trabajo se hace entre 1 y 100 veces, de 1 a 3600 segundos cada una.</translation>
    </message>
    <message>
        <source>The file has between 16 MiB and 1 TiB.</source>
        <translation>El archivo tiene entre 16 MiB y 1 TiB.</translation>
    </message>
    <message>
        <source>This benchmark writes, and a drive itself is only ever read: a write would destroy what is on it. Name a folder with --file, or choose jobs that read.</source>
        <translation>Esta medición escribe, y una unidad misma solo se lee: una escritura destruiría lo que contiene. Indique una carpeta con --file, o elija trabajos que leen.</translation>
    </message>
    <message>
        <source>The file is smaller than one block for each process.</source>
        <translation>El archivo es menor que un bloque por cada proceso.</translation>
    </message>
    <message>
        <source>This would take longer than a day.</source>
        <translation>Esto tardaría más de un día.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>no NVMe controller</source>
        <translation>ninguna controladora NVMe</translation>
    </message>
    <message>
        <source>The guest sees the drive with the recorded serial.</source>
        <translation>El invitado ve la unidad con el número de serie anotado.</translation>
    </message>
    <message>
        <source>no serial was recorded</source>
        <translation>no se anotó ningún número de serie</translation>
    </message>
    <message>
        <source>The guest sees the same vendor and device.</source>
        <translation>El invitado ve el mismo fabricante y dispositivo.</translation>
    </message>
    <message>
        <source>not found by its serial</source>
        <translation>no encontrada por su número de serie</translation>
    </message>
    <message>
        <source>The guest sees the same model.</source>
        <translation>El invitado ve el mismo modelo.</translation>
    </message>
    <message>
        <source>The guest&apos;s own driver has it.</source>
        <translation>La tiene el driver propio del invitado.</translation>
    </message>
    <message>
        <source>the VM does not run</source>
        <translation>la VM no está en ejecución</translation>
    </message>
    <message>
        <source>The configuration of %1 names %2.</source>
        <translation>La configuración de la %1 nombra %2.</translation>
    </message>
    <message>
        <source>no such line</source>
        <translation>no existe esa línea</translation>
    </message>
    <message>
        <source>%1 waits until the VM has been stopped and started</source>
        <translation>%1 espera hasta que la VM se haya detenido e iniciado</translation>
    </message>
    <message>
        <source>The recorded device sits at %1.</source>
        <translation>El dispositivo anotado está en %1.</translation>
    </message>
    <message>
        <source>nothing was recorded</source>
        <translation>no se anotó nada</translation>
    </message>
    <message>
        <source>no device</source>
        <translation>ningún dispositivo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>vfio-pci holds %1.</source>
        <translation>vfio-pci tiene %1.</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>sin driver</translation>
    </message>
    <message>
        <source>%1 holds %2 while it runs.</source>
        <translation>La %1 tiene %2 mientras está en ejecución.</translation>
    </message>
    <message>
        <source>no reservation</source>
        <translation>ninguna reserva</translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation>VM %1</translation>
    </message>
    <message>
        <source>The host has no block device of it.</source>
        <translation>El host no tiene ningún dispositivo de bloques de ella.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Not proved. This is not so: %1</source>
        <translation>No verificado. Esto no es así: %1</translation>
    </message>
    <message>
        <source>The configuration of %1 is set; the proof comes at its next start.</source>
        <translation>La configuración de la %1 está puesta; la verificación llega en su próximo inicio.</translation>
    </message>
    <message numerus="yes">
        <source>Proved, as far as what was pasted comes from this guest: %1 has its %n drive(s).</source>
        <translation>
            <numerusform>Verificado, en tanto lo pegado venga de este invitado: la %1 tiene su %n unidad.</numerusform>
            <numerusform>Verificado, en tanto lo pegado venga de este invitado: la %1 tiene sus %n unidades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proved: %1 has its %n drive(s).</source>
        <translation>
            <numerusform>Verificado: la %1 tiene su unidad.</numerusform>
            <numerusform>Verificado: la %1 tiene sus %n unidades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proved on the host; what the guest of %1 sees is not proved.</source>
        <translation>Verificado en el host; lo que ve el invitado de la %1 no está verificado.</translation>
    </message>
    <message>
        <source>Not proved yet: %1 has not been started with the drive.</source>
        <translation>Aún no verificado: la %1 no se ha iniciado con la unidad.</translation>
    </message>
    <message>
        <source>There is no VM %1 on this node.</source>
        <translation>No hay ninguna VM %1 en este nodo.</translation>
    </message>
    <message>
        <source>%1 has no NVMe drive of this node.</source>
        <translation>La %1 no tiene ninguna unidad NVMe de este nodo.</translation>
    </message>
</context>
<context>
    <name>ProofLane</name>
    <message>
        <source>%1, slot %2</source>
        <translation>%1, ranura %2</translation>
    </message>
    <message>
        <source>No device there</source>
        <translation>Sin dispositivo ahí</translation>
    </message>
    <message>
        <source>driver unknown</source>
        <translation>driver desconocido</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>sin driver</translation>
    </message>
    <message>
        <source>No IOMMU group</source>
        <translation>Sin grupo IOMMU</translation>
    </message>
    <message>
        <source>IOMMU group %1</source>
        <translation>Grupo IOMMU %1</translation>
    </message>
    <message>
        <source>alone</source>
        <comment>in its IOMMU group</comment>
        <translation>sola</translation>
    </message>
    <message>
        <source>VM %1</source>
        <translation>VM %1</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>no hostpci line</source>
        <translation>sin línea hostpci</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>In the guest</source>
        <translation>En el invitado</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message>
        <source>seen by its serial</source>
        <translation>reconocida por su n.º de serie</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <comment>a time, or a date and a time</comment>
        <translation>anotado: %1</translation>
    </message>
    <message>
        <source>same serial</source>
        <translation>mismo n.º de serie</translation>
    </message>
    <message>
        <source>another serial</source>
        <translation>otro n.º de serie</translation>
    </message>
    <message>
        <source>serial not compared</source>
        <translation>n.º de serie sin comparar</translation>
    </message>
</context>
<context>
    <name>ProofText</name>
    <message>
        <source>%1 of %2 checks agree.</source>
        <translation>%1 de %2 comprobaciones coinciden.</translation>
    </message>
    <message>
        <source>Checked at %1 on the host, and with what was pasted from the guest.</source>
        <translation>Comprobado a las %1 en el host, y con lo pegado del invitado.</translation>
    </message>
    <message>
        <source>Checked at %1 on the host and through the guest agent.</source>
        <translation>Comprobado a las %1 en el host y a través del agente del invitado.</translation>
    </message>
    <message>
        <source>Checked at %1 on the host.</source>
        <translation>Comprobado a las %1 en el host.</translation>
    </message>
    <message>
        <source>%1 is not running. It takes the drive when it starts; start it, then check again.</source>
        <translation>La %1 no está en ejecución. Toma la unidad cuando se inicia; iníciela y luego compruebe de nuevo.</translation>
    </message>
    <message>
        <source>%1 still runs with its old settings. Stop it and start it again, then check again.</source>
        <translation>La %1 sigue en ejecución con sus ajustes antiguos. Deténgala e iníciela de nuevo, y luego compruebe otra vez.</translation>
    </message>
    <message>
        <source>Checking on the host and in the guest…</source>
        <translation>Comprobando en el host y en el invitado…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Checking reads only.</source>
        <translation>La comprobación solo lee.</translation>
    </message>
    <message>
        <source>Not proved yet: the VM has to start first</source>
        <translation>Aún no verificado: la VM tiene que iniciarse antes</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Erróneo</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>No visto</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Según el plan</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>IDs in guest</source>
        <translation>ID en invitado</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Driver in guest</source>
        <translation>Contr. en invitado</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Reservada por</translation>
    </message>
    <message>
        <source>Block device</source>
        <translation>Disp. de bloques</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N.º de serie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>ProxyProcess</name>
    <message>
        <source>The command that ~/.ssh/config names for the way to this node cannot be started.</source>
        <translation>El comando que indica ~/.ssh/config para llegar a este nodo no se puede iniciar.</translation>
    </message>
</context>
<context>
    <name>ProxyRoute</name>
    <message>
        <source>~/.ssh/config reaches this node through a command, and “%1” cannot be handed to one safely. Use plain letters, digits, dots and dashes in it.</source>
        <translation>~/.ssh/config alcanza este nodo por un comando, y “%1” no se le puede pasar de forma segura. Use en ello letras simples, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <source>The ProxyCommand in ~/.ssh/config has a “%%1” that means nothing. Correct it, or connect without ~/.ssh/config.</source>
        <translation>El ProxyCommand de ~/.ssh/config tiene un “%%1” que no significa nada. Corríjalo, o conéctese sin ~/.ssh/config.</translation>
    </message>
</context>
<context>
    <name>ReleasePlan</name>
    <message>
        <source>%1 stays with vfio-pci until the node restarts.</source>
        <translation>%1 se queda con vfio-pci hasta que el nodo se reinicie.</translation>
    </message>
    <message>
        <source>Proxmox does not bind it back, so the host does not see its data.</source>
        <translation>Proxmox no la vincula de vuelta, así que el host no ve sus datos.</translation>
    </message>
    <message>
        <source>The host sees the data of %1 again.</source>
        <translation>El host vuelve a ver los datos de %1.</translation>
    </message>
    <message>
        <source>A pool or volume group of the guest on it can be imported there by mistake.</source>
        <translation>Un pool o grupo de volúmenes del invitado que hay en ella se puede importar ahí por error.</translation>
    </message>
    <message>
        <source>Import nothing from it while a VM may still need it.</source>
        <translation>No importe nada de ella mientras una VM aún pueda necesitarlo.</translation>
    </message>
    <message>
        <source>No driver has %1 now.</source>
        <translation>Ningún driver tiene %1 ahora.</translation>
    </message>
    <message>
        <source>%1 is with the driver %2 now.</source>
        <translation>%1 está ahora con el driver %2.</translation>
    </message>
    <message>
        <source>What it does there is not known.</source>
        <translation>No se sabe qué hace ahí.</translation>
    </message>
    <message>
        <source>Proxmox leaves a drive with vfio-pci when its VM stops; so the host gets it back without a restart. Its serial is looked at afterwards.</source>
        <translation>Proxmox deja una unidad con vfio-pci cuando su VM se detiene; así el host la recupera sin reiniciar. Después se comprueba su número de serie.</translation>
    </message>
    <message>
        <source>With vfio-pci the host cannot touch the drive. This lasts until the node restarts.</source>
        <translation>Con vfio-pci el host no puede tocar la unidad. Esto dura hasta que el nodo se reinicie.</translation>
    </message>
    <message>
        <source>%1 is released from the host already; nothing needs changing.</source>
        <translation>%1 ya está liberada del host; no hace falta cambiar nada.</translation>
    </message>
    <message>
        <source>Release %1 from the host now, until the node restarts.</source>
        <translation>Liberar ahora %1 del host, hasta que el nodo se reinicie.</translation>
    </message>
</context>
<context>
    <name>RemoteScript</name>
    <message>
        <source>This program ships no script of that name.</source>
        <translation>Este programa no incluye ningún script con ese nombre.</translation>
    </message>
    <message>
        <source>A NUL byte cannot be sent to a node.</source>
        <translation>No se puede enviar un byte NUL a un nodo.</translation>
    </message>
    <message>
        <source>This request is too large to send to a node.</source>
        <translation>Esta petición es demasiado grande para enviarla a un nodo.</translation>
    </message>
</context>
<context>
    <name>ReplicationMissesDrive</name>
    <message>
        <source>The replication %1 copies %2 to %3, but not what is on the drive.</source>
        <translation>La replicación %1 copia la %2 a %3, pero no lo que está en la unidad.</translation>
    </message>
    <message>
        <source>Started there, the VM has its virtual disks and the line that names a slot of this node.</source>
        <translation>Iniciada allí, la VM tiene sus discos virtuales y la línea que nombra una ranura de este nodo.</translation>
    </message>
    <message>
        <source>Let the guest copy the drive itself.</source>
        <translation>Deje que el invitado copie por sí mismo la unidad.</translation>
    </message>
</context>
<context>
    <name>RescueSheet</name>
    <message>
        <source>If the kernel does not come up:</source>
        <translation>Si el kernel no arranca:</translation>
    </message>
    <message>
        <source>Switch the node on and hold the space bar until the boot menu shows. Choose the first entry and press e.</source>
        <translation>Encienda el nodo y mantenga pulsada la barra espaciadora hasta que aparezca el menú de arranque. Elija la primera entrada y pulse e.</translation>
    </message>
    <message>
        <source>Switch the node on and press Esc (or hold Shift) until GRUB&apos;s menu shows. Choose the first entry and press e. Go to the line that begins with “linux”.</source>
        <translation>Encienda el nodo y pulse Esc (o mantenga Mayús) hasta que aparezca el menú de GRUB. Elija la primera entrada y pulse e. Vaya a la línea que empieza por “linux”.</translation>
    </message>
    <message>
        <source>Take this out of it:</source>
        <translation>Quite esto de ella:</translation>
    </message>
    <message>
        <source>Put this at its end:</source>
        <translation>Ponga esto al final:</translation>
    </message>
    <message>
        <source>Whatever Lanekeeper installed for the start of the node keeps still with this word at the end:</source>
        <translation>Todo lo que Lanekeeper instaló para el arranque del nodo queda inactivo con esta palabra al final:</translation>
    </message>
    <message>
        <source>Press Enter: the node starts once with that line.</source>
        <translation>Pulse Intro: el nodo arranca una vez con esa línea.</translation>
    </message>
    <message>
        <source>Press Ctrl-X: the node starts once with that line.</source>
        <translation>Pulse Ctrl-X: el nodo arranca una vez con esa línea.</translation>
    </message>
    <message>
        <source>If it still does not come up, choose an older kernel in that menu.</source>
        <translation>Si aún no arranca, elija un kernel más antiguo en ese menú.</translation>
    </message>
    <message>
        <source>When the node runs, but cannot be reached: log in as root at its screen and type</source>
        <translation>Si el nodo está en marcha, pero no se puede alcanzar: inicie sesión como root en su pantalla y escriba</translation>
    </message>
    <message>
        <source>It puts back what was saved before the change, and restarts the node. If it runs well as it is, this keeps it so:</source>
        <translation>Restablece lo que se guardó antes del cambio, y reinicia el nodo. Si funciona bien como está, esto lo deja así:</translation>
    </message>
    <message>
        <source>By hand, if that file is not there:</source>
        <translation>A mano, si ese archivo no existe:</translation>
    </message>
    <message>
        <source>Rescue sheet for %1</source>
        <translation>Hoja de rescate para %1</translation>
    </message>
    <message>
        <source>Change %1, by %2</source>
        <translation>Cambio %1, por %2</translation>
    </message>
    <message>
        <source>First wait: %1 minutes after its start the node puts its old boot settings back by itself and restarts once.</source>
        <translation>Espere primero: %1 minutos después de arrancar, el nodo restablece por sí mismo sus ajustes de arranque anteriores y se reinicia una vez.</translation>
    </message>
    <message>
        <source>If it still does not come up, choose the kernel %1 in that menu. What it starts with was left as it was.</source>
        <translation>Si aún no arranca, elija el kernel %1 en ese menú. Aquello con lo que arranca se dejó como estaba.</translation>
    </message>
    <message>
        <source>If the kernel does not come up: switch the node off and on. The new command line was tried once, and it starts with the old one now. If it still does not come up, choose an older kernel at the boot menu.</source>
        <translation>Si el kernel no arranca: apague y encienda el nodo. La nueva línea de comandos se probó una vez y ahora arranca con la antigua. Si sigue sin arrancar, elija un kernel anterior en el menú de arranque.</translation>
    </message>
</context>
<context>
    <name>ReservationIsStale</name>
    <message>
        <source>A reservation of %1 for %2 is left over; its process is gone.</source>
        <translation>Queda una reserva de %1 para la %2; su proceso ya no existe.</translation>
    </message>
    <message>
        <source>It holds nothing: Proxmox passes it over.</source>
        <translation>No retiene nada: Proxmox la pasa por alto.</translation>
    </message>
</context>
<context>
    <name>RestartFindings</name>
    <message>
        <source>The restart stops %1.</source>
        <translation>Con el reinicio se detienen: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of VMs</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Those with “start at boot” come back by themselves, the others do not.</source>
        <translation>Las que tienen “Iniciar al arranque” vuelven por sí solas, las demás no.</translation>
    </message>
    <message>
        <source>Choose a time when they may be away.</source>
        <translation>Elija un momento en que puedan faltar.</translation>
    </message>
    <message>
        <source>%1 is a member of the cluster %2.</source>
        <translation>%1 es miembro del clúster %2.</translation>
    </message>
    <message>
        <source>While it restarts the cluster has one vote less, and guests under high availability may start on other members.</source>
        <translation>Mientras se reinicia, el clúster tiene un voto menos, y los invitados en alta disponibilidad pueden iniciarse en otros miembros.</translation>
    </message>
    <message>
        <source>Look that the others are online, and switch its maintenance mode on if guests must not move.</source>
        <translation>Compruebe que los demás estén en línea, y active el modo de mantenimiento si los invitados no deben moverse.</translation>
    </message>
    <message>
        <source>A guard on the node puts the old boot settings back unless the restart is confirmed; it cannot help where the kernel itself does not come up.</source>
        <translation>Una salvaguarda en el nodo restablece los ajustes de arranque anteriores salvo que se confirme el reinicio; no puede ayudar donde el propio kernel no arranca.</translation>
    </message>
    <message>
        <source>The new settings are the ones the boot loader starts from then on, not for one start alone.</source>
        <translation>Los ajustes nuevos son aquellos con los que el cargador de arranque arranca desde entonces, no para un solo arranque.</translation>
    </message>
    <message>
        <source>Have a screen and keyboard, or remote management, at hand. Before the restart a rescue sheet is saved on this computer that says what to type.</source>
        <translation>Tenga a mano pantalla y teclado, o gestión remota. Antes del reinicio se guarda en este equipo una hoja de rescate que dice qué escribir.</translation>
    </message>
    <message>
        <source>The node does not say when it was started.</source>
        <translation>El nodo no dice cuándo arrancó.</translation>
    </message>
    <message>
        <source>Without that a restart cannot be told from none.</source>
        <translation>Sin eso no se puede distinguir un reinicio de ninguno.</translation>
    </message>
    <message>
        <source>A guard stands over an earlier change of the boot settings.</source>
        <translation>Hay una salvaguarda sobre un cambio anterior de los ajustes de arranque.</translation>
    </message>
    <message>
        <source>It would put back what that change wrote, and know nothing of this one.</source>
        <translation>Restablecería lo que ese cambio escribió, y no sabría nada de este.</translation>
    </message>
    <message>
        <source>Go on with that change or take it back; or confirm it: lanekeeper confirm</source>
        <translation>Continúe ese cambio o deshágalo; o confírmelo: lanekeeper confirm</translation>
    </message>
    <message>
        <source>HA starts %1, which has passed devices, before the restart is confirmed.</source>
        <translation>HA inicia la %1, que tiene dispositivos en passthrough, antes de que se confirme el reinicio.</translation>
    </message>
    <message>
        <source>The guard lets such guests wait until the node was reached with its new boot settings. HA starts its own by itself, and the start takes a whole IOMMU group from the host.</source>
        <translation>La salvaguarda hace esperar a esos invitados hasta que el nodo se haya alcanzado con sus nuevos ajustes de arranque. HA inicia los suyos por sí mismo, y el inicio quita al host un grupo IOMMU entero.</translation>
    </message>
    <message>
        <source>Have HA leave it alone for the restart: ha-manager set vm:%1 --state ignored. Then read the node again; afterwards set it to started.</source>
        <translation>Haga que HA la deje en paz durante el reinicio: ha-manager set vm:%1 --state ignored. Luego lea el nodo de nuevo; después vuelva a ponerla en started.</translation>
    </message>
    <message>
        <source>Whether HA manages %1, which has passed devices, could not be read.</source>
        <translation>No se pudo leer si HA gestiona la %1, que tiene dispositivos en passthrough.</translation>
    </message>
    <message>
        <source>HA would start it before the restart is confirmed, and the guard could not keep it from that.</source>
        <translation>HA la iniciaría antes de que se confirme el reinicio, y la salvaguarda no podría impedírselo.</translation>
    </message>
    <message>
        <source>Read the node again as root.</source>
        <translation>Lea el nodo de nuevo como root.</translation>
    </message>
    <message>
        <source>The way back is the kernel %1 at the boot menu: its image stays as it is until the restart is confirmed.</source>
        <translation>La forma de volver atrás es el kernel %1 en el menú de arranque: su imagen se queda como está hasta que se confirme el reinicio.</translation>
    </message>
    <message>
        <source>GRUB tries the new kernel command line once.</source>
        <translation>GRUB prueba una vez la nueva línea de comandos del kernel.</translation>
    </message>
    <message>
        <source>Should the kernel not come up with it, switch the node off and on: it then starts as before. Only the confirmed restart makes the new command line the one it starts with.</source>
        <translation>Si el kernel no arranca con ella, apague el nodo y enciéndalo: entonces arranca como antes. Solo el reinicio confirmado hace que el nodo arranque en adelante con la nueva línea de comandos.</translation>
    </message>
    <message>
        <source>Have somebody near the node, or remote management, at hand. Before the restart a rescue sheet is saved on this computer that says what to do.</source>
        <translation>Tenga a alguien cerca del nodo, o gestión remota a mano. Antes del reinicio se guarda en este equipo una hoja de rescate que dice qué hacer.</translation>
    </message>
    <message>
        <source>the firmware did not keep it when that was tried</source>
        <translation>el firmware no la conservó cuando se intentó</translation>
    </message>
    <message>
        <source>systemd-boot tries the new kernel command line once.</source>
        <translation>systemd-boot prueba una vez la nueva línea de comandos del kernel.</translation>
    </message>
</context>
<context>
    <name>ReturningShell</name>
    <message>
        <source>The node has not come back yet.</source>
        <translation>El nodo aún no ha vuelto.</translation>
    </message>
    <message>
        <source>Stopped while the node restarted, as asked.</source>
        <translation>Detenido mientras el nodo se reiniciaba, como se pidió.</translation>
    </message>
    <message>
        <source>The node did not come back within 15 minutes. Look at its screen; when it runs again, resume this change.</source>
        <translation>El nodo no volvió en 15 minutos. Mire su pantalla; cuando esté de nuevo en marcha, reanude este cambio.</translation>
    </message>
    <message>
        <source>Stopped while a new connection was opened, as asked.</source>
        <translation>Detenido mientras se abría una conexión nueva, como se pidió.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>There is too little room on %1: %2 are free, and the file with what must stay free needs %3. Choose a smaller file (--size) or another folder.</source>
        <translation>Hay muy poco espacio en %1: %2 están libres, y el archivo junto con lo que debe quedar libre necesita %3. Elija un archivo más pequeño (--size) u otra carpeta.</translation>
    </message>
    <message>
        <source>The folder lies in memory, so nothing of a drive would be measured. Choose another folder.</source>
        <translation>La carpeta está en memoria, así que no se mediría nada de una unidad. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Nobody knows how much room there is under the folder, so nothing is written there. Choose a folder on a local disk.</source>
        <translation>Nadie sabe cuánto espacio hay bajo la carpeta, así que ahí no se escribe nada. Elija una carpeta en un disco local.</translation>
    </message>
    <message>
        <source>The metadata of the thin pool %1 is nearly full. A full one stops every disk in it.</source>
        <translation>Los metadatos del thin pool %1 están casi llenos. Si se llenan, se detienen todos los discos que contiene.</translation>
    </message>
    <message>
        <source>It is not known on which disk the folder lies, so nothing is written there.</source>
        <translation>No se sabe en qué disco está la carpeta, así que ahí no se escribe nada.</translation>
    </message>
    <message>
        <source>This machine is a virtual one, and what its disk lies on cannot be seen from here. A full storage there would stop other machines too. Measure here only if you know that it has room.</source>
        <translation>Esta máquina es virtual, y desde aquí no se ve sobre qué está su disco. Un almacenamiento lleno ahí detendría también otras máquinas. Mida aquí solo si sabe que tiene espacio.</translation>
    </message>
    <message>
        <source>the file system of the folder</source>
        <translation>el sistema de archivos de la carpeta</translation>
    </message>
    <message>
        <source>It is not known on what the disks of the guest lie, so nothing is written there.</source>
        <translation>No se sabe sobre qué están los discos del invitado, así que ahí no se escribe nada.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A guard stands over the boot settings of this node.</source>
        <translation>Hay una salvaguarda sobre los ajustes de arranque de este nodo.</translation>
    </message>
    <message>
        <source>Some minutes after a start it puts the old settings back and restarts the node once more, unless the new ones are confirmed. Guests with passed devices wait for that.</source>
        <translation>Unos minutos después de un arranque restablece los ajustes anteriores y reinicia el nodo una vez más, salvo que se confirmen los nuevos. Los invitados con dispositivos en passthrough esperan a eso.</translation>
    </message>
    <message>
        <source>Go on with the open change; that confirms it. Or on its own: lanekeeper confirm</source>
        <translation>Continúe el cambio abierto; eso la confirma. O por separado: lanekeeper confirm</translation>
    </message>
    <message>
        <source>The node put its old boot settings back by itself.</source>
        <translation>El nodo restableció por sí mismo sus ajustes de arranque anteriores.</translation>
    </message>
    <message>
        <source>Nobody confirmed its restart in time, so it may not have been reachable with the new ones.</source>
        <translation>Nadie confirmó a tiempo su reinicio, así que es posible que con los nuevos no fuera accesible.</translation>
    </message>
    <message>
        <source>Take the change back in the history; that also takes the guard&apos;s traces away.</source>
        <translation>Deshaga el cambio en el historial; eso quita también los rastros de la salvaguarda.</translation>
    </message>
    <message>
        <source>This login may not read what is needed to judge the drives.</source>
        <translation>Este inicio de sesión no tiene permiso para leer lo necesario para evaluar las unidades.</translation>
    </message>
    <message>
        <source>What cannot be read counts as in use, and qm set needs root.</source>
        <translation>Lo que no se puede leer cuenta como en uso, y qm set necesita root.</translation>
    </message>
    <message>
        <source>Log in as root.</source>
        <translation>Inicie sesión como root.</translation>
    </message>
    <message>
        <source>not 0</source>
        <translation>no es 0</translation>
    </message>
    <message>
        <source>This machine does not run Proxmox VE.</source>
        <translation>Esta máquina no ejecuta Proxmox VE.</translation>
    </message>
    <message>
        <source>Drives are given to VMs through Proxmox, so nothing can be changed here.</source>
        <translation>Las unidades se asignan a las VM mediante Proxmox, así que aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>Whether the cluster %1 has a quorum could not be read.</source>
        <translation>No se pudo leer si el clúster %1 tiene quórum.</translation>
    </message>
    <message>
        <source>The cluster %1 has no quorum.</source>
        <translation>El clúster %1 no tiene quórum.</translation>
    </message>
    <message>
        <source>Without a quorum /etc/pve is read-only, so no VM can be changed.</source>
        <translation>Sin quórum, /etc/pve es de solo lectura, así que no se puede cambiar ninguna VM.</translation>
    </message>
    <message>
        <source>Bring the other members back first.</source>
        <translation>Ponga antes en marcha los demás miembros.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Most of the node is not in what was pasted.</source>
        <translation>La mayor parte del nodo no está en lo pegado.</translation>
    </message>
    <message>
        <source>It can be looked at, and no drive of it can be called free: what is unknown counts as in use.</source>
        <translation>Se puede consultar, y ninguna unidad suya se puede dar por libre: lo desconocido cuenta como en uso.</translation>
    </message>
    <message>
        <source>To judge its drives, add the node itself.</source>
        <translation>Para evaluar sus unidades, añada el nodo mismo.</translation>
    </message>
    <message>
        <source>“%1” could not be read on the node.</source>
        <translation>“%1” no se pudo leer en el nodo.</translation>
    </message>
    <message>
        <source>No drive is judged by it.</source>
        <translation>Ninguna unidad se evalúa por ello.</translation>
    </message>
    <message>
        <source>What depends on it is unknown, and what is unknown counts as in use.</source>
        <translation>Lo que depende de ello es desconocido, y lo desconocido cuenta como en uso.</translation>
    </message>
    <message>
        <source>Read the node again. When it stays so, look at the reason on the node.</source>
        <translation>Lea el nodo de nuevo. Si sigue igual, revise el motivo en el nodo.</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>The report could not be saved as %1.</source>
        <translation>El informe no se pudo guardar como %1.</translation>
    </message>
    <message>
        <source>Web pages (*.html);;Text files (*.txt);;All files (*)</source>
        <translation>Páginas web (*.html);;Archivos de texto (*.txt);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>SecondPath</name>
    <message>
        <source>%1 is also reached through the controller at %2.</source>
        <translation>%1 se alcanza también por la controladora en %2.</translation>
    </message>
    <message>
        <source>The host would keep the same data through the other one, and both would write to it.</source>
        <translation>El host conservaría los mismos datos por la otra, y ambos escribirían en ella.</translation>
    </message>
    <message>
        <source>Leave this drive to the host.</source>
        <translation>Deje esta unidad al host.</translation>
    </message>
</context>
<context>
    <name>SessionInGroup</name>
    <message>
        <source>This SSH session comes in through group %1.</source>
        <translation>Esta sesión SSH entra por el grupo %1.</translation>
    </message>
    <message>
        <source>With a drive of that group the node would lose its network, and nobody could reach it to take the change back.</source>
        <translation>Con una unidad de ese grupo el nodo perdería su red, y nadie podría alcanzarlo para deshacer el cambio.</translation>
    </message>
</context>
<context>
    <name>SeveralNamespaces</name>
    <message numerus="yes">
        <source>%1 shows %n disks.</source>
        <translation>
            <numerusform>%1 muestra %n disco.</numerusform>
            <numerusform>%1 muestra %n discos.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are namespaces of one controller, and all of them go to the VM.</source>
        <translation>Son espacios de nombres de una misma controladora, y todos van a la VM.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Detenido, como usted pidió.</translation>
    </message>
    <message numerus="yes">
        <source>The node did not finish within %n second(s), so its answer was given up. Try again when the node is less busy.</source>
        <translation>
            <numerusform>El nodo no terminó en %n segundo, así que se renunció a su respuesta. Pruebe de nuevo cuando el nodo esté menos ocupado.</numerusform>
            <numerusform>El nodo no terminó en %n segundos, así que se renunció a su respuesta. Pruebe de nuevo cuando el nodo esté menos ocupado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The node did not answer within %n second(s). Check that it runs and can be reached, then connect again.</source>
        <translation>
            <numerusform>El nodo no respondió en %n segundo. Compruebe que esté en marcha y se pueda alcanzar, y luego conéctese de nuevo.</numerusform>
            <numerusform>El nodo no respondió en %n segundos. Compruebe que esté en marcha y se pueda alcanzar, y luego conéctese de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The node gives no sign of life any more. Check that it runs and can be reached, then connect again.</source>
        <translation>El nodo ya no da señales de vida. Compruebe que esté en marcha y se pueda alcanzar, y luego conéctese de nuevo.</translation>
    </message>
    <message>
        <source>The node sends without end what nobody asked it for, so the line was closed. Check that this is the node you meant, and connect again.</source>
        <translation>El nodo envía sin fin lo que nadie le pidió, así que se cerró la conexión. Compruebe que este es el nodo que quería, y conéctese de nuevo.</translation>
    </message>
    <message>
        <source>The node sent more than %1, which no honest answer needs, so it was cut off.</source>
        <translation>El nodo envió más de %1, lo que ninguna respuesta honesta necesita, así que se cortó.</translation>
    </message>
    <message>
        <source>The line to the node ended before the answer was complete. Connect again to see how the node is now.</source>
        <translation>La conexión con el nodo terminó antes de que la respuesta estuviera completa. Conéctese de nuevo para ver cómo está ahora el nodo.</translation>
    </message>
    <message>
        <source>The login works, but the node ran nothing for it. Use an account with an ordinary shell, such as root.</source>
        <translation>El inicio de sesión funciona, pero el nodo no ejecutó nada para él. Use una cuenta con un shell normal, como root.</translation>
    </message>
    <message>
        <source>The login works, but %1 may not become root there. Log in as root, or let root put this line into /etc/sudoers.d/lanekeeper on the node: %2</source>
        <translation>El inicio de sesión funciona, pero %1 no tiene permiso para convertirse ahí en root. Inicie sesión como root, o haga que root ponga esta línea en /etc/sudoers.d/lanekeeper en el nodo: %2</translation>
    </message>
</context>
<context>
    <name>ShellScript</name>
    <message>
        <source>Only Lanekeeper itself sets the guard. Without it nothing goes back by itself.</source>
        <translation>Solo Lanekeeper mismo pone la salvaguarda. Sin ella nada se restablece por sí solo.</translation>
    </message>
    <message>
        <source>To take it back: %1</source>
        <translation>Para deshacerlo: %1</translation>
    </message>
    <message>
        <source>To take it back:</source>
        <translation>Para deshacerlo:</translation>
    </message>
    <message>
        <source>For %1, as root. Stops at the first failure.</source>
        <translation>Para %1, como root. Se detiene en el primer fallo.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nada que hacer.</translation>
    </message>
    <message>
        <source>What follows is for after the restart.</source>
        <translation>Lo que sigue es para después del reinicio.</translation>
    </message>
    <message>
        <source>Only Lanekeeper itself has the boot loader try it once. Here it is what the node starts with from then on.</source>
        <translation>Solo Lanekeeper hace que el cargador de arranque la pruebe una vez. Aquí es con la que el nodo arranca desde entonces.</translation>
    </message>
</context>
<context>
    <name>ShownText</name>
    <message>
        <source> … (cut here)</source>
        <translation> … (cortado aquí)</translation>
    </message>
</context>
<context>
    <name>SimulatedNode</name>
    <message>
        <source>The description of this simulated node cannot be read.</source>
        <translation>No se puede leer la descripción de este nodo simulado.</translation>
    </message>
    <message>
        <source>A link stands there.</source>
        <translation>Ahí hay un enlace.</translation>
    </message>
    <message>
        <source>The simulated node could not be made, because a file in its folder cannot be written. Make room there or choose another folder.</source>
        <translation>No se pudo crear el nodo simulado, porque un archivo de su carpeta no se puede escribir. Haga espacio ahí o elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is no demo node “%1”. The demo nodes are: %2.</source>
        <translation>No hay ningún nodo de demostración “%1”. Los nodos de demostración son: %2.</translation>
    </message>
    <message>
        <source>The folder for the demo nodes cannot be made. Choose another one.</source>
        <translation>No se puede crear la carpeta para los nodos de demostración. Elija otra.</translation>
    </message>
    <message>
        <source>The simulated node could not be made, because its folder cannot be written.</source>
        <translation>No se pudo crear el nodo simulado, porque su carpeta no se puede escribir.</translation>
    </message>
    <message>
        <source>The simulated node could not be put in its place.</source>
        <translation>No se pudo poner en su sitio el nodo simulado.</translation>
    </message>
    <message>
        <source>A demo node&apos;s folder cannot be removed. Remove it by hand.</source>
        <translation>La carpeta de un nodo de demostración no se puede eliminar. Elimínela a mano.</translation>
    </message>
    <message>
        <source>Something else stands where the demo node should be. Move it away first.</source>
        <translation>Hay otra cosa donde debería estar el nodo de demostración. Muévala antes.</translation>
    </message>
</context>
<context>
    <name>SnapshotsLackDrive</name>
    <message>
        <source>%1 has snapshots (%2), and none holds what is on the drive.</source>
        <translation>La %1 tiene snapshots (%2), y ninguna contiene lo que está en la unidad.</translation>
    </message>
    <message>
        <source>Rolling back restores the VM&apos;s configuration as well: the line of the drive goes or comes with it, while what is on the drive stays as it is. New snapshots with RAM, and suspending to disk, are refused.</source>
        <translation>Revertir restaura también la configuración de la VM: la línea de la unidad se va o vuelve con ella, mientras lo que está en la unidad se queda como está. Las snapshots nuevas con RAM, y suspender a disco, se rechazan.</translation>
    </message>
    <message>
        <source>After a rollback, look whether the VM still has the drive.</source>
        <translation>Después de revertir, compruebe si la VM aún tiene la unidad.</translation>
    </message>
</context>
<context>
    <name>SplitGroupPlan</name>
    <message>
        <source>The IOMMU is off, so there are no groups.</source>
        <translation>La IOMMU está desactivada, así que no hay grupos.</translation>
    </message>
    <message>
        <source>Switch it on first.</source>
        <translation>Actívela antes.</translation>
    </message>
    <message>
        <source>The kernel %1 is not one of Proxmox, and others do not know this word.</source>
        <translation>El kernel %1 no es uno de Proxmox, y otros no conocen esta palabra.</translation>
    </message>
    <message>
        <source>It would do nothing.</source>
        <translation>No haría nada.</translation>
    </message>
    <message>
        <source>Start the node with a kernel of Proxmox.</source>
        <translation>Arranque el nodo con un kernel de Proxmox.</translation>
    </message>
    <message>
        <source>No port above %1 is in its group.</source>
        <translation>Ningún puerto por encima de %1 está en su grupo.</translation>
    </message>
    <message>
        <source>What ties it to the others is not a port, so this cannot put it apart.</source>
        <translation>Lo que la ata a los demás no es un puerto, así que esto no puede separarla.</translation>
    </message>
    <message>
        <source>Another slot may.</source>
        <translation>Otra ranura quizá sí.</translation>
    </message>
    <message>
        <source>%1 is one function of a device with others.</source>
        <translation>%1 es una función de un dispositivo con otras.</translation>
    </message>
    <message>
        <source>Functions of one device are not put apart by its port.</source>
        <translation>Las funciones de un mismo dispositivo no las separa su puerto.</translation>
    </message>
    <message>
        <source>The kernel was started with “%1”, and the group is shared all the same.</source>
        <translation>El kernel se arrancó con “%1”, y aun así el grupo es compartido.</translation>
    </message>
    <message>
        <source>Put the drive into another slot.</source>
        <translation>Ponga la unidad en otra ranura.</translation>
    </message>
    <message>
        <source>The kernel then only pretends that %1 is kept apart.</source>
        <translation>El kernel entonces solo finge que %1 está separada.</translation>
    </message>
    <message>
        <source>Devices below these ports may still reach each other around the IOMMU. A hostile or faulty VM that has the drive could read and change the host&apos;s memory, and data of other guests can be damaged. The kernel pretends it of every port with these ids.</source>
        <translation>Los dispositivos por debajo de estos puertos aún pueden alcanzarse unos a otros sin pasar por la IOMMU. Una VM hostil o defectuosa que tenga la unidad podría leer y cambiar la memoria del host, y los datos de otros invitados pueden dañarse. El kernel lo finge de todos los puertos con estos ID.</translation>
    </message>
    <message>
        <source>Better: another slot, best one of the processor, or an ACS switch in the firmware. Do this only for a VM you trust like the host itself.</source>
        <translation>Mejor: otra ranura, preferiblemente una del procesador, o un ajuste ACS en el firmware. Haga esto solo para una VM en la que confíe como en el propio host.</translation>
    </message>
    <message>
        <source>Mappings of %1 name group numbers, which can change: %2.</source>
        <translation>Los mapeos de %1 nombran números de grupo, que pueden cambiar: %2.</translation>
    </message>
    <message>
        <source>A VM that uses a mapping with an old number does not start until the mapping is corrected.</source>
        <translation>Una VM que usa un mapeo con un número antiguo no se inicia hasta que se corrija el mapeo.</translation>
    </message>
    <message>
        <source>Look at Datacenter, Resource Mappings after the restart.</source>
        <translation>Revise Centro de datos, Mapeo de recursos, después del reinicio.</translation>
    </message>
    <message>
        <source>%1 shares its IOMMU group with nothing of the host; nothing needs changing.</source>
        <translation>%1 no comparte su grupo IOMMU con nada del host; no hace falta cambiar nada.</translation>
    </message>
    <message>
        <source>Put %1 into a group of its own, by pretence: “%2” joins the kernel&apos;s command line, and %3 restarts.</source>
        <translation>Poner %1 en un grupo propio, solo en apariencia: “%2” entra en la línea de comandos del kernel, y %3 se reinicia.</translation>
    </message>
    <message>
        <source>The ports above the drive do not keep devices apart; the kernel is told to treat them as if they did.</source>
        <translation>Los puertos por encima de la unidad no separan los dispositivos; al kernel se le dice que los trate como si lo hicieran.</translation>
    </message>
    <message>
        <source>Groups are made only when a kernel starts. Afterwards the drive&apos;s group is looked at.</source>
        <translation>Los grupos se forman solo cuando un kernel arranca. Después se comprueba el grupo de la unidad.</translation>
    </message>
</context>
<context>
    <name>SshLogin</name>
    <message>
        <source>the keys of the SSH agent</source>
        <translation>las claves del agente SSH</translation>
    </message>
    <message>
        <source>the key %1 of the SSH agent</source>
        <translation>la clave %1 del agente SSH</translation>
    </message>
    <message>
        <source>the key %1 (which cannot be read)</source>
        <translation>la clave %1 (que no se puede leer)</translation>
    </message>
    <message>
        <source>the key %1</source>
        <translation>la clave %1</translation>
    </message>
    <message>
        <source>the key %1 (which stayed locked)</source>
        <translation>la clave %1 (que siguió bloqueada)</translation>
    </message>
    <message>
        <source>the certificate beside the key %1</source>
        <translation>el certificado junto a la clave %1</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>una contraseña</translation>
    </message>
    <message>
        <source>a password or answers to the node&apos;s questions</source>
        <translation>una contraseña o respuestas a las preguntas del nodo</translation>
    </message>
    <message>
        <source>questions of the node that stayed without an answer</source>
        <translation>preguntas del nodo que quedaron sin respuesta</translation>
    </message>
    <message>
        <source>no key and no password, which this node does not ask for</source>
        <translation>ninguna clave ni contraseña, que este nodo no pide</translation>
    </message>
    <message>
        <source>The node asks %1 more questions than any login needs, so it was left. Check that it is the computer you mean.</source>
        <translation>El nodo hace a %1 más preguntas de las que necesita cualquier inicio de sesión, así que se abandonó la conexión. Compruebe que es el equipo que quiere.</translation>
    </message>
    <message>
        <source>There was nothing to log in with as %1: no key, no SSH agent, no password. Choose a key that the node knows, or give the password.</source>
        <translation>No había nada con que iniciar sesión como %1: ninguna clave, ningún agente SSH, ninguna contraseña. Elija una clave que el nodo conozca, o dé la contraseña.</translation>
    </message>
    <message>
        <source>The node refused to let %1 in. Tried: %2. Choose a key that the node knows, or give the right password.</source>
        <translation>El nodo se negó a dejar entrar a %1. Se probó: %2. Elija una clave que el nodo conozca, o dé la contraseña correcta.</translation>
    </message>
    <message numerus="yes">
        <source>%n more key(s) were not offered, because a node shuts out who offers many: choose the right one.</source>
        <translation>
            <numerusform>No se ofreció %n clave más, porque un nodo cierra el paso a quien ofrece muchas: elija la correcta.</numerusform>
            <numerusform>No se ofrecieron %n claves más, porque un nodo cierra el paso a quien ofrece muchas: elija la correcta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The node closed the line during the login of %1. Try again in a moment.</source>
        <translation>El nodo cerró la conexión durante el inicio de sesión de %1. Pruebe de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>SshSession</name>
    <message>
        <source>The SSH settings in ~/.ssh/config cannot be understood. Correct them, or connect without them.</source>
        <translation>Los ajustes SSH de ~/.ssh/config no se pueden entender. Corríjalos, o conéctese sin ellos.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a host.</source>
        <translation>“%1” no es el nombre de un host.</translation>
    </message>
    <message>
        <source>Port %2 of %1 does not answer as an SSH server. Check the port.</source>
        <translation>El puerto %2 de %1 no responde como servidor SSH. Compruebe el puerto.</translation>
    </message>
    <message>
        <source>The jump hosts in ~/.ssh/config lead in a circle, so %1 is never reached. Correct its ProxyJump.</source>
        <translation>Los hosts de salto de ~/.ssh/config llevan en círculo, así que nunca se alcanza %1. Corrija su ProxyJump.</translation>
    </message>
    <message>
        <source>The way to %1 passes more than %2 jump hosts, which is taken for a mistake. Correct the ProxyJump in ~/.ssh/config.</source>
        <translation>El camino a %1 pasa por más de %2 hosts de salto, lo que se toma por un error. Corrija el ProxyJump en ~/.ssh/config.</translation>
    </message>
    <message>
        <source>The command that ~/.ssh/config names for the way to %1 did not lead to an SSH server. Try it in a terminal: %2</source>
        <translation>El comando que ~/.ssh/config indica para llegar a %1 no llevó a un servidor SSH. Pruébelo en un terminal: %2</translation>
    </message>
    <message>
        <source>%1 and this computer found no common way to encrypt. Bring both up to date.</source>
        <translation>%1 y este equipo no encontraron una forma común de cifrar. Actualice ambos.</translation>
    </message>
    <message>
        <source>%1 cannot prove that the key it shows is its own, so it may be another computer in between. Nothing was sent to it.</source>
        <translation>%1 no puede demostrar que la clave que muestra es suya, así que puede haber otro equipo en medio. No se le envió nada.</translation>
    </message>
    <message>
        <source>%1 broke off before the line was encrypted. Try again in a moment; if that does not help, look into the log of its SSH server.</source>
        <translation>%1 cortó antes de que la conexión estuviera cifrada. Pruebe de nuevo en un momento; si eso no ayuda, revise el registro de su servidor SSH.</translation>
    </message>
</context>
<context>
    <name>SshShell</name>
    <message>
        <source>The node allows no further session on this connection. Raise MaxSessions in its sshd_config.</source>
        <translation>El nodo no permite más sesiones en esta conexión. Aumente MaxSessions en su sshd_config.</translation>
    </message>
</context>
<context>
    <name>StartCheckPlan</name>
    <message>
        <source>The node&apos;s files could not be read whole.</source>
        <translation>Los archivos del nodo no se pudieron leer enteros.</translation>
    </message>
    <message>
        <source>What is unknown cannot be changed safely.</source>
        <translation>Lo desconocido no se puede cambiar de forma segura.</translation>
    </message>
    <message>
        <source>%1 is not of this program.</source>
        <translation>%1 no es de este programa.</translation>
    </message>
    <message>
        <source>Writing the check there would lose what it does.</source>
        <translation>Escribir ahí la comprobación perdería lo que hace.</translation>
    </message>
    <message>
        <source>Move it away or rename it.</source>
        <translation>Muévalo o cámbiele el nombre.</translation>
    </message>
    <message>
        <source>Add a storage of the type Directory that holds snippets, then read the node again.</source>
        <translation>Añada un almacenamiento de tipo Directorio que admita snippets, y luego lea el nodo de nuevo.</translation>
    </message>
    <message>
        <source>Allow it with: pvesm set %1 --content %2</source>
        <translation>Permítalo con: pvesm set %1 --content %2</translation>
    </message>
    <message>
        <source>No directory storage of %1 may hold snippets.</source>
        <translation>Ningún almacenamiento de directorio de %1 admite snippets.</translation>
    </message>
    <message>
        <source>Proxmox runs hookscripts only from such a storage.</source>
        <translation>Proxmox ejecuta hookscripts solo desde un almacenamiento así.</translation>
    </message>
    <message>
        <source>%1 has a hookscript already.</source>
        <translation>La %1 ya tiene un hookscript.</translation>
    </message>
    <message>
        <source>A VM has one only, and what that one does is not known here.</source>
        <translation>Una VM solo tiene uno, y aquí no se sabe qué hace ese.</translation>
    </message>
    <message>
        <source>Take it out of the VM first, or go on without the check.</source>
        <translation>Quítelo antes de la VM, o continúe sin la comprobación.</translation>
    </message>
    <message>
        <source>%1 has no NVMe drive of this node.</source>
        <translation>La %1 no tiene ninguna unidad NVMe de este nodo.</translation>
    </message>
    <message>
        <source>There is nothing to check before its starts.</source>
        <translation>No hay nada que comprobar antes de sus inicios.</translation>
    </message>
    <message>
        <source>Give it a drive, in the same plan if you like.</source>
        <translation>Asígnele una unidad, si quiere en el mismo plan.</translation>
    </message>
    <message>
        <source>The starts of %1 are not checked any more.</source>
        <translation>Los inicios de la %1 ya no se comprueban.</translation>
    </message>
    <message>
        <source>No VM names it any more.</source>
        <translation>Ninguna VM lo nombra ya.</translation>
    </message>
    <message>
        <source>A line of %1 names no device of this node.</source>
        <translation>Una línea de la %1 no nombra ningún dispositivo de este nodo.</translation>
    </message>
    <message>
        <source>What it will name one day cannot be recorded now, and would go unchecked.</source>
        <translation>Lo que nombre algún día no se puede anotar ahora, y quedaría sin comprobar.</translation>
    </message>
    <message>
        <source>Take the line out of the VM first.</source>
        <translation>Quite antes la línea de la VM.</translation>
    </message>
    <message>
        <source>Something else sits there than the check of %1 has recorded.</source>
        <translation>Ahí hay algo distinto de lo que tiene anotado la comprobación de la %1.</translation>
    </message>
    <message>
        <source>With this plan it is recorded as it is now, and the VM may start with it.</source>
        <translation>Con este plan se anota como está ahora, y la VM puede iniciarse con ello.</translation>
    </message>
    <message>
        <source>The VM would not start, and this plan would hide it.</source>
        <translation>La VM no se iniciaría, y este plan lo ocultaría.</translation>
    </message>
    <message>
        <source>Make sure that this is what the VM should get.</source>
        <translation>Asegúrese de que esto es lo que la VM debe recibir.</translation>
    </message>
    <message>
        <source>Look at what changed, and have the check of this VM planned anew first.</source>
        <translation>Revise qué cambió, y haga planear antes de nuevo la comprobación de esta VM.</translation>
    </message>
    <message>
        <source>Every start of %1 is checked already; nothing needs changing.</source>
        <translation>Cada inicio de la %1 ya se comprueba; no hace falta cambiar nada.</translation>
    </message>
    <message>
        <source>The serial of the drive at %1 is not known now.</source>
        <translation>El número de serie de la unidad en %1 no se conoce ahora.</translation>
    </message>
    <message>
        <source>Before the starts of the VM only its ids are proved, which another one of the same model has too.</source>
        <translation>Antes de los inicios de la VM solo se verifican sus ID, que también tiene otra del mismo modelo.</translation>
    </message>
    <message>
        <source>Plan it once more while the host has the drive.</source>
        <translation>Planéelo una vez más cuando el host tenga la unidad.</translation>
    </message>
    <message>
        <source>Proxmox runs it before each start of the VM, before it takes anything from the host. While vfio-pci has a drive, its serial is hidden and its ids must do.</source>
        <translation>Proxmox la ejecuta antes de cada inicio de la VM, antes de que tome nada del host. Mientras vfio-pci tiene una unidad, su número de serie está oculto y deben bastar sus ID.</translation>
    </message>
    <message>
        <source>Check every start of %1</source>
        <translation>Comprobar cada inicio de la %1</translation>
    </message>
    <message>
        <source>Before every start of %1, prove that it gets the devices it was given and no others; else it does not start.</source>
        <translation>Antes de cada inicio de la %1, verificar que recibe los dispositivos que se le asignaron y ningún otro; si no, no se inicia.</translation>
    </message>
    <message>
        <source>The check before the starts of %1 follows.</source>
        <translation>La comprobación previa a los inicios de la %1 se adapta.</translation>
    </message>
</context>
<context>
    <name>StartGuard</name>
    <message>
        <source>Proxmox refused to keep %1 from starting at boot, so it was not started.</source>
        <translation>Proxmox se negó a impedir que la %1 se inicie al arrancar el nodo, así que no se inició.</translation>
    </message>
    <message>
        <source>Another device sits where the start of %1 would take one. It was not started.</source>
        <translation>Hay otro dispositivo donde el inicio de la %1 tomaría uno. No se inició.</translation>
    </message>
    <message>
        <source>What the start of %1 takes is not as it was. It was not started.</source>
        <translation>Lo que toma el inicio de la %1 no está como estaba. No se inició.</translation>
    </message>
    <message>
        <source>%1 was started meanwhile.</source>
        <translation>Entretanto la %1 se inició.</translation>
    </message>
    <message>
        <source>The host uses what the start of %1 would take: %2. It was not started.</source>
        <translation>El host usa lo que tomaría el inicio de la %1: %2. No se inició.</translation>
    </message>
    <message>
        <source>Another start of %1 waits to be confirmed: lanekeeper confirm</source>
        <translation>Otro inicio de la %1 espera confirmación: lanekeeper confirm</translation>
    </message>
    <message>
        <source>No guard could be set over the start of %1. It was not started.</source>
        <translation>No se pudo poner ninguna salvaguarda sobre el inicio de la %1. No se inició.</translation>
    </message>
    <message>
        <source>The guard over the VM&apos;s start does not do what it is told.</source>
        <translation>La salvaguarda del inicio de la VM no hace lo que se le dice.</translation>
    </message>
    <message>
        <source>The node&apos;s answer makes no sense. Read it again.</source>
        <translation>La respuesta del nodo no tiene sentido. Léalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 runs with its devices, but Proxmox refused to let it start at boot again.</source>
        <translation>La %1 está en ejecución con sus dispositivos, pero Proxmox se negó a dejar que se inicie de nuevo al arrancar el nodo.</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>No display is reachable here, so there is no window; lanekeeper --help shows what works without one.</source>
        <translation>Aquí no se alcanza ninguna pantalla, así que no hay ventana; lanekeeper --help muestra lo que funciona sin ella.</translation>
    </message>
    <message>
        <source>--appearance is light, dark or system.</source>
        <translation>--appearance es light, dark o system.</translation>
    </message>
    <message>
        <source>--size is a width and a height, such as 1280x720.</source>
        <translation>--size es un ancho y un alto, por ejemplo 1280x720.</translation>
    </message>
</context>
<context>
    <name>StateSign</name>
    <message>
        <source>Ready</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Antiguo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>, %1 min ago</source>
        <translation>, hace %1 min</translation>
    </message>
    <message>
        <source>, %1 h ago</source>
        <translation>, hace %1 h</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>datos del %1</translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>leído a las %1</translation>
    </message>
    <message>
        <source>being applied</source>
        <translation>se está aplicando</translation>
    </message>
    <message>
        <source>being measured, %1 %</source>
        <translation>se está midiendo, %1 %</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nada planeado</translation>
    </message>
    <message>
        <source>planned, but refused</source>
        <translation>planeado, pero rechazado</translation>
    </message>
    <message>
        <source>undo under review</source>
        <translation>deshacer, en revisión</translation>
    </message>
    <message>
        <source>planned, nothing needs changing</source>
        <translation>planeado, no hace falta cambiar nada</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) planned</source>
        <translation>
            <numerusform>%n cambio planeado</numerusform>
            <numerusform>%n cambios planeados</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nada que deshacer</translation>
    </message>
    <message>
        <source>last change %1 can be undone</source>
        <translation>el último cambio, %1, se puede deshacer</translation>
    </message>
</context>
<context>
    <name>TakeBackPlan</name>
    <message>
        <source>%1 has %2 through the mapping %3, which names other devices as well.</source>
        <translation>La %1 tiene %2 por el mapeo %3, que nombra también otros dispositivos.</translation>
    </message>
    <message>
        <source>Without that line the VM would lose them too.</source>
        <translation>Sin esa línea la VM los perdería también.</translation>
    </message>
    <message>
        <source>Change the mapping in Proxmox.</source>
        <translation>Cambie el mapeo en Proxmox.</translation>
    </message>
    <message>
        <source>%1 boots from %2 and from nothing else.</source>
        <translation>La %1 arranca desde %2 y desde nada más.</translation>
    </message>
    <message>
        <source>Without the drive it could not start.</source>
        <translation>Sin la unidad no podría iniciarse.</translation>
    </message>
    <message>
        <source>Give it another boot device first.</source>
        <translation>Dele antes otro dispositivo de arranque.</translation>
    </message>
    <message>
        <source>Take %1 back from %2</source>
        <translation>Retirar %1 de la %2</translation>
    </message>
    <message>
        <source>Take %1 back from %2, as soon as it has been stopped.</source>
        <translation>Retirar %1 de la %2, en cuanto se haya detenido.</translation>
    </message>
    <message>
        <source>Take %1 back from %2.</source>
        <translation>Retirar %1 de la %2.</translation>
    </message>
    <message>
        <source>No VM has %1; nothing needs changing.</source>
        <translation>Ninguna VM tiene %1; no hace falta cambiar nada.</translation>
    </message>
    <message>
        <source>Give %1 back to the host.</source>
        <translation>Devolver %1 al host.</translation>
    </message>
    <message>
        <source>The mapping %1 stays, for when the drive is given again.</source>
        <translation>El mapeo %1 se queda, para cuando se vuelva a dar la unidad.</translation>
    </message>
</context>
<context>
    <name>TakenByStart</name>
    <message>
        <source>%1 of %2 names no device of this node.</source>
        <translation>%1 de la %2 no nombra ningún dispositivo de este nodo.</translation>
    </message>
    <message>
        <source>The VM would not start with that line.</source>
        <translation>La VM no se iniciaría con esa línea.</translation>
    </message>
    <message>
        <source>%1 has %2 now.</source>
        <translation>La %1 tiene %2 ahora.</translation>
    </message>
    <message>
        <source>%1 cannot start with it meanwhile.</source>
        <translation>Mientras tanto la %1 no puede iniciarse con él.</translation>
    </message>
    <message>
        <source>Starting %1 takes %2 at %3 from the host as well.</source>
        <translation>Iniciar la %1 toma también %2 en %3 del host.</translation>
    </message>
    <message>
        <source>It sits in the same IOMMU group as a device of the VM, and Proxmox takes them all.</source>
        <translation>Está en el mismo grupo IOMMU que un dispositivo de la VM, y Proxmox los toma todos.</translation>
    </message>
    <message>
        <source>The IOMMU group of %1 is not known.</source>
        <translation>No se conoce el grupo IOMMU de %1.</translation>
    </message>
    <message>
        <source>So nobody can say what %1 takes from the host when it starts.</source>
        <translation>Así que nadie puede decir qué toma del host la %1 al iniciarse.</translation>
    </message>
</context>
<context>
    <name>TargetLook</name>
    <message>
        <source>What the machine says of the target makes no sense. Try again.</source>
        <translation>Lo que dice la máquina del destino no tiene sentido. Pruebe de nuevo.</translation>
    </message>
</context>
<context>
    <name>TidyUpPlan</name>
    <message>
        <source>Only what binds NVMe drives early, or does nothing, goes; the rest stays to the byte.</source>
        <translation>Solo se va lo que vincula unidades NVMe temprano, o no hace nada; el resto se queda byte por byte.</translation>
    </message>
    <message>
        <source>Take %1 out of %2: at its next start the host keeps %3; a VM that has such a drive gets it when it starts.</source>
        <translation>Quitar %1 de %2: en su próximo arranque el host conserva %3; una VM que tiene una unidad así la recibe cuando se inicia.</translation>
    </message>
    <message>
        <source>Take “softdep nvme pre: vfio-pci” out of %1: nvme does not wait for vfio-pci any more.</source>
        <translation>Quitar “softdep nvme pre: vfio-pci” de %1: nvme ya no espera a vfio-pci.</translation>
    </message>
    <message>
        <source>Take modules of vfio out of %1: Proxmox loads what it needs when a VM starts.</source>
        <translation>Quitar módulos de vfio de %1: Proxmox carga lo que necesita cuando una VM se inicia.</translation>
    </message>
    <message>
        <source>Take %1 off the kernel&apos;s command line: at its next start the host keeps %2; a VM that has such a drive gets it when it starts.</source>
        <translation>Quitar %1 de la línea de comandos del kernel: en su próximo arranque el host conserva %2; una VM que tiene una unidad así la recibe cuando se inicia.</translation>
    </message>
    <message>
        <source>Take “%1” off the kernel&apos;s command line: it is no value that the kernel knows.</source>
        <translation>Quitar “%1” de la línea de comandos del kernel: no es un valor que el kernel conozca.</translation>
    </message>
    <message>
        <source>Take “%1” off the kernel&apos;s command line: it is for Intel&apos;s processors.</source>
        <translation>Quitar “%1” de la línea de comandos del kernel: es para procesadores de Intel.</translation>
    </message>
    <message>
        <source>Take “%1” off the kernel&apos;s command line: from kernel 6.8 on it is so without the word. An older kernel that is started again would need it.</source>
        <translation>Quitar “%1” de la línea de comandos del kernel: desde el kernel 6.8 es así sin la palabra. Un kernel más antiguo que se arranque de nuevo la necesitaría.</translation>
    </message>
    <message>
        <source>Only a start of the node shows that it comes up with the new settings.</source>
        <translation>Solo un arranque del nodo muestra que se pone en marcha con los ajustes nuevos.</translation>
    </message>
    <message>
        <source>Nothing that a guide left is on %1; nothing needs changing.</source>
        <translation>En %1 no hay nada que dejara una guía; no hace falta cambiar nada.</translation>
    </message>
    <message>
        <source>%1 has lines that go on behind a backslash.</source>
        <translation>%1 tiene líneas que continúan tras una barra invertida.</translation>
    </message>
    <message>
        <source>What they come to cannot be told for sure.</source>
        <translation>No se puede decir con seguridad en qué resultan.</translation>
    </message>
    <message>
        <source>Write each setting in one line, then read the node again.</source>
        <translation>Escriba cada ajuste en una línea y luego lea el nodo de nuevo.</translation>
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
        <translation>Algunas lecturas fueron más rápidas de lo que pueden ser la memoria flash o el enlace: ZFS las respondió desde la memoria.</translation>
    </message>
    <message>
        <source>Some reads were faster than flash or the link can be: blocks that were never written or are trimmed are answered without touching the flash.</source>
        <translation>Algunas lecturas fueron más rápidas de lo que pueden ser la memoria flash o el enlace: los bloques que nunca se escribieron o tienen trim se responden sin tocar la memoria flash.</translation>
    </message>
    <message>
        <source>Some reads were faster than flash or the link can be: a cache answered them.</source>
        <translation>Algunas lecturas fueron más rápidas de lo que pueden ser la memoria flash o el enlace: las respondió una caché.</translation>
    </message>
    <message>
        <source>Nothing is known to use the drive. If it is empty or trimmed, it answers reads without touching the flash, and looks faster than it is.</source>
        <translation>No se sabe de nada que use la unidad. Si está vacía o con trim, responde a las lecturas sin tocar la memoria flash, y parece más rápida de lo que es.</translation>
    </message>
    <message>
        <source>The file (%1) is small against the drive (%2), so writes may fit its cache of fast cells. A drive that is written for longer gets slower.</source>
        <translation>El archivo (%1) es pequeño frente a la unidad (%2), así que las escrituras pueden caber en su caché de celdas rápidas. Una unidad en la que se escribe más tiempo se vuelve más lenta.</translation>
    </message>
    <message>
        <source>This ZFS does not go around its cache in memory (OpenZFS does from 2.3 on), so reads show the speed of memory.</source>
        <translation>Este ZFS no evita su caché en memoria (OpenZFS lo hace desde la 2.3), así que las lecturas muestran la velocidad de la memoria.</translation>
    </message>
    <message>
        <source>The drive hangs on %1 GT/s x%2, and could have %3 GT/s x%4. Large reads show the link, not the drive.</source>
        <translation>La unidad está en %1 GT/s x%2, y podría tener %3 GT/s x%4. Las lecturas grandes muestran el enlace, no la unidad.</translation>
    </message>
    <message>
        <source>The drive slowed itself down for %1 s, because it was hot. Cooler, it is faster.</source>
        <translation>La unidad se frenó durante %1 s, porque estaba caliente. Más fría, es más rápida.</translation>
    </message>
    <message>
        <source>The drive reached %1 °C, above which it slows itself down. Cooler, it may be faster.</source>
        <translation>La unidad llegó a %1 °C, temperatura por encima de la cual se frena. Más fría, puede ser más rápida.</translation>
    </message>
    <message>
        <source>In some runs the speed still changed by more than a tenth, so longer ones would give other numbers.</source>
        <translation>En algunas pasadas la velocidad aún cambiaba en más de una décima parte, así que unas más largas darían otras cifras.</translation>
    </message>
</context>
<context>
    <name>TwinIds</name>
    <message>
        <source>%1 at %2 has a twin with the same ids, %3.</source>
        <translation>%1 en %2 tiene una gemela con los mismos ID, %3.</translation>
    </message>
    <message>
        <source>Only the serial tells them apart. Binding by ids (vfio-pci ids=) would take both.</source>
        <translation>Solo el número de serie las distingue. Vincular por ID (vfio-pci ids=) tomaría ambas.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>This change was not brought to an end.</source>
        <translation>Este cambio no se concluyó.</translation>
    </message>
    <message>
        <source>Resume it first; then it can be taken back.</source>
        <translation>Reanúdelo antes; después se puede deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Nothing of this change was done.</source>
        <translation>No se hizo nada de este cambio.</translation>
    </message>
    <message>
        <source>It was taken back before.</source>
        <translation>Ya se deshizo antes.</translation>
    </message>
    <message>
        <source>This change was made on %1, and this node is %2.</source>
        <translation>Este cambio se hizo en %1, y este nodo es %2.</translation>
    </message>
    <message>
        <source>Addresses mean something else on another node.</source>
        <translation>Las direcciones significan otra cosa en otro nodo.</translation>
    </message>
    <message>
        <source>Everything is as it was before; nothing needs changing.</source>
        <translation>Todo está como estaba antes; no hace falta cambiar nada.</translation>
    </message>
    <message>
        <source>The file reads then as it did before, to the byte.</source>
        <translation>El archivo se lee entonces como antes, byte por byte.</translation>
    </message>
    <message>
        <source>Write %1 as it was.</source>
        <translation>Escribir %1 como estaba.</translation>
    </message>
    <message>
        <source>Remove %1 again.</source>
        <translation>Eliminar %1.</translation>
    </message>
    <message>
        <source>Somebody changed %1 since.</source>
        <translation>Alguien cambió %1 desde entonces.</translation>
    </message>
    <message>
        <source>Taking it back would undo their change as well.</source>
        <translation>Deshacerlo desharía también ese cambio ajeno.</translation>
    </message>
    <message>
        <source>Another device sits at %1 now.</source>
        <translation>En %1 hay ahora otro dispositivo.</translation>
    </message>
    <message>
        <source>It must not be handed to another driver for the one that sat there.</source>
        <translation>No se debe entregar a otro driver en lugar del que estaba ahí.</translation>
    </message>
    <message>
        <source>Give %1 back to the host.</source>
        <translation>Devolver %1 al host.</translation>
    </message>
    <message>
        <source>Release %1 from the host again.</source>
        <translation>Liberar %1 del host otra vez.</translation>
    </message>
    <message>
        <source>A kernel reads its command line only when it starts.</source>
        <translation>Un kernel lee su línea de comandos solo al arrancar.</translation>
    </message>
    <message>
        <source>Restart %1.</source>
        <translation>Reiniciar %1.</translation>
    </message>
    <message>
        <source>That is how it was before this change; with these settings back the node may not start any more.</source>
        <translation>Así estaba antes de este cambio; con estos ajustes de vuelta es posible que el nodo ya no arranque.</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>%1 is not on this node any more.</source>
        <translation>La %1 ya no está en este nodo.</translation>
    </message>
    <message>
        <source>What was changed in it cannot be taken back here.</source>
        <translation>Lo que se cambió en ella no se puede deshacer aquí.</translation>
    </message>
    <message>
        <source>The cluster&apos;s mappings could not be read.</source>
        <translation>No se pudieron leer los mapeos del clúster.</translation>
    </message>
    <message>
        <source>What became of %1 is not known.</source>
        <translation>No se sabe qué fue de %1.</translation>
    </message>
    <message>
        <source>Somebody changed the mapping %1 since.</source>
        <translation>Alguien cambió el mapeo %1 desde entonces.</translation>
    </message>
    <message>
        <source>The mapping %1 is used by %2.</source>
        <translation>El mapeo %1 está en uso por %2.</translation>
    </message>
    <message>
        <source>Without it that VM could not start.</source>
        <translation>Sin él esa VM no podría iniciarse.</translation>
    </message>
    <message>
        <source>No VM names it any more.</source>
        <translation>Ninguna VM lo nombra ya.</translation>
    </message>
    <message>
        <source>Bring the mapping %1 back to what it was.</source>
        <translation>Dejar el mapeo %1 como estaba.</translation>
    </message>
    <message>
        <source>Remove the mapping %1 again.</source>
        <translation>Eliminar el mapeo %1.</translation>
    </message>
    <message>
        <source>Start %1 again, which ran before.</source>
        <translation>Iniciar de nuevo la %1, que antes estaba en ejecución.</translation>
    </message>
    <message>
        <source>Let %1 start at boot again.</source>
        <translation>Dejar que la %1 se inicie de nuevo al arrancar el nodo.</translation>
    </message>
    <message>
        <source>Somebody changed %1 of %2 since.</source>
        <translation>Alguien cambió %1 de la %2 desde entonces.</translation>
    </message>
    <message>
        <source>%1, and was left as %2</source>
        <translation>%1, y se dejó como %2</translation>
    </message>
    <message>
        <source>The device of %1 is not in this node any more.</source>
        <translation>El dispositivo de %1 ya no está en este nodo.</translation>
    </message>
    <message>
        <source>The VM could not start with that line.</source>
        <translation>La VM no podría iniciarse con esa línea.</translation>
    </message>
    <message>
        <source>Take %1 back from %2</source>
        <translation>Retirar %1 de la %2</translation>
    </message>
    <message>
        <source>The VM would get something else than it had.</source>
        <translation>La VM recibiría algo distinto de lo que tenía.</translation>
    </message>
    <message>
        <source>Give %1 to %2 again</source>
        <translation>Asignar de nuevo %1 a la %2</translation>
    </message>
    <message>
        <source>Set %1 of %2 back to “%3”</source>
        <translation>Volver a poner %1 de la %2 en “%3”</translation>
    </message>
    <message>
        <source>Take %1 out of %2 again</source>
        <translation>Quitar %1 de la %2</translation>
    </message>
    <message>
        <source>%1; it runs, so this waits until it has been stopped.</source>
        <translation>%1; está en marcha, así que esto espera a que se detenga.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Take back by hand what difference 1 shows, keep what difference 2 shows, then read the node again and undo the rest.</source>
        <translation>Deshaga a mano lo que muestra la diferencia 1, conserve lo que muestra la diferencia 2, luego lea el nodo de nuevo y deshaga el resto.</translation>
    </message>
    <message>
        <source>The mapping %1 stays: the VM that has the drive runs with it until it is stopped. Take this change back once more then, and the mapping goes too.</source>
        <translation>El mapeo %1 se queda: la VM que tiene la unidad está en ejecución con él hasta que se detenga. Deshaga entonces este cambio una vez más, y el mapeo también se elimina.</translation>
    </message>
    <message>
        <source>Taking this back would make a change of the boot settings anew.</source>
        <translation>Deshacerlo volvería a hacer un cambio de los ajustes de arranque.</translation>
    </message>
    <message>
        <source>It would have none of what makes such a change safe: it was taken back before the node was restarted for it, so there is no restart to prove it by. Plan the change itself again.</source>
        <translation>No tendría nada de lo que hace seguro un cambio así: se deshizo antes de que el nodo se reiniciara por él, así que no hay reinicio con el que comprobarlo. Planifique de nuevo el cambio mismo.</translation>
    </message>
</context>
<context>
    <name>Unread</name>
    <message>
        <source>The node&apos;s answer does not say.</source>
        <translation>La respuesta del nodo no lo dice.</translation>
    </message>
    <message>
        <source>The answer makes no sense.</source>
        <translation>La respuesta no tiene sentido.</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>La respuesta es demasiado larga.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>No existe.</translation>
    </message>
    <message>
        <source>It failed with exit code %1.</source>
        <translation>Falló con el código de salida %1.</translation>
    </message>
</context>
<context>
    <name>UnsafeOnboot</name>
    <message>
        <source>At the next boot %1 starts by itself and takes what the host uses.</source>
        <translation>En el próximo arranque la %1 se inicia por sí sola y toma lo que usa el host.</translation>
    </message>
    <message>
        <source>The node may not come back from that. While it boots it would lose: %1.</source>
        <translation>El nodo puede no volver de eso. Al arrancar perdería: %1.</translation>
    </message>
    <message>
        <source>Switch “Start at boot” of that VM off before the node restarts.</source>
        <translation>Desactive “Iniciar al arranque” de esa VM antes de que el nodo se reinicie.</translation>
    </message>
</context>
<context>
    <name>VirtualFunction</name>
    <message>
        <source>%1 at %2 is a part of the drive at %3, a virtual function.</source>
        <translation>%1 en %2 es una parte de la unidad en %3, una función virtual.</translation>
    </message>
    <message>
        <source>It lives only as long as the host keeps the whole drive, and after a restart of the node only if something makes it again.</source>
        <translation>Vive solo mientras el host conserva la unidad entera, y tras un reinicio del nodo solo si algo la crea de nuevo.</translation>
    </message>
    <message>
        <source>Leave the whole drive with the host.</source>
        <translation>Deje la unidad entera con el host.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is split into %n virtual function(s).</source>
        <translation>
            <numerusform>%1 está dividida en %n función virtual.</numerusform>
            <numerusform>%1 está dividida en %n funciones virtuales.</numerusform>
        </translation>
    </message>
    <message>
        <source>When a VM takes the whole drive, its parts vanish, whoever uses them.</source>
        <translation>Cuando una VM toma la unidad entera, sus partes desaparecen, las use quien las use.</translation>
    </message>
    <message>
        <source>Take the parts back first (sriov_numvfs), or give one of them.</source>
        <translation>Retire antes las partes (sriov_numvfs), o asigne una de ellas.</translation>
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
        <translation>La respuesta del nodo no tiene sentido. Léalo de nuevo.</translation>
    </message>
    <message>
        <source>Another device sits in the drive&apos;s slot now. Nothing was changed; read the node again.</source>
        <translation>En la ranura de la unidad hay ahora otro dispositivo. No se cambió nada; lea el nodo de nuevo.</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration could not be read back.</source>
        <translation>La configuración de la VM no se pudo volver a leer.</translation>
    </message>
    <message>
        <source>There is no VM %1 on this node.</source>
        <translation>No hay ninguna VM %1 en este nodo.</translation>
    </message>
    <message>
        <source>The configuration of VM %1 cannot be read. Log in as root.</source>
        <translation>La configuración de la VM %1 no se puede leer. Inicie sesión como root.</translation>
    </message>
    <message>
        <source>Somebody changed %1 in the meantime. Nothing was changed; read the node again.</source>
        <translation>Entretanto alguien cambió la %1. No se cambió nada; lea el nodo de nuevo.</translation>
    </message>
    <message>
        <source>Proxmox works on %1 just now and has locked it. Try again when that is done.</source>
        <translation>Proxmox trabaja ahora mismo en la %1 y la ha bloqueado. Pruebe de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>/etc/pve cannot be written, most likely because the cluster has no quorum. Nothing was changed.</source>
        <translation>/etc/pve no se puede escribir, muy probablemente porque el clúster no tiene quórum. No se cambió nada.</translation>
    </message>
    <message>
        <source>The node has no room left to write the VM&apos;s configuration. Nothing was changed.</source>
        <translation>Al nodo no le queda espacio para escribir la configuración de la VM. No se cambió nada.</translation>
    </message>
    <message>
        <source>Proxmox refused to change %1: %2</source>
        <translation>Proxmox se negó a cambiar la %1: %2</translation>
    </message>
    <message>
        <source>Proxmox said nothing against it, but %1 does not read as planned.</source>
        <translation>Proxmox no puso objeciones, pero la %1 no se lee como estaba planeado.</translation>
    </message>
    <message>
        <source>Somebody changed %1 in the meantime.</source>
        <translation>Entretanto alguien cambió la %1.</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simulado)</translation>
    </message>
    <message>
        <source>%1 %, changing %2 — Lanekeeper</source>
        <translation>%1 %, cambiando %2 — Lanekeeper</translation>
    </message>
    <message>
        <source>%1 %, measuring on %2 — Lanekeeper</source>
        <translation>%1 %, midiendo en %2 — Lanekeeper</translation>
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
        <translation>Puede quedarse o irse.</translation>
    </message>
    <message>
        <source>“%1” on the kernel&apos;s command line does nothing.</source>
        <translation>“%1” en la línea de comandos del kernel no hace nada.</translation>
    </message>
    <message>
        <source>The kernel knows no such value; AMD&apos;s IOMMU is on by default.</source>
        <translation>El kernel no conoce ese valor; la IOMMU de AMD está activada de forma predeterminada.</translation>
    </message>
    <message>
        <source>It is a word for Intel&apos;s processors, and this one is not Intel&apos;s.</source>
        <translation>Es una palabra para procesadores de Intel, y este no es de Intel.</translation>
    </message>
    <message>
        <source>The vfio lines in the list of modules to load do nothing for a VM.</source>
        <translation>Las líneas vfio en la lista de módulos que cargar no hacen nada para una VM.</translation>
    </message>
    <message>
        <source>They are read after the drivers have taken their devices, and Proxmox loads what it needs by itself. vfio_virqfd is no module since kernel 6.2.</source>
        <translation>Se leen después de que los drivers hayan tomado sus dispositivos, y Proxmox carga por sí mismo lo que necesita. vfio_virqfd ya no es un módulo desde el kernel 6.2.</translation>
    </message>
</context>
<context>
    <name>gui::AboutDialog</name>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>About Lanekeeper</source>
        <translation>Acerca de Lanekeeper</translation>
    </message>
    <message>
        <source>Gives a VM a whole NVMe drive, and keeps the host.</source>
        <translation>Asigna a una VM una unidad NVMe entera, y conserva el host.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later one. You may use it, change it and pass it on. It comes without any warranty, as far as the law allows that.</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o cualquier versión posterior. Puede usarlo, cambiarlo y distribuirlo. Viene sin ninguna garantía, en la medida en que la ley lo permita.</translation>
    </message>
    <message>
        <source>Read the &amp;licence</source>
        <translation>Leer la &amp;licencia</translation>
    </message>
    <message>
        <source>Show the log &amp;folder</source>
        <translation>Mostrar la car&amp;peta del registro</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>Dónde están sus datos</translation>
    </message>
    <message>
        <source>List of nodes</source>
        <translation>Lista de nodos</translation>
    </message>
    <message>
        <source>Receipts of changes</source>
        <translation>Comprobantes</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Demo nodes</source>
        <translation>Nodos de demostración</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>No password and no key is in any of these. What you chose to keep lies in the desktop’s keyring.</source>
        <translation>En ninguno de ellos hay contraseñas ni claves. Lo que eligió guardar está en el llavero del escritorio.</translation>
    </message>
</context>
<context>
    <name>gui::AddNodeDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>Editar conexión</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Añadir un nodo</translation>
    </message>
    <message>
        <source>Which node?</source>
        <translation>¿Qué nodo?</translation>
    </message>
    <message>
        <source>Adding reads it once and changes nothing. Nothing is installed on it.</source>
        <translation>Al añadirlo se lee una vez y no se cambia nada. En él no se instala nada.</translation>
    </message>
    <message>
        <source>How is %1 reached?</source>
        <translation>¿Cómo se llega a %1?</translation>
    </message>
    <message>
        <source>Nothing changes on the node.</source>
        <translation>En el nodo no cambia nada.</translation>
    </message>
    <message>
        <source>Another node, reached like %1</source>
        <translation>Otro nodo, al que se llega como a %1</translation>
    </message>
    <message>
        <source>Say where it is; the rest is as there.</source>
        <translation>Diga dónde está; lo demás es como allí.</translation>
    </message>
    <message>
        <source>Over &amp;SSH</source>
        <translation>Por &amp;SSH</translation>
    </message>
    <message>
        <source>&amp;Demo node</source>
        <translation>Nodo de &amp;demostración</translation>
    </message>
    <message>
        <source>Capture &amp;file</source>
        <translation>Archivo de &amp;captura</translation>
    </message>
    <message>
        <source>Simulated nodes</source>
        <translation>Nodos simulados</translation>
    </message>
    <message>
        <source>Capture file</source>
        <translation>Archivo de captura</translation>
    </message>
    <message>
        <source>what “lanekeeper capture” wrote</source>
        <translation>lo que escribió “lanekeeper capture”</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>A capture shows a node as it was. It can be read and planned on; nothing can be applied.</source>
        <translation>Una captura muestra un nodo como era. Se puede leer y planear sobre ella; no se puede aplicar nada.</translation>
    </message>
    <message>
        <source>&amp;Import from SSH configuration…</source>
        <translation>&amp;Importar de la configuración SSH…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Pro&amp;bar conexión</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Add and read</source>
        <translation>&amp;Añadir y leer</translation>
    </message>
    <message>
        <source>For&amp;get kept password</source>
        <translation>&amp;Olvidar contraseña guardada</translation>
    </message>
    <message>
        <source>Forgotten; it is asked for at the next connection.</source>
        <translation>Olvidada; se pedirá en la próxima conexión.</translation>
    </message>
    <message>
        <source>It is not used any more, but the keyring did not say that it is gone. Look for “lanekeeper” in your desktop’s keyring.</source>
        <translation>Ya no se usa, pero el llavero no dijo que haya desaparecido. Busque “lanekeeper” en el llavero de su escritorio.</translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation>Detener prue&amp;ba</translation>
    </message>
    <message>
        <source>The connection stays as it is.</source>
        <translation>La conexión se queda como está.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 ya está en la lista.</translation>
    </message>
</context>
<context>
    <name>gui::ApplyDialog</name>
    <message>
        <source>Apply — %1</source>
        <translation>Aplicar — %1</translation>
    </message>
    <message>
        <source>Apply this plan to %1?</source>
        <translation>¿Aplicar este plan a %1?</translation>
    </message>
    <message>
        <source>%1 is simulated: nothing outside its folder is touched.</source>
        <translation>%1 es simulado: no se toca nada fuera de su carpeta.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reinicio</translation>
    </message>
    <message>
        <source>%1 restarts once; all its guests stop for it.</source>
        <translation>%1 se reinicia una vez; todos sus invitados se detienen para ello.</translation>
    </message>
    <message>
        <source>None. %1 keeps running.</source>
        <translation>Ninguno. %1 sigue en marcha.</translation>
    </message>
    <message>
        <source>%1 %2 is read again first; if it is no longer as planned, nothing is written.</source>
        <translation>%1 Antes se lee %2 de nuevo; si ya no está según lo planeado, no se escribe nada.</translation>
    </message>
    <message>
        <source>&amp;Apply and restart %1</source>
        <translation>&amp;Aplicar y reiniciar %1</translation>
    </message>
    <message>
        <source>&amp;Apply to %1</source>
        <translation>&amp;Aplicar a %1</translation>
    </message>
    <message>
        <source>This gives something up. To go on, type %1 here:</source>
        <translation>Con esto se renuncia a algo. Para continuar, escriba aquí %1:</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>%1 runs on; the change waits until it is stopped and started again.</source>
        <translation>%1 sigue en ejecución; el cambio espera hasta que se detenga y se inicie de nuevo.</translation>
    </message>
    <message>
        <source>%1 is stopped; the change counts from its next start.</source>
        <translation>%1 está detenida; el cambio vale desde su próximo inicio.</translation>
    </message>
</context>
<context>
    <name>gui::ApplyProgress</name>
    <message>
        <source>Steps and their state</source>
        <translation>Pasos y su estado</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Progreso del plan</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>If %1 does not come back</source>
        <translation>Si %1 no vuelve</translation>
    </message>
    <message>
        <source>To go back by hand</source>
        <translation>Para deshacerlo a mano</translation>
    </message>
    <message>
        <source>On the node’s own console, as root, this undoes what was done:</source>
        <translation>En la propia consola del nodo, como root, esto deshace lo hecho:</translation>
    </message>
</context>
<context>
    <name>gui::BenchmarkBar</name>
    <message>
        <source>&amp;Charts</source>
        <translation>Gráfi&amp;cos</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>M&amp;easure again…</source>
        <translation>M&amp;edir de nuevo…</translation>
    </message>
    <message>
        <source>&amp;Drive</source>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Per&amp;fil</translation>
    </message>
    <message>
        <source>Picture (&amp;PNG)…</source>
        <translation>Imagen (&amp;PNG)…</translation>
    </message>
    <message>
        <source>Drawing (&amp;SVG)…</source>
        <translation>Dibujo (&amp;SVG)…</translation>
    </message>
    <message>
        <source>Runs as &amp;CSV…</source>
        <translation>Pasadas como &amp;CSV…</translation>
    </message>
    <message>
        <source>Curves as CS&amp;V…</source>
        <translation>Curvas como CS&amp;V…</translation>
    </message>
    <message>
        <source>Everything as &amp;JSON…</source>
        <translation>Todo como &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Import measurements…</source>
        <translation>&amp;Importar mediciones…</translation>
    </message>
    <message>
        <source>Cop&amp;y as text for a forum</source>
        <translation>C&amp;opiar como texto para un foro</translation>
    </message>
</context>
<context>
    <name>gui::BenchmarksPage</name>
    <message>
        <source>%1 could not be imported.</source>
        <translation>%1 no se pudo importar.</translation>
    </message>
    <message>
        <source>%1 could not be kept.</source>
        <translation>%1 no se pudo guardar.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Remove a measurement</source>
        <translation>Eliminar una medición</translation>
    </message>
    <message>
        <source>Remove this measurement?</source>
        <translation>¿Eliminar esta medición?</translation>
    </message>
    <message>
        <source>%1. It is kept nowhere else; only an export brings it back.</source>
        <translation>%1. No se guarda en ningún otro lugar; solo una exportación la devuelve.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Eliminarla</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarla</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Detener la medición</translation>
    </message>
    <message>
        <source>Stop this measurement?</source>
        <translation>¿Detener esta medición?</translation>
    </message>
    <message>
        <source>fio ends within a second. The runs that ended are kept.</source>
        <translation>fio termina en un segundo. Las pasadas terminadas se conservan.</translation>
    </message>
    <message>
        <source>&amp;Stop measuring</source>
        <translation>&amp;Detener la medición</translation>
    </message>
    <message>
        <source>&amp;Keep measuring</source>
        <translation>&amp;Seguir midiendo</translation>
    </message>
    <message>
        <source>&amp;Benchmarks</source>
        <translation>Medicio&amp;nes</translation>
    </message>
</context>
<context>
    <name>gui::ChangesMenu</name>
    <message>
        <source>Nothing else needs changing here</source>
        <translation>Aquí no hace falta cambiar nada más</translation>
    </message>
    <message>
        <source>This node was not read yet</source>
        <translation>Este nodo aún no se ha leído</translation>
    </message>
</context>
<context>
    <name>gui::ChoiceHeader</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>gui::CommandBox</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
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
        <translation>Simulado: no se midió ninguna unidad real.</translation>
    </message>
    <message>
        <source>Det&amp;ails of</source>
        <translation>Det&amp;alles de</translation>
    </message>
    <message>
        <source>Measurements; the space bar picks one for comparing</source>
        <translation>Mediciones; la barra espaciadora elige una para comparar</translation>
    </message>
    <message>
        <source>Pick what to see side by side</source>
        <translation>Elija qué ver lado a lado</translation>
    </message>
    <message>
        <source>Pick at least one measurement below</source>
        <translation>Elija abajo al menos una medición</translation>
    </message>
    <message>
        <source>&amp;Remove this measurement…</source>
        <translation>Eliminar esta me&amp;dición…</translation>
    </message>
</context>
<context>
    <name>gui::DiffBlock</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>gui::DiffView</name>
    <message>
        <source>Lines that change</source>
        <translation>Líneas que cambian</translation>
    </message>
</context>
<context>
    <name>gui::DrivesChart</name>
    <message>
        <source>Drives as bars of capacity. %1</source>
        <translation>Unidades como barras de capacidad. %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>Desgaste</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>contents not readable</source>
        <translation>contenido ilegible</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 en %2: %3</translation>
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
        <translation>la tiene una VM, así que el host no puede mirar dentro</translation>
    </message>
</context>
<context>
    <name>gui::EndNotices</name>
    <message>
        <source>Each check is on the page Plan of %1.</source>
        <translation>Cada verificación está en la página Plan de %1.</translation>
    </message>
    <message>
        <source>The proof did not come to its end</source>
        <translation>La verificación no llegó a su fin</translation>
    </message>
    <message>
        <source>Measuring did not come to its end</source>
        <translation>La medición no llegó a su fin</translation>
    </message>
    <message>
        <source>The measurement is done</source>
        <translation>La medición ha terminado</translation>
    </message>
    <message>
        <source>Its result is on the page Benchmarks of %1.</source>
        <translation>Su resultado está en la página Mediciones de %1.</translation>
    </message>
</context>
<context>
    <name>gui::EvidenceLine</name>
    <message>
        <source>Evidence: %1</source>
        <translation>Evidencia: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
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
            <numerusform>y %n línea más</numerusform>
            <numerusform>y %n líneas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FindingList</name>
    <message>
        <source>1. what this change wrote</source>
        <translation>1. lo que escribió este cambio</translation>
    </message>
    <message>
        <source>2. what was changed since, by somebody else</source>
        <translation>2. lo que otra persona cambió desde entonces</translation>
    </message>
</context>
<context>
    <name>gui::FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FirstStart</name>
    <message>
        <source>Give a drive to a VM, and keep the host</source>
        <translation>Asignar una unidad a una VM, y conservar el host</translation>
    </message>
    <message>
        <source>Lanekeeper looks at your Proxmox VE nodes over SSH. It only reads until you have seen every change and pressed Apply.</source>
        <translation>Lanekeeper examina sus nodos de Proxmox VE por SSH. Solo lee hasta que usted haya visto cada cambio y pulsado Aplicar.</translation>
    </message>
    <message>
        <source>Now: what is true</source>
        <translation>Ahora: qué es cierto</translation>
    </message>
    <message>
        <source>Which drives are free, what shares their group, and what the host would lose.</source>
        <translation>Qué unidades están libres, qué comparte su grupo y qué perdería el host.</translation>
    </message>
    <message>
        <source>Next: what would happen</source>
        <translation>Después: qué pasaría</translation>
    </message>
    <message>
        <source>Every step, file and command before it runs.</source>
        <translation>Cada paso, archivo y comando antes de ejecutarse.</translation>
    </message>
    <message>
        <source>Back: how to return</source>
        <translation>Atrás: cómo volver</translation>
    </message>
    <message>
        <source>Each change keeps its receipt here and on the node, and can be undone.</source>
        <translation>Cada cambio guarda su comprobante aquí y en el nodo, y se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>&amp;Añadir un nodo…</translation>
    </message>
    <message>
        <source>&amp;Try the demo nodes</source>
        <translation>&amp;Probar los nodos de demostración</translation>
    </message>
    <message>
        <source>&amp;Import from SSH configuration…</source>
        <translation>&amp;Importar de la configuración SSH…</translation>
    </message>
</context>
<context>
    <name>gui::FleetHeader</name>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Read all again</source>
        <translation>&amp;Leer todo de nuevo</translation>
    </message>
    <message>
        <source>Connects to every node of the list and reads it. Nothing is changed.</source>
        <translation>Se conecta a cada nodo de la lista y lo lee. No se cambia nada.</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>Todos los nodos</translation>
    </message>
    <message>
        <source>Filter the drives</source>
        <translation>Filtrar las unidades</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>Filtrar (%1)</translation>
    </message>
    <message>
        <source>Drives shown as &amp;CSV…</source>
        <translation>Unidades mostradas como &amp;CSV…</translation>
    </message>
    <message>
        <source>Drives shown as &amp;JSON…</source>
        <translation>Unidades mostradas como &amp;JSON…</translation>
    </message>
</context>
<context>
    <name>gui::FleetModel</name>
    <message>
        <source>%1, remembered</source>
        <translation>%1, recordado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n drive(s)</source>
        <translation>
            <numerusform>%1, %2, %n unidad</numerusform>
            <numerusform>%1, %2, %n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>Desde la última visita</translation>
    </message>
</context>
<context>
    <name>gui::FleetPage</name>
    <message>
        <source>&amp;Show in Hardware</source>
        <translation>&amp;Mostrar en Hardware</translation>
    </message>
    <message>
        <source>No drive is chosen</source>
        <translation>Ninguna unidad elegida</translation>
    </message>
    <message>
        <source>&amp;Show the node</source>
        <translation>&amp;Mostrar el nodo</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>gui::FleetView</name>
    <message>
        <source>All drives</source>
        <translation>Todas las unidades</translation>
    </message>
</context>
<context>
    <name>gui::GiveDriveDialog</name>
    <message>
        <source>Give a drive to a VM — %1</source>
        <translation>Asignar una unidad a una VM — %1</translation>
    </message>
    <message>
        <source>Which drive?</source>
        <translation>¿Qué unidad?</translation>
    </message>
    <message>
        <source>Drives of %1. Those that cannot be given are greyed, with the reason.</source>
        <translation>Unidades de %1. Las que no se pueden asignar están en gris, con el motivo.</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Serial and place</source>
        <translation>N.º de serie y lugar</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>The serial is how Lanekeeper knows this drive from here on. A drive that moves to another slot is noticed, not guessed.</source>
        <translation>Lanekeeper reconoce en adelante esta unidad por su número de serie. Si una unidad pasa a otra ranura, se nota, no se adivina.</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Machine and state</source>
        <translation>Máquina y estado</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Nothing here is needed: as it stands, the plan is the smallest there is.</source>
        <translation>Nada de esto hace falta: tal como está, el plan es el más pequeño que hay.</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;Opciones…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Choose a drive to see what %1 would lose with it</source>
        <translation>Elija una unidad para ver qué perdería %1 con ella</translation>
    </message>
    <message>
        <source>This node was not read yet</source>
        <translation>Este nodo aún no se ha leído</translation>
    </message>
    <message>
        <source>What %1 would lose with group %2</source>
        <translation>Lo que %1 perdería con el grupo %2</translation>
    </message>
    <message>
        <source>What %1 would lose with it</source>
        <translation>Lo que %1 perdería con ella</translation>
    </message>
    <message>
        <source>Nothing it uses: no mount, pool, swap, network port or other guest’s disk.</source>
        <translation>Nada que use: ningún montaje, pool, swap, puerto de red ni disco de otro invitado.</translation>
    </message>
    <message>
        <source>Choose a VM to see what changes for it</source>
        <translation>Elija una VM para ver qué cambia para ella</translation>
    </message>
    <message>
        <source>What changes for %1</source>
        <translation>Lo que cambia para %1</translation>
    </message>
    <message>
        <source>It gets the drive at its next start; nothing else changes for it.</source>
        <translation>Recibe la unidad en su próximo inicio; nada más cambia para ella.</translation>
    </message>
    <message>
        <source>Which VM gets %1?</source>
        <translation>¿Qué VM recibe %1?</translation>
    </message>
    <message>
        <source>VMs that cannot take it are greyed, with the reason. Nothing is changed before you have seen the plan.</source>
        <translation>Las VM que no pueden tomarla están en gris, con el motivo. No se cambia nada antes de que usted haya visto el plan.</translation>
    </message>
    <message>
        <source>How does %1 get it?</source>
        <translation>¿Cómo la recibe %1?</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Show the plan</source>
        <translation>&amp;Mostrar el plan</translation>
    </message>
</context>
<context>
    <name>gui::GroupsChart</name>
    <message>
        <source>NVMe drive the host does not use</source>
        <translation>unidad NVMe que el host no usa</translation>
    </message>
    <message>
        <source>the host uses it</source>
        <translation>lo usa el host</translation>
    </message>
    <message>
        <source>other device, would go too</source>
        <translation>otro dispositivo, se iría también</translation>
    </message>
    <message>
        <source>bridge, stays with the host</source>
        <translation>puente, se queda con el host</translation>
    </message>
    <message>
        <source>Groups as bars of functions. %1</source>
        <translation>Grupos como barras de funciones. %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>Group %1: %2 at %3, %4</source>
        <translation>Grupo %1: %2 en %3, %4</translation>
    </message>
    <message>
        <source>functions in the group</source>
        <translation>funciones en el grupo</translation>
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
        <translation>Lo que ve el invitado</translation>
    </message>
    <message>
        <source>Which drives does the guest of %1 see?</source>
        <translation>¿Qué unidades ve el invitado de la %1?</translation>
    </message>
    <message>
        <source>Run one of these in the guest, as root or administrator. They only read. Then paste all that was printed.</source>
        <translation>Ejecute uno de estos en el invitado, como root o administrador. Solo leen. Luego pegue todo lo que se imprimió.</translation>
    </message>
    <message>
        <source>What it &amp;printed</source>
        <translation>Lo que im&amp;primió</translation>
    </message>
    <message>
        <source>What the guest printed</source>
        <translation>Lo que imprimió el invitado</translation>
    </message>
    <message>
        <source>Nothing is pasted yet.</source>
        <translation>Aún no se ha pegado nada.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a drive and its serial</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In it: %1</source>
        <translation>Contiene: %1</translation>
    </message>
    <message>
        <source>Check &amp;with this</source>
        <translation>Comprobar co&amp;n esto</translation>
    </message>
</context>
<context>
    <name>gui::HardwareBar</name>
    <message>
        <source>&amp;Tree</source>
        <translation>Ár&amp;bol</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>Gráfi&amp;cos</translation>
    </message>
    <message>
        <source>&amp;As a table</source>
        <translation>Como t&amp;abla</translation>
    </message>
    <message>
        <source>IOMMU group</source>
        <translation>Grupo IOMMU</translation>
    </message>
    <message>
        <source>PCIe topology</source>
        <translation>Topología PCIe</translation>
    </message>
    <message>
        <source>Drives only</source>
        <translation>Solo unidades</translation>
    </message>
    <message>
        <source>Filter the hardware</source>
        <translation>Filtrar el hardware</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>Filtrar (%1)</translation>
    </message>
    <message>
        <source>Or&amp;der by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
</context>
<context>
    <name>gui::HardwareModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
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
        <translation>Qué ayuda</translation>
    </message>
    <message>
        <source>What stands on it</source>
        <translation>Lo que contiene</translation>
    </message>
    <message>
        <source>Details of the selection</source>
        <translation>Detalles de la selección</translation>
    </message>
    <message>
        <source>Select a drive, a device or a group to see what the node would lose with it.</source>
        <translation>Seleccione una unidad, un dispositivo o un grupo para ver qué perdería el nodo con ello.</translation>
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
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>About Lane&amp;keeper</source>
        <translation>Acerca de Lane&amp;keeper</translation>
    </message>
    <message>
        <source>No file manager opened. The log is in %1.</source>
        <translation>No se abrió ningún gestor de archivos. El registro está en %1.</translation>
    </message>
    <message>
        <source>Show the lo&amp;g folder</source>
        <translation>Mostrar la carpeta del re&amp;gistro</translation>
    </message>
</context>
<context>
    <name>gui::HelpDialog</name>
    <message>
        <source>Add a node</source>
        <translation>Añadir un nodo</translation>
    </message>
    <message>
        <source>Read the node again</source>
        <translation>Leer el nodo de nuevo</translation>
    </message>
    <message>
        <source>Filter the hardware; Esc clears</source>
        <translation>Filtrar el hardware; Esc borra el filtro</translation>
    </message>
    <message>
        <source>Take back the last intent</source>
        <translation>Retirar la última intención</translation>
    </message>
    <message>
        <source>Overview; 2 to 6 for the other pages</source>
        <translation>Resumen; 2 a 6 para las demás páginas</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Esta ayuda</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Lanekeeper gives a VM a whole NVMe drive, and keeps the host</source>
        <translation>Lanekeeper asigna a una VM una unidad NVMe entera, y conserva el host</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>It reads a Proxmox VE node over SSH, says which drives are free and what shares their IOMMU group, plans the smallest change, shows it, makes it, and proves it. It refuses what would take from the host something it needs.</source>
        <translation>Lee un nodo de Proxmox VE por SSH, dice qué unidades están libres y qué comparte su grupo IOMMU, planea el cambio más pequeño, lo muestra, lo hace y lo verifica. Rechaza lo que quitaría al host algo que necesita.</translation>
    </message>
    <message>
        <source>What it touches on a node</source>
        <translation>Qué toca en un nodo</translation>
    </message>
    <message>
        <source>Reading changes nothing and installs nothing. Applying changes the configuration of the VM you chose, with qm set, and keeps a receipt in /var/lib/lanekeeper. Nothing on a drive is erased.</source>
        <translation>Leer no cambia ni instala nada. Aplicar cambia la configuración de la VM que usted eligió, con qm set, y guarda un comprobante en /var/lib/lanekeeper. No se borra nada en ninguna unidad.</translation>
    </message>
    <message>
        <source>How to get back</source>
        <translation>Cómo volver</translation>
    </message>
    <message>
        <source>History lists each change with its receipt. Undo is planned and reviewed like any other change.</source>
        <translation>El historial muestra cada cambio con su comprobante. Deshacer se planea y se revisa como cualquier otro cambio.</translation>
    </message>
    <message>
        <source>Lanekeeper %1, libssh %2. Free software under the GPL, version 3 or later.</source>
        <translation>Lanekeeper %1, libssh %2. Software libre bajo la GPL, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
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
        <translation>Medido</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Vía</translation>
    </message>
</context>
<context>
    <name>gui::HistoryModel</name>
    <message>
        <source>Begun, end unknown</source>
        <translation>Empezado, final desconocido</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>gui::HistoryPage</name>
    <message>
        <source>What you apply is listed here, with every step, its output and the way back.</source>
        <translation>Lo que usted aplica aparece aquí, con cada paso, su salida y cómo deshacerlo.</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Deshacer…</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>H&amp;istorial</translation>
    </message>
    <message>
        <source>Applied changes</source>
        <translation>Cambios aplicados</translation>
    </message>
    <message>
        <source>Nothing was changed on %1 yet</source>
        <translation>En %1 aún no se ha cambiado nada</translation>
    </message>
    <message>
        <source>One change on %1</source>
        <translation>Un cambio en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n changes on %1</source>
        <translation>
            <numerusform>%n cambio en %1</numerusform>
            <numerusform>%n cambios en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the last one waits for a restart</source>
        <translation>%1; el último espera un reinicio</translation>
    </message>
    <message>
        <source>%1; the last one was interrupted</source>
        <translation>%1; el último se interrumpió</translation>
    </message>
    <message>
        <source>%1; it can be undone</source>
        <translation>%1; se puede deshacer</translation>
    </message>
    <message>
        <source>%1; the last one can be undone</source>
        <translation>%1; el último se puede deshacer</translation>
    </message>
    <message>
        <source>The node has to restart before this goes on.</source>
        <translation>El nodo tiene que reiniciarse antes de continuar.</translation>
    </message>
    <message>
        <source>This change is not at its end.</source>
        <translation>Este cambio no ha llegado a su fin.</translation>
    </message>
    <message>
        <source>Going on looks first which steps took effect.</source>
        <translation>Al continuar se comprueba antes qué pasos tuvieron efecto.</translation>
    </message>
    <message>
        <source>Choose a change to save its report or to undo it.</source>
        <translation>Elija un cambio para guardar su informe o para deshacerlo.</translation>
    </message>
    <message>
        <source>This change was already taken back.</source>
        <translation>Este cambio ya se deshizo.</translation>
    </message>
    <message>
        <source>There is nothing of it to undo.</source>
        <translation>No hay nada de él que deshacer.</translation>
    </message>
    <message>
        <source>This is a file: nothing can be undone on it.</source>
        <translation>Esto es un archivo: en él no se puede deshacer nada.</translation>
    </message>
    <message>
        <source>Read the node first; an undo is planned from what it is now.</source>
        <translation>Lea antes el nodo; el plan para deshacer se hace a partir de cómo está ahora.</translation>
    </message>
    <message>
        <source>You review the undo like any other plan.</source>
        <translation>Usted revisa cómo se deshace, como cualquier otro plan.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with “%1”?</source>
        <translation>¿Continuar “%1”?</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>De&amp;jarlo</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>Guardar in&amp;forme…</translation>
    </message>
    <message>
        <source>Go o&amp;n…</source>
        <translation>&amp;Continuar…</translation>
    </message>
</context>
<context>
    <name>gui::HistoryPanel</name>
    <message>
        <source>was still as planned</source>
        <translation>seguía según lo planeado</translation>
    </message>
    <message>
        <source>see the output</source>
        <translation>vea la salida</translation>
    </message>
    <message>
        <source>unknown: the end was not recorded</source>
        <translation>desconocido: el final no se anotó</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>según lo planeado</translation>
    </message>
    <message>
        <source>not read back</source>
        <translation>no releído</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>Detalles del cambio</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>Choose a change or one of its steps to see what it did and what it was read from.</source>
        <translation>Elija un cambio o uno de sus pasos para ver qué hizo y de dónde se leyó.</translation>
    </message>
    <message>
        <source>This change waits for a restart of the node</source>
        <translation>Este cambio espera un reinicio del nodo</translation>
    </message>
    <message>
        <source>It stays open on the node, so that no other plan begins meanwhile. Go on to restart the node and finish, or undo what was done so far.</source>
        <translation>Sigue abierto en el nodo, para que entretanto no empiece ningún otro plan. Continúe para reiniciar el nodo y terminar, o deshaga lo hecho hasta ahora.</translation>
    </message>
    <message>
        <source>This change did not come to its end</source>
        <translation>Este cambio no llegó a su fin</translation>
    </message>
    <message>
        <source>The line was lost or the program was closed. It stays open on the node, so that no other plan begins meanwhile. Go on: what was done stays done, and the rest follows.</source>
        <translation>Se perdió la conexión o se cerró el programa. Sigue abierto en el nodo, para que entretanto no empiece ningún otro plan. Continúe: lo hecho queda hecho, y lo demás sigue.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Rescue sheet</source>
        <translation>Hoja de rescate</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simulado</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Deshace</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Deshecho por</translation>
    </message>
    <message>
        <source>To go back by hand</source>
        <translation>Para deshacerlo a mano</translation>
    </message>
    <message>
        <source>Step %1 of “%2”</source>
        <translation>Paso %1 de “%2”</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Checked before</source>
        <translation>Comprobado antes</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relectura</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Código de salida</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>as read back</source>
        <translation>según la relectura</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>Written before the step, here and on %1:</source>
        <translation>Escrito antes del paso, aquí y en %1:</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
</context>
<context>
    <name>gui::HostKeyChangedDialog</name>
    <message>
        <source>Host key changed — %1</source>
        <translation>Clave de host cambiada — %1</translation>
    </message>
    <message>
        <source>The key of %1 is marked as revoked. Lanekeeper did not log in.</source>
        <translation>La clave de %1 está marcada como revocada. Lanekeeper no inició sesión.</translation>
    </message>
    <message>
        <source>Somebody noted on this computer that this key is no longer to be trusted. No password and no command was sent.</source>
        <translation>Alguien anotó en este equipo que ya no se debe confiar en esta clave. No se envió ninguna contraseña ni ningún comando.</translation>
    </message>
    <message>
        <source>The key of %1 has changed. Lanekeeper did not log in.</source>
        <translation>La clave de %1 ha cambiado. Lanekeeper no inició sesión.</translation>
    </message>
    <message>
        <source>Either the node was installed anew, or another machine answers in its place. No password and no command was sent.</source>
        <translation>O el nodo se instaló de nuevo, u otra máquina responde en su lugar. No se envió ninguna contraseña ni ningún comando.</translation>
    </message>
    <message>
        <source>If the key was stolen, give the node a new one. If the mark is a mistake, take the line that starts with @revoked out of your known_hosts file and read the node again.</source>
        <translation>Si la clave fue robada, dé al nodo una nueva. Si la marca es un error, quite de su archivo known_hosts la línea que empieza por @revoked y lea el nodo de nuevo.</translation>
    </message>
    <message>
        <source>If it shows the stored key, somebody else answers: leave the network before you try again. If it shows the key offered now, remove the old one from your known_hosts file and read the node again; Lanekeeper then asks as on first contact.</source>
        <translation>Si muestra la clave guardada, responde otra máquina: salga de la red antes de probar de nuevo. Si muestra la clave ofrecida ahora, elimine la antigua de su archivo known_hosts y lea el nodo de nuevo; Lanekeeper pregunta entonces como en el primer contacto.</translation>
    </message>
    <message>
        <source>&amp;Stay disconnected</source>
        <translation>&amp;Seguir sin conexión</translation>
    </message>
    <message>
        <source>Stored on this computer</source>
        <translation>Guardada en este equipo</translation>
    </message>
    <message>
        <source>None that could be read.</source>
        <translation>Ninguna que se pudiera leer.</translation>
    </message>
    <message>
        <source>Offered now</source>
        <translation>Ofrecida ahora</translation>
    </message>
    <message>
        <source>The connection does not say.</source>
        <translation>La conexión no lo dice.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Go to the node’s own console and compare with what it shows:</source>
        <translation>Vaya a la propia consola del nodo y compare con lo que muestra:</translation>
    </message>
</context>
<context>
    <name>gui::HostKeyUnknownDialog</name>
    <message>
        <source>Unknown host key — %1</source>
        <translation>Clave de host desconocida — %1</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>¿Es este realmente %1?</translation>
    </message>
    <message>
        <source>You have not connected to it from this computer before. Its key is how you know that nobody sits in between. Compare it once; from then on Lanekeeper does.</source>
        <translation>Desde este equipo aún no se ha conectado a él. Por su clave sabe usted que no hay nadie en medio. Compárela una vez; desde entonces lo hace Lanekeeper.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>On the node’s own console, not over SSH, run</source>
        <translation>En la propia consola del nodo, no por SSH, ejecute</translation>
    </message>
    <message>
        <source>&amp;Paste what it shows</source>
        <translation>&amp;Pegue lo que muestra</translation>
    </message>
    <message>
        <source>or type at least its last %1 characters</source>
        <translation>o escriba al menos sus últimos %1 caracteres</translation>
    </message>
    <message>
        <source>Fingerprint from the node’s console</source>
        <translation>Huella digital de la consola del nodo</translation>
    </message>
    <message>
        <source>&amp;Trust and remember</source>
        <translation>Con&amp;fiar y recordar</translation>
    </message>
    <message>
        <source>Trust &amp;once</source>
        <translation>Confiar una &amp;vez</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Aún sin comparar</translation>
    </message>
    <message>
        <source>Agrees so far; more is needed</source>
        <translation>Coincide hasta aquí; hace falta más</translation>
    </message>
    <message>
        <source>Agrees with the key offered</source>
        <translation>Coincide con la clave ofrecida</translation>
    </message>
    <message>
        <source>Differs from the key offered: another machine may be answering</source>
        <translation>Difiere de la clave ofrecida: puede estar respondiendo otra máquina</translation>
    </message>
</context>
<context>
    <name>gui::HostQuestionsDialog</name>
    <message>
        <source>Login — %1</source>
        <translation>Inicio de sesión — %1</translation>
    </message>
    <message>
        <source>%1 asks:</source>
        <translation>%1 pregunta:</translation>
    </message>
    <message>
        <source>The words below are the host’s, not Lanekeeper’s. What you answer goes to this host only and is kept nowhere.</source>
        <translation>Las palabras de abajo son del host, no de Lanekeeper. Lo que responda va solo a este host y no se guarda en ningún lugar.</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Responder</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Respuesta %1</translation>
    </message>
</context>
<context>
    <name>gui::IntentList</name>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Retirar: %1</translation>
    </message>
</context>
<context>
    <name>gui::LaneChain</name>
    <message>
        <source>The way of the drive into the guest</source>
        <translation>El camino de la unidad hasta el invitado</translation>
    </message>
    <message>
        <source>no serial was recorded</source>
        <translation>no se anotó ningún número de serie</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
</context>
<context>
    <name>gui::LaneDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>gui::LivePanel</name>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progreso de la medición</translation>
    </message>
    <message>
        <source>Tests and their results</source>
        <translation>Pruebas y sus resultados</translation>
    </message>
    <message>
        <source>&amp;As a table</source>
        <translation>Como t&amp;abla</translation>
    </message>
    <message>
        <source>Stopping; what is measured is kept.</source>
        <translation>Deteniendo; lo medido se conserva.</translation>
    </message>
    <message>
        <source>You may leave this page. A notification says when it is done.</source>
        <translation>Puede salir de esta página. Una notificación avisa cuando termina.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>&amp;Detener…</translation>
    </message>
</context>
<context>
    <name>gui::LossList</name>
    <message>
        <source>The host has a driver for it, but does not visibly use it.</source>
        <translation>El host tiene un driver para él, pero no se ve que lo use.</translation>
    </message>
</context>
<context>
    <name>gui::MachinePanel</name>
    <message>
        <source>With any drive</source>
        <translation>Con cualquier unidad</translation>
    </message>
    <message>
        <source>Give this drive to a &amp;VM…</source>
        <translation>Asignar esta unidad a una &amp;VM…</translation>
    </message>
    <message>
        <source>What giving a drive would change</source>
        <translation>Qué cambiaría al asignar una unidad</translation>
    </message>
    <message>
        <source>Select a VM to see what giving it a drive would change.</source>
        <translation>Seleccione una VM para ver qué cambiaría al asignarle una unidad.</translation>
    </message>
    <message>
        <source>If it gets this &amp;drive</source>
        <translation>Si recibe esta &amp;unidad</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>On boot</source>
        <translation>Al arranque</translation>
    </message>
    <message>
        <source>Devices it owns</source>
        <translation>Dispositivos</translation>
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
        <translation>No se pudieron leer las VM</translation>
    </message>
    <message>
        <source>There are no VMs</source>
        <translation>No hay VM</translation>
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
        <translation>%1; ninguna posee un dispositivo del host</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n of them own(s) devices of the host</source>
        <translation>
            <numerusform>%1; %n de ellas posee dispositivos del host</numerusform>
            <numerusform>%1; %n de ellas poseen dispositivos del host</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation>&amp;Máquinas</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>&amp;Add a node…</source>
        <translation>&amp;Añadir un nodo…</translation>
    </message>
    <message>
        <source>&amp;Import from SSH configuration…</source>
        <translation>&amp;Importar de la configuración SSH…</translation>
    </message>
    <message>
        <source>Open &amp;pasted output…</source>
        <translation>Abrir salida &amp;pegada…</translation>
    </message>
    <message>
        <source>Add the &amp;demo nodes</source>
        <translation>Añadir los nodos de &amp;demostración</translation>
    </message>
    <message>
        <source>&amp;Filter hardware</source>
        <translation>&amp;Filtrar hardware</translation>
    </message>
    <message>
        <source>Take &amp;back the last intent</source>
        <translation>&amp;Retirar la última intención</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Lanekeeper</source>
        <translation>Lanekeeper</translation>
    </message>
    <message>
        <source>Pasted output</source>
        <translation>Salida pegada</translation>
    </message>
    <message>
        <source>A&amp;ll nodes</source>
        <translation>&amp;Todos los nodos</translation>
    </message>
    <message>
        <source>All nodes — Lanekeeper</source>
        <translation>Todos los nodos — Lanekeeper</translation>
    </message>
</context>
<context>
    <name>gui::MarkChart</name>
    <message>
        <source>Arrow keys choose; “As a table” shows the same as text</source>
        <translation>Las flechas eligen; “Como tabla” muestra lo mismo como texto</translation>
    </message>
</context>
<context>
    <name>gui::MeasureDialog</name>
    <message>
        <source>Measure — %1</source>
        <translation>Medir — %1</translation>
    </message>
    <message>
        <source>What should be measured?</source>
        <translation>¿Qué se debe medir?</translation>
    </message>
    <message>
        <source>%1 is simulated: the numbers say nothing of a real drive, and are marked so.</source>
        <translation>%1 es simulado: las cifras no dicen nada de una unidad real, y así se marcan.</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tarda</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escribe</translation>
    </message>
    <message>
        <source>I &amp;know that there is room below this virtual disk</source>
        <translation>&amp;Sé que hay espacio bajo este disco virtual</translation>
    </message>
    <message>
        <source>Installing fio with apt-get. This may take some minutes…</source>
        <translation>Instalando fio con apt-get. Puede tardar unos minutos…</translation>
    </message>
    <message>
        <source>%1, reads only</source>
        <translation>%1, solo lee</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Looking at the target, without writing anything…</source>
        <translation>Examinando el destino, sin escribir nada…</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>&amp;Measure %1</source>
        <translation>&amp;Medir %1</translation>
    </message>
    <message>
        <source>Say first what is measured.</source>
        <translation>Diga antes qué se mide.</translation>
    </message>
    <message>
        <source>In&amp;stall fio there</source>
        <translation>&amp;Instalar ahí fio</translation>
    </message>
</context>
<context>
    <name>gui::MeasureTargets</name>
    <message>
        <source>A &amp;drive of %1</source>
        <translation>Una &amp;unidad de %1</translation>
    </message>
    <message>
        <source>A &amp;folder on %1</source>
        <translation>Una &amp;carpeta en %1</translation>
    </message>
    <message>
        <source>&amp;Inside a VM</source>
        <translation>Dentro de una &amp;VM</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Full path, such as /var/tmp</source>
        <translation>Ruta completa, como /var/tmp</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Drive or folder inside the VM</source>
        <translation>Unidad o carpeta dentro de la VM</translation>
    </message>
    <message>
        <source>Serial of its drive, or the full path of a folder</source>
        <translation>Número de serie de su unidad, o la ruta completa de una carpeta</translation>
    </message>
    <message>
        <source>No VM is running</source>
        <translation>No hay ninguna VM en ejecución</translation>
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
        <translation>Medido</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>gui::MeasurementShelf</name>
    <message>
        <source>%1 What is measured now is gone when the program ends.</source>
        <translation>%1 Lo que se mida ahora se pierde cuando termine el programa.</translation>
    </message>
</context>
<context>
    <name>gui::MembersLine</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in a cluster with %2, not in the list yet.</source>
        <translation>%1 está en un clúster con %2, que aún no figura en la lista.</translation>
    </message>
    <message>
        <source>A&amp;dd them…</source>
        <translation>Aña&amp;dirlos…</translation>
    </message>
    <message>
        <source>Do &amp;not offer again</source>
        <translation>No o&amp;frecer más</translation>
    </message>
</context>
<context>
    <name>gui::NodeActions</name>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Editar conexión…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplicar…</translation>
    </message>
    <message>
        <source>&amp;Test connection…</source>
        <translation>Pro&amp;bar conexión…</translation>
    </message>
    <message>
        <source>&amp;Connect at start</source>
        <translation>&amp;Conectar al iniciar</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Eli&amp;minar…</translation>
    </message>
    <message>
        <source>Remove node</source>
        <translation>Eliminar nodo</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>¿Eliminar %1 de la lista?</translation>
    </message>
    <message>
        <source>Nothing changes on the node. Its history stays on this computer.</source>
        <translation>En el nodo no cambia nada. Su historial se queda en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>&amp;Eliminar %1</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarlo</translation>
    </message>
</context>
<context>
    <name>gui::NodeBanner</name>
    <message>
        <source>The key of %1 has changed. Lanekeeper did not log in.</source>
        <translation>La clave de %1 ha cambiado. Lanekeeper no inició sesión.</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>Sin conexión con %1</translation>
    </message>
    <message>
        <source>%1 cannot be changed as it is</source>
        <translation>%1 no se puede cambiar tal como está</translation>
    </message>
    <message>
        <source>What you see below is as of %1.</source>
        <translation>Lo que ve abajo es del %1.</translation>
    </message>
    <message>
        <source>The next attempt is at %1.</source>
        <translation>El próximo intento es a las %1.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Reintent&amp;ar</translation>
    </message>
    <message>
        <source>See both &amp;keys…</source>
        <translation>Ver am&amp;bas claves…</translation>
    </message>
</context>
<context>
    <name>gui::NodeHeader</name>
    <message>
        <source>Simulated</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>Stop &amp;reading</source>
        <translation>Dejar de &amp;leer</translation>
    </message>
    <message>
        <source>&amp;Give a drive to a VM…</source>
        <translation>Asi&amp;gnar una unidad a una VM…</translation>
    </message>
    <message>
        <source>This node is a folder on this computer. Nothing real is changed.</source>
        <translation>Este nodo es una carpeta en este equipo. No se cambia nada real.</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Leer</translation>
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
        <translation>%1, clúster %2</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>Todos los nodos</translation>
    </message>
    <message>
        <source>The drives of all nodes in one table</source>
        <translation>Las unidades de todos los nodos en una tabla</translation>
    </message>
    <message numerus="yes">
        <source>All nodes, %n of them</source>
        <translation>
            <numerusform>Todos los nodos, %n en total</numerusform>
            <numerusform>Todos los nodos, %n en total</numerusform>
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
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>gui::NothingMeasured</name>
    <message>
        <source>M&amp;easure…</source>
        <translation>M&amp;edir…</translation>
    </message>
    <message>
        <source>Nothing is measured here yet</source>
        <translation>Aquí aún no se ha medido nada</translation>
    </message>
    <message>
        <source>Measuring runs fio on the node or in a VM and shows how fast a drive answers on the host, over VirtIO and passed through. It never writes to a drive: drives are only read, and what has to write does so in a new file of its own that is removed at the end.</source>
        <translation>La medición ejecuta fio en el nodo o en una VM y muestra con qué rapidez responde una unidad en el host, por VirtIO y en passthrough. Nunca escribe en una unidad: las unidades solo se leen, y lo que tiene que escribir lo hace en un archivo nuevo propio que se elimina al final.</translation>
    </message>
    <message>
        <source>Import measureme&amp;nts…</source>
        <translation>Importar me&amp;diciones…</translation>
    </message>
</context>
<context>
    <name>gui::NothingRead</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando a %1…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>%1 was not read yet</source>
        <translation>%1 aún no se ha leído</translation>
    </message>
    <message>
        <source>Reading changes nothing on the node and installs nothing there. Its drives, IOMMU groups and VMs are shown here afterwards.</source>
        <translation>La lectura no cambia nada en el nodo ni instala nada en él. Después se muestran aquí sus unidades, grupos IOMMU y VM.</translation>
    </message>
    <message>
        <source>Its drives, IOMMU groups and VMs are shown here once it was read.</source>
        <translation>Sus unidades, grupos IOMMU y VM se muestran aquí en cuanto se haya leído.</translation>
    </message>
    <message>
        <source>Read it no&amp;w</source>
        <translation>Leer ah&amp;ora</translation>
    </message>
</context>
<context>
    <name>gui::OptionList</name>
    <message>
        <source>Cannot be chosen: %1</source>
        <translation>No se puede elegir: %1</translation>
    </message>
</context>
<context>
    <name>gui::OutputView</name>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>código de salida %1</translation>
    </message>
</context>
<context>
    <name>gui::OverviewPage</name>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n bloqueado</numerusform>
            <numerusform>%n bloqueados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know about</source>
        <translation>
            <numerusform>%n para tener en cuenta</numerusform>
            <numerusform>%n para tener en cuenta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n disponible</numerusform>
            <numerusform>%n disponibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noted</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Worst first.</source>
        <translation>%1. Lo peor primero.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
</context>
<context>
    <name>gui::OwnProfile</name>
    <message>
        <source>Requests in flight</source>
        <translation>Peticiones en curso</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Seconds of each run</source>
        <translation>Segundos de cada pasada</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>fsync after each &amp;write</source>
        <translation>fsync &amp;tras cada escritura</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>in blocks of</source>
        <translation>en bloques de</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>each for</source>
        <translation>cada una de</translation>
    </message>
    <message>
        <source>File of</source>
        <translation>Archivo de</translation>
    </message>
    <message>
        <source>Random reads</source>
        <translation>Lecturas aleatorias</translation>
    </message>
    <message>
        <source>Sequential reads</source>
        <translation>Lecturas secuenciales</translation>
    </message>
    <message>
        <source>Random writes</source>
        <translation>Escrituras aleatorias</translation>
    </message>
    <message>
        <source>Sequential writes</source>
        <translation>Escrituras secuenciales</translation>
    </message>
    <message>
        <source>Reads and writes, 70 to 30</source>
        <translation>Lecturas y escrituras, 70 a 30</translation>
    </message>
</context>
<context>
    <name>gui::PasswordDialog</name>
    <message>
        <source>Password — %1</source>
        <translation>Contraseña — %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Passphrase of the key %1</source>
        <translation>Frase de contraseña de la clave %1</translation>
    </message>
    <message>
        <source>The host’s key is trusted. The password goes to this node only.</source>
        <translation>La clave del host es de confianza. La contraseña va solo a este nodo.</translation>
    </message>
    <message>
        <source>It unlocks the key on this computer and goes nowhere else.</source>
        <translation>Desbloquea la clave en este equipo y no va a ningún otro lugar.</translation>
    </message>
    <message>
        <source>The node refused the last one. This is attempt %1.</source>
        <translation>El nodo rechazó la última. Este es el intento %1.</translation>
    </message>
    <message>
        <source>The last one did not unlock the key. This is attempt %1.</source>
        <translation>La última no desbloqueó la clave. Este es el intento %1.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Keep it in the desktop keyring</source>
        <translation>&amp;Guardarla en el llavero del escritorio</translation>
    </message>
    <message>
        <source>Otherwise it is kept nowhere, and asked for at each connection.</source>
        <translation>Si no, no se guarda en ningún lugar y se pide en cada conexión.</translation>
    </message>
    <message>
        <source>No desktop keyring answers here, so it is kept nowhere.</source>
        <translation>Aquí no responde ningún llavero de escritorio, así que no se guarda en ningún lugar.</translation>
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
        <translation>Medición</translation>
    </message>
    <message>
        <source>%1 % (µs)</source>
        <translation>%1 % (µs)</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>no medido</translation>
    </message>
    <message>
        <source>%1: %2 % within %3</source>
        <translation>%1: %2 % en %3</translation>
    </message>
</context>
<context>
    <name>gui::PickNodesDialog</name>
    <message>
        <source>Import from SSH configuration</source>
        <translation>Importar de la configuración SSH</translation>
    </message>
    <message>
        <source>Which hosts are Proxmox VE nodes?</source>
        <translation>¿Qué hosts son nodos de Proxmox VE?</translation>
    </message>
    <message>
        <source>They are added under the names your SSH configuration gives them, so that it keeps its say. None is connected to before you choose it in the list.</source>
        <translation>Se añaden con los nombres que les da su configuración SSH, para que esta siga mandando. No se conecta con ninguno antes de que usted lo elija en la lista.</translation>
    </message>
    <message>
        <source>Your SSH configuration (~/.ssh/config) names no hosts. Add a node by its name or address instead.</source>
        <translation>Su configuración SSH (~/.ssh/config) no nombra ningún host. Añada en su lugar un nodo por su nombre o dirección.</translation>
    </message>
    <message>
        <source>Other members of the cluster</source>
        <translation>Otros miembros del clúster</translation>
    </message>
    <message>
        <source>Which members of %1 should be in the list?</source>
        <translation>¿Qué miembros de %1 deben estar en la lista?</translation>
    </message>
    <message>
        <source>Names and addresses are what %1 says. They get its user, port and key. None is connected to before you choose it in the list.</source>
        <translation>Los nombres y direcciones son los que dice %1. Reciben su usuario, puerto y clave. No se conecta con ninguno antes de que usted lo elija en la lista.</translation>
    </message>
    <message>
        <source>All members of the cluster are in the list.</source>
        <translation>Todos los miembros del clúster están en la lista.</translation>
    </message>
    <message>
        <source>Nodes to add</source>
        <translation>Nodos que añadir</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  in the list already</source>
        <translation>%1  ·  %2  ·  ya en la lista</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n node(s)</source>
        <translation>
            <numerusform>&amp;Añadir %n nodo</numerusform>
            <numerusform>&amp;Añadir %n nodos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PlanPage</name>
    <message>
        <source>What was done can be taken back; you review it like any other plan.</source>
        <translation>Lo hecho se puede deshacer; usted lo revisa como cualquier otro plan.</translation>
    </message>
    <message>
        <source>Look at the node before you go on; the way back by hand stands above.</source>
        <translation>Revise el nodo antes de continuar; arriba figura cómo deshacerlo a mano.</translation>
    </message>
    <message>
        <source>Nothing has to be taken back.</source>
        <translation>No hay que deshacer nada.</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>No hay nada planeado</translation>
    </message>
    <message>
        <source>Give a drive to a VM, or undo an earlier change in the history. What would be done is shown here first, line by line, with the way back. Nothing on the node changes before you apply it.</source>
        <translation>Asigne una unidad a una VM, o deshaga en el historial un cambio anterior. Lo que se haría se muestra antes aquí, línea por línea, con la forma de deshacerlo. En el nodo no cambia nada antes de que usted lo aplique.</translation>
    </message>
    <message>
        <source>&amp;Give a drive to a VM…</source>
        <translation>Asi&amp;gnar una unidad a una VM…</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Deshacer…</translation>
    </message>
    <message>
        <source>S&amp;top after this step…</source>
        <translation>De&amp;tener tras este paso…</translation>
    </message>
    <message>
        <source>&amp;Discard plan…</source>
        <translation>&amp;Descartar plan…</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Aplicar…</translation>
    </message>
    <message>
        <source>Stopping after the step that runs now.</source>
        <translation>Se detendrá tras el paso que está en curso.</translation>
    </message>
    <message>
        <source>Stopping waits for the end of a step, and asks once.</source>
        <translation>Detener espera el final de un paso, y pregunta una vez.</translation>
    </message>
    <message>
        <source>Undo is reviewed like any other plan. The entry stays in the history.</source>
        <translation>Deshacer se revisa como cualquier otro plan. La entrada se queda en el historial.</translation>
    </message>
    <message>
        <source>Discard plan</source>
        <translation>Descartar plan</translation>
    </message>
    <message>
        <source>Discard the plan for %1?</source>
        <translation>¿Descartar el plan para %1?</translation>
    </message>
    <message>
        <source>Nothing on the node changes; only what you planned here is forgotten.</source>
        <translation>En el nodo no cambia nada; solo se olvida lo que usted planeó aquí.</translation>
    </message>
    <message>
        <source>&amp;Discard plan</source>
        <translation>&amp;Descartar plan</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarlo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop after the step that runs now?</source>
        <translation>¿Detener tras el paso que está en curso?</translation>
    </message>
    <message>
        <source>A step always ends whole. What is done stays done and can be taken back; the steps after it are not begun.</source>
        <translation>Un paso siempre termina entero. Lo hecho queda hecho y se puede deshacer; los pasos siguientes no se empiezan.</translation>
    </message>
    <message>
        <source>&amp;Stop here</source>
        <translation>&amp;Detener aquí</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>More cha&amp;nges</source>
        <translation>Más cam&amp;bios</translation>
    </message>
    <message>
        <source>Sho&amp;w the history</source>
        <translation>Mostrar el hi&amp;storial</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>Guardar in&amp;forme…</translation>
    </message>
    <message>
        <source>Back to the p&amp;lan</source>
        <translation>&amp;Volver al plan</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ocul&amp;tar</translation>
    </message>
</context>
<context>
    <name>gui::PlanRefusal</name>
    <message>
        <source>Why it is refused</source>
        <translation>Por qué se rechaza</translation>
    </message>
</context>
<context>
    <name>gui::PlanReview</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>St&amp;eps and diffs</source>
        <translation>Pa&amp;sos y diffs</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The plan as a shell script</source>
        <translation>El plan como script de shell</translation>
    </message>
    <message>
        <source>As a she&amp;ll script</source>
        <translation>Como script d&amp;e shell</translation>
    </message>
</context>
<context>
    <name>gui::PlotChart</name>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
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
        <translation>En el host</translation>
    </message>
    <message>
        <source>In the guest</source>
        <translation>En el invitado</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Debe ser</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Leído de</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>gui::ProofOffers</name>
    <message>
        <source>Measur&amp;e the drive…</source>
        <translation>Medir la &amp;unidad…</translation>
    </message>
    <message>
        <source>&amp;Stop and start VM %1…</source>
        <translation>Detener e inici&amp;ar la VM %1…</translation>
    </message>
    <message>
        <source>&amp;Start VM %1…</source>
        <translation>Inici&amp;ar la VM %1…</translation>
    </message>
    <message>
        <source>The start stands under a guard, and is reviewed first like any other plan.</source>
        <translation>El inicio tiene una salvaguarda, y antes se revisa como cualquier otro plan.</translation>
    </message>
    <message>
        <source>Was it worth it? Measuring shows it.</source>
        <translation>¿Valió la pena? La medición lo muestra.</translation>
    </message>
</context>
<context>
    <name>gui::ProofPanel</name>
    <message>
        <source>The proof</source>
        <translation>La verificación</translation>
    </message>
</context>
<context>
    <name>gui::ProofTable</name>
    <message>
        <source>Checks on the host and in the guest</source>
        <translation>Comprobaciones en el host y en el invitado</translation>
    </message>
</context>
<context>
    <name>gui::ResultView</name>
    <message>
        <source>Proo&amp;f</source>
        <translation>V&amp;erificación</translation>
    </message>
    <message>
        <source>Steps an&amp;d output</source>
        <translation>Pas&amp;os y salida</translation>
    </message>
    <message>
        <source>Paste &amp;what the guest says…</source>
        <translation>Pegar lo &amp;que dice el invitado…</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Compro&amp;bar de nuevo</translation>
    </message>
</context>
<context>
    <name>gui::Sidebar</name>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Aún no hay nodos</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Añadir un nodo</translation>
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
        <translation>Medición</translation>
    </message>
    <message>
        <source>Against the first</source>
        <translation>Frente a la primera</translation>
    </message>
</context>
<context>
    <name>gui::SshForm</name>
    <message>
        <source>C&amp;onnect at start</source>
        <translation>Con&amp;ectar al iniciar</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>pve1, 192.168.1.10 or root@pve1:22</source>
        <translation>pve1, 192.168.1.10 o root@pve1:22</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>root, or what your SSH configuration says</source>
        <translation>root, o lo que diga su configuración SSH</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>22, or what your SSH configuration says</source>
        <translation>22, o lo que diga su configuración SSH</translation>
    </message>
    <message>
        <source>the agent’s keys and the usual files</source>
        <translation>las claves del agente y los archivos habituales</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Archivo de c&amp;lave</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>your own for it, instead of its host name</source>
        <translation>uno propio, en lugar de su nombre de host</translation>
    </message>
    <message>
        <source>Reads the node when the window opens. Otherwise it is read once you choose it.</source>
        <translation>Lee el nodo al abrir la ventana. Si no, se lee en cuanto usted lo elige.</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Exa&amp;minar…</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
</context>
<context>
    <name>gui::StatusStrip</name>
    <message>
        <source>Nothing is installed on a node. Keys stay with your SSH agent.</source>
        <translation>En un nodo no se instala nada. Las claves se quedan con su agente SSH.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>gui::StepDocument</name>
    <message>
        <source>Steps of the plan</source>
        <translation>Pasos del plan</translation>
    </message>
    <message>
        <source>through qm set</source>
        <translation>mediante qm set</translation>
    </message>
    <message>
        <source>written in one call</source>
        <translation>escrito en una sola llamada</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The drive itself or a virtual disk for VM %1?</source>
        <translation>¿La unidad misma o un disco virtual para la VM %1?</translation>
    </message>
</context>
<context>
    <name>gui::StepListModel</name>
    <message>
        <source>Done: read back, as planned</source>
        <translation>Hecho: releído, según lo planeado</translation>
    </message>
</context>
<context>
    <name>gui::TestPanel</name>
    <message>
        <source>Connection test</source>
        <translation>Prueba de conexión</translation>
    </message>
    <message>
        <source>Connecting to %1 and reading it…</source>
        <translation>Conectando a %1 y leyéndolo…</translation>
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
        <translation>Desde (s)</translation>
    </message>
    <message>
        <source>To (s)</source>
        <translation>Hasta (s)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
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
        <translation>La conexión con el nodo terminó, así que lo que ve puede ser antiguo. Lanekeeper se conecta de nuevo por sí mismo.</translation>
    </message>
    <message>
        <source>The line broke. The measurement goes on there, and is fetched when the node is back.</source>
        <translation>Se cortó la conexión. La medición sigue allí, y se recoge cuando el nodo vuelva.</translation>
    </message>
</context>
<context>
    <name>gui::WrappedText</name>
    <message>
        <source>Text to copy</source>
        <translation>Texto para copiar</translation>
    </message>
</context>
</TS>
