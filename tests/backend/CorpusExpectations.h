// SPDX-License-Identifier: GPL-3.0-or-later
// Included by CorpusTest.cpp alone: what each sample says, checked by hand against the sample. A fact
// that starts with "no: " must not be read.

const QList<Expected>& expectations()
{
    static const QList<Expected> list{
        {"blkid/002-nvme-zfs-whole-ext4",
         {
          u"nvme0n1p2 part 0M vfat:"_s,
          u"nvme0n1p3 part 0M zfs_member:rpool"_s,
          u"sdb disk 0M ext4:"_s,
          u"sda1 part 0M ext4:"_s}},
        {"blkid/003-raid-member-lvm",
         {
          u"sdb1 part 0M linux_raid_member:"_s,
          u"sdb3 part 0M linux_raid_member:"_s,
          u"md1 disk 0M LVM2_member:"_s,
          u"sdd1 part 0M ntfs:"_s}},
        {"bootool/002-kube01-not-managed",
         {
          u"managed 0"_s,
          u"efi ?"_s}},
        {"bootool/004-legacy-bios-grub",
         {
          u"managed 1"_s,
          u"efi 0"_s,
          u"865E-6ADE grub 6.8.12-4-pve,6.8.12-8-pve"_s}},
        {"cmdline/001-zfs-single-line",
         {
          u"root=ZFS=rpool/ROOT/pve-1 boot=zfs mitigations=auto pci=noaer pcie_aspm=force pci=realloc"_s,
          u"6 words"_s,
          u"no: iommu"_s}},
        {"cmdline/003-intel-pt-simple",
         {
          u"root=ZFS=rpool/ROOT/pve-1 boot=zfs intel_iommu=on iommu=pt"_s}},
        {"cmdline/005-proc-cmdline-nomodeset",
         {
          u"systemd-boot"_s,
          u"4 words"_s,
          u"no: iommu"_s}},
        {"dmesg/002-x99-acs-override",
         {
          u"Intel"_s,
          u"active 1"_s,
          u"remaps 1"_s,
          u"acs-override-active: The kernel splits IOMMU groups by force (pcie_acs_override). (1)"_s}},
        {"dmesg/003-nuc12-two-lines",
         {
          u"Intel"_s,
          // INDEX says enabled. "IOMMU enabled" only repeats intel_iommu=on and is printed with VT-d off too.
          u"active ?"_s,
          u"asked for 1"_s,
          u"remaps ?"_s}},
        {"dmesg/009-apu3-amd",
         {
          u"AMD"_s,
          u"active 1"_s}},
        {"dmesg/010-x2apic-remap-unsupported",
         {
          u"Intel"_s,
          // As above: asked for, and nothing that proves it.
          u"active ?"_s,
          u"asked for 1"_s,
          u"remaps 0"_s,
          u"error-interrupt-remapping: Interrupt remapping is not in use on this machine. (1)"_s}},
        {"dmesg/011-threadripper-1950x",
         {
          u"AMD"_s,
          u"active 1"_s,
          u"remaps 1"_s}},
        {"dmesg/013-lenovo-m43-full",
         {
          u"Intel"_s,
          u"active 1"_s,
          u"asked for 1"_s,
          u"remaps 1"_s}},
        {"dmesg/015-intel-off-old-kernel",
         {
          u"Intel"_s,
          u"active 0"_s}},
        {"errors/001-group-not-viable-libvirt",
         {
          u"error-group-not-viable: The VM did not start: the IOMMU group of 0000:01:00.0 is not wholly given away. (1)"_s}},
        {"errors/004-one-to-one-mapping-rmrr",
         {
          u"error-firmware-keeps-device: The kernel refuses to give 0000:01:00.0 to a VM, because the firmware keeps memory of it for itself. (1)"_s,
          u"no: error-cause-not-shown"_s}},
        {"errors/006-iommu-not-present",
         {
          u"error-iommu-not-present: The VM did not start: the IOMMU is off. (1)"_s}},
        {"errors/007-bridge-missing-not-vfio",
         {
          u"error-bridge-without-port: The VM did not start for want of a network port, not for its devices. (1)"_s,
          u"no: error-cause-not-shown"_s}},
        {"errors/008-romfile-missing",
         {
          u"error-romfile-missing: The VM did not start: the ROM file of 0000:0a:00.0 is not there. (1)"_s}},
        {"errors/010-vfio-open-no-such-file",
         {
          u"error-vfio-group-missing: The VM did not start: the group of 0000:01:00.0 is not bound to vfio-pci. (1)"_s}},
        {"errors/012-no-pci-device-info",
         {
          u"error-device-not-there: The VM did not start: there is no device 0000:00:02.1 on this node. (1)"_s}},
        {"errors/013-rmrr-ineligible",
         {
          u"error-firmware-keeps-device: The kernel refuses to give 0000:0b:00.0 to a VM, because the firmware keeps memory of it for itself. (1)"_s}},
        {"errors/016-flr-timeout-two-functions",
         {
          u"error-reset-failed: 0000:10:00.0, 0000:10:00.2 did not come back from a reset. (2)"_s}},
        {"fio/001-human-seqwrite-iouring",
         {
          u"fio-3.37-1-g4eef"_s,
          u"error 0"_s,
          u"1 flows"_s,
          u"job 0 write 1533018112 B/s 11700.000 IOPS 10936.8 us"_s,
          u"all 0 write 1533018112 B/s ? IOPS ? us"_s,
          u"nvme0n1 util 38.83"_s}},
        {"fio/004-error-enospc",
         {
          u"error 28"_s,
          u"No space left on device"_s}},
        {"fio/005-error-needs-size",
         {
          u"error 22"_s}},
        {"fio/007-error-readonly-before-json",
         {
          u"error 30"_s,
          u"Read-only file system"_s}},
        {"fio/008-human-two-groups",
         {
          u"all 0 read 36700160 B/s ? IOPS ? us"_s,
          u"all 1 write 9928704 B/s ? IOPS ? us"_s,
          u"sda util 29.91"_s}},
        {"fio/011-json-37-clean",
         {
          u"fio-3.7"_s,
          u"error 0"_s,
          u"1 flows"_s,
          u"job 0 write 305955830 B/s 74696.251 IOPS 0.634691 us"_s}},
        {"fio/013-json-322-abridged",
         {
          u"fio-3.22"_s,
          u"1 flows"_s,
          u"job 0 read 12371168 B/s 755.076 IOPS ? us"_s}},
        {"grub/001-x99-full-file",
         {
          u"default quiet intel_pstate=disable intel_iommu=on iommu=pt initcall_blacklist=sysfb_init pcie_acs_override=downstream"_s,
          u"linux "_s}},
        {"grub/004-both-variables-set",
         {
          u"default quiet intel_iommu=on"_s,
          u"linux intel_iommu=on"_s}},
        {"grub/005-single-quoted-amd",
         {
          u"default quiet splash amdgpu.noretry=0 amdgpu.lockup_timeout=0 iommu=pt amdgpu.gpu_recovery=1 amdgpu.runpm=0 amdgpu.mcbp=0 amdgpu.ppfeaturemask=0xf7fff"_s,
          u"no: amd_iommu"_s}},
        {"grub/007-commented-original-above",
         {
          u"default quiet intel_iommu=on"_s}},
        {"grub/008-endeavour-all-single",
         {
          u"default nowatchdog nvme_load=YES nvidia_drm.modeset=1 loglevel=3"_s,
          u"linux "_s}},
        {"grub/010-intremap-off-warning",
         {
          u"default quiet intel_iommu=on iommu=pt pcie_aspm=off intremap=off"_s}},
        {"iommu/002-nuc12-find-unsorted",
         {
          u"26 functions"_s,
          u"17 groups"_s,
          u"group 15: 01:00.0"_s,
          u"01:00.0 ? ?:? driver ? group 15"_s}},
        {"iommu/005-spdk-x-small-find",
         {
          u"16 functions"_s,
          u"12 groups"_s,
          u"group 1: 00:01.0 01:00.0"_s}},
        {"iommu/006-fuji-gt710-find",
         {
          u"21 functions"_s,
          u"14 groups"_s,
          u"group 13: 05:00.0 05:00.1"_s,
          u"group 10: 02:00.0 02:00.1"_s,
          u"group 1: 00:01.0 01:00.0"_s}},
        {"iommu/009-z490-grouped-tab",
         {
          u"9 groups"_s,
          u"group 18: 07:00.0"_s,
          u"07:00.0 0108 144d:a808 driver ? group 18"_s,
          u"group 14: 03:00.0 03:00.1"_s}},
        {"iommu/014-b550-aorus-e12",
         {
          u"25 groups"_s,
          u"group 14: 01:00.0"_s,
          u"01:00.0 0108 1987:5012 rev 01 driver ? group 14"_s,
          u"00:08.1 0604 1022:1484 driver ? group 11"_s,
          u"00:18.7 0600 1022:1447 driver ? group 13"_s}},
        {"iommu/015-qemu-viommu-two-nvme",
         {
          u"22 functions"_s,
          u"17 groups"_s,
          u"group 10: 83:00.0"_s,
          u"group 16: 05:00.0"_s,
          u"83:00.0 0108 1b36:0010 rev 02 driver ? group 10"_s,
          u"05:00.0 0108 1b36:0010 rev 02 driver ? group 16"_s,
          u"00:1f.2 0106 8086:2922 rev 02 driver ? group 4"_s}},
        {"iommu/016-m920x-pve-find-sort",
         {
          u"18 functions"_s,
          u"12 groups"_s,
          u"group 10: 01:00.0"_s,
          u"group 11: 02:00.0"_s}},
        {"iommu/019-x570-p1-header-4-spaces",
         {
          u"31 groups"_s,
          u"group 15: 01:00.0"_s,
          u"01:00.0 0108 c0a9:2263 rev 03 driver ? group 15"_s}},
        {"lsblk/002-pve-lvm-classic",
         {
          u"1 disks"_s,
          u"sda disk 114483M"_s,
          u"sda/sda2 part 512M /boot/efi"_s,
          u"sda/sda3/pve-root lvm 38707M /"_s,
          u"sda/sda3/pve-swap lvm 8192M [SWAP]"_s,
          u"sda/sda3/pve-data_tmeta/pve-data lvm 50790M"_s,
          u"sda/sda3/pve-data_tdata/pve-data lvm 50790M"_s}},
        {"lsblk/006-mixed-zvols-model-serial",
         {
          u"7 disks"_s,
          u"sde disk 476979M"_s,
          u"sde/sde9 part 8M"_s,
          u"zd0/zd0p3 part 32153M"_s,
          u"zd80 disk 32768M"_s}},
        {"lsblk/008-ceph-mounted",
         {
          u"1 disks"_s,
          u"sdb/ceph--42804049--4734--4a87--b776--bfad5d382114-osd--data--e6346e12--c312--4ccf--9b5f--0efeb61d0144 lvm 39936M /var/lib/ceph/osd/ceph-0"_s}},
        {"lsblk/009-lsblk-f-zfs-root",
         {
          // No headings: what stands in a column is told by its shape.
          u"nvme0n1/nvme0n1p3 part 0M zfs_member:"_s,
          u"zram0 disk 0M [SWAP]"_s}},
        {"lsblk/010-json-raid5-nvme-root",
         {
          u"2 disks"_s,
          u"sda/sda1/md0 raid5 0M ext4: /vol1"_s,
          u"sda/sda1 part 0M linux_raid_member:"_s,
          u"nvme1n1/nvme1n1p2 part 1M ext4: /"_s}},
        {"lsblk/011-usb-discard-D",
         {
          u"0 disks, no use"_s}},
        {"lsblk/012-grid5000-after-bind",
         {
          u"2 disks"_s,
          u"sda/sda3 part 32460M /"_s,
          u"sda/sda1 part 3788M [SWAP]"_s,
          u"sda/sda5 part 391065M /tmp"_s,
          u"nvme0n1 disk 1572864M"_s}},
        {"lsblk/013-pve-default-nvme-lvm",
         {
          u"1 disks"_s,
          u"nvme0n1/nvme0n1p3/pve-root lvm 1887436M /"_s,
          u"nvme0n1/nvme0n1p3/pve-swap lvm 1945M [SWAP]"_s,
          u"nvme0n1/nvme0n1p2 part 1024M"_s,
          u"nvme0n1/nvme0n1p3/pve-data_tmeta/pve-data lvm 1887436M"_s}},
        {"lsblk/015-kube-ceph-sas-nvme-boot",
         {
          u"6 disks"_s,
          u"sr0 rom 1024M"_s,
          u"nvme0n1/nvme0n1p3/pve-root lvm 40550M /"_s,
          u"sda/ceph--94463e67--18fb--4b29--9e62--d3c40652cf14-osd--block--2ca45b36--0ca1--42e5--b66e--34f98dda21ca lvm 1782579M"_s}},
        {"lsblk/017-luks-under-lvm-wrapped",
         {
          u"2 disks"_s,
          u"nvme0n1/nvme0n1p1 part 1024M /boot"_s,
          u"nvme0n1/nvme0n1p2/fedora_dhcp--0--123-root/luks-e28e6e1b-f122-43d6-99d7-049dc034656f crypt 51200M /"_s,
          u"nvme0n1/nvme0n1p2/fedora_dhcp--0--123-home/luks-0147c4fc-0301-4d1e-9cba-b0c17c700b48 crypt 184012M /home"_s,
          u"sdb/sdb1 part 30003M /run/media/guest/pendrive"_s}},
        {"lspci/001-fuji-nnk-full",
         {
          u"01:00.0 0108 1987:5012 sub 1987:5012 rev 01 driver nvme"_s,
          u"01:00.0 modules nvme"_s,
          u"00:16.0 0780 8086:a13a sub 1734:1222 rev 31 driver none"_s,
          u"00:16.1 0780 8086:a13b sub 1734:1222 rev 31 driver none"_s,
          u"00:17.0 0106 8086:a102 sub 1734:1222 rev 31 driver vfio-pci"_s,
          u"00:01.0 slot Slot 4"_s}},
        {"lspci/005-vmm-dell-names-only",
         {
          u"7 functions"_s,
          // INDEX speaks of 8 records; the text has 7.
          u"3d:00.0 0108 ?:011a driver ?"_s,
          u"3d:00.0 named Toshiba Corporation Device 011a"_s,
          u"01:00.0 0302 ?:? rev ff driver ?"_s,
          u"3d:00.0 prog-if 02"_s}},
        {"lspci/006-vnmm-numeric-gpu",
         {
          u"2 functions"_s,
          u"01:00.0 0300 10de:27b0 sub 10de:16fa rev a1 driver ? group 13"_s,
          u"01:00.1 0403 10de:22bc sub 10de:16fa rev a1 driver ? group 13"_s}},
        {"lspci/008-x99-vmm-sm951-physlot",
         {
          u"2 functions"_s,
          u"05:00.0 0108 144d:a802 sub 144d:a801 rev 01 driver nvme"_s,
          u"05:00.0 slot 2-1"_s,
          u"05:00.0 prog-if 02"_s,
          u"00:19.0 0200 8086:15a1 sub 1043:85c4 rev 05 driver e1000e"_s}},
        {"lspci/009-pm1725-dell-nnk",
         {
          u"1 functions"_s,
          u"6d:00.0 0108 144d:a821 sub 1028:1fc4 rev 01 driver nvme"_s,
          u"6d:00.0 modules nvme"_s}},
        {"lspci/010-clevo-k-double-indent",
         {
          u"02:00.0 0108 ?:? driver nvme"_s,
          u"01:00.0 modules nvidiafb,nouveau,nvidia_drm,nvidia"_s,
          u"00:1f.5 0c80 ?:? rev 10 driver none"_s,
          u"01:00.1 0403 ?:? rev a1 driver snd_hda_intel"_s}},
        {"lspci/012-pve-x2686-four-maxio",
         {
          u"02:00.0 named Phison Electronics Corporation PS5013-E13 PCIe3 NVMe Controller (DRAM-less)"_s,
          u"0a:00.0 named MAXIO Technology (Hangzhou) Ltd. NVMe SSD Controller MAP1202 (DRAM-less)"_s,
          u"0a:00.0 0108 ?:? rev 01 driver ?"_s,
          u"03:00.0 0108 ?:? rev 01 driver ?"_s,
          u"84:00.0 0403 ?:? driver ?"_s}},
        {"lspci/013-n-s-no-rev",
         {
          u"1 functions"_s,
          u"db:00.0 0108 144d:a824 driver ?"_s,
          u"db:00.0 named Samsung Electronics Co Ltd NVMe SSD Controller PM173X"_s}},
        {"lspci/014-n-list-980pro",
         {
          u"02:00.0 0108 144d:a80a driver ?"_s,
          u"9 functions"_s}},
        {"lspci/016-nv-progif-no-rev",
         {
          u"10:00.0 0108 144d:a80d driver ?"_s,
          u"10:00.0 prog-if 02"_s}},
        {"lspci/017-nn-radeon-sm951",
         {
          u"3e:00.0 0108 144d:a802 rev 01 driver ?"_s,
          u"01:00.0 0380 1002:6921 driver ?"_s,
          u"3d:00.0 ff00 10ec:5227 rev 01 driver ?"_s}},
        {"lspci/019-aws-ebs-guest",
         {
          u"1 functions"_s,
          u"00:04.0 0108 1d0f:8061 driver ?"_s}},
        {"lspci/021-meteor-lake-vmd-phison",
         {
          u"5 functions"_s,
          u"10000:e1:00.0 0108 ?:? rev 01 driver ?"_s,
          u"00:00.0 0600 ?:7d14 rev 04 driver ?"_s}},
        {"lspci/024-nk-numeric-crucial-vfio",
         {
          u"6e:00.0 0108 c0a9:5421 sub c0a9:5021 rev 01 driver vfio-pci"_s,
          u"03:00.0 0300 1002:744c sub 1da2:e471 rev c8 driver vfio-pci"_s,
          u"03:00.1 0403 1002:ab30 sub 1002:ab30 driver vfio-pci"_s}},
        {"lspci/025-d-sm961-vfio",
         {
          u"2 functions"_s,
          u"03:00.0 0108 144d:a804 sub 144d:a801 driver vfio-pci"_s,
          u"03:00.0 modules nvme"_s,
          u"01:00.0 0300 10de:1cb3 sub 10de:11be rev a1 driver vfio-pci"_s}},
        {"lspci/026-ymtc-k-ellipsis",
         {
          u"04:00.0 0108 ?:0081 rev 01 driver vfio-pci"_s,
          u"04:00.0 modules nvme"_s}},
        {"lspci/030-optane-grep-ssd",
         {
          u"1 functions"_s,
          u"3b:00.0 0108 ?:? driver ?"_s}},
        {"lspci/032-p400-loop-with-dashes-header",
         {
          u"2 functions"_s,
          u"01:00.0 0300 10de:1cb3 sub 1028:11be rev a1 driver nouveau group 10"_s,
          u"01:00.1 0403 10de:0fb9 sub 1028:11be rev a1 driver snd_hda_intel group 10"_s}},
        {"lvm/001-pvs-v-pve",
         {
          u"pv /dev/nvme0n1p3 in pve"_s}},
        {"lvm/005-lvm-shell-prompt",
         {
          u"vg pve pv 1 lv 6"_s,
          u"pv /dev/nvme0n1p3 in pve"_s,
          u"lv pve/data 813363M pool '' thin 1 data 0.28 meta 0.25"_s,
          u"lv pve/vm-100-disk-0 51200M pool 'data' thin 0 data 3.13 meta ?"_s}},
        {"lvm/006-locale-comma-decimal",
         {
          u"pv /dev/loop0 in "_s}},
        {"lvm/007-md0-pvs-vgs",
         {
          u"pv /dev/md0 in vg1"_s,
          u"vg vg1 pv 1 lv 7"_s}},
        {"lvm/008-m920x-lvscan-lvs",
         {
          u"lv pve/data 153600M pool '' thin 1 data 0.01 meta 10.44"_s,
          u"lv pve/root 820090M pool '' thin 0 data ? meta ?"_s,
          u"lv pve/vm-100-disk-0 4M pool 'data' thin 0 data 3.12 meta ?"_s}},
        {"modules/001-x99-typo-comment",
         {
          u"coretemp nct6775 vfio vfio_iommu_type1 vfio_pci"_s}},
        {"modules/003-trailing-comment-kernel-62",
         {
          u"vfio vfio_iommu_type1 vfio_pci vfio_virqfd"_s}},
        {"nvmelist/001-json-v1-two-toshiba",
         {
          u"/dev/nvme0n1 KXG60ZNV256G TOSHIBA 256060514304 ns 1"_s,
          u"/dev/nvme1n1 KXG60ZNV256G TOSHIBA 256060514304 ns 1"_s}},
        {"nvmelog/001-text-degree-kelvin",
         {
          u"warning 0"_s,
          u"43 C"_s,
          u"spare 100 of 50"_s,
          u"used 1"_s,
          u"hours 6494"_s,
          u"unsafe 60"_s,
          u"sensors 43/44"_s}},
        {"nvmelog/004-json-v1-full-kelvin",
         {
          u"28 C"_s,
          u"spare 100 of 5"_s,
          u"used 15"_s,
          u"hours 38313"_s,
          u"cycles 290"_s,
          u"unsafe 139"_s,
          u"media 0"_s,
          u"written 755183919616000"_s,
          u"sensors 33/28/23/22"_s}},
        {"pvecm/001-three-nodes-old",
         {
          u"quorate 1"_s,
          u"nodes 3"_s,
          u"expected 3"_s,
          u"quorum 2"_s,
          u"member 10.12.12.1 here"_s,
          u"member 10.12.12.3"_s}},
        {"pvecm/003-pve-two-nodes-qdevice",
         {
          u"pve-cluster"_s,
          u"quorate 1"_s,
          u"nodes 2"_s,
          u"expected 3"_s,
          u"total 3"_s,
          u"quorum 2"_s,
          u"qdevice 1"_s,
          u"member 192.168.1.210 here"_s,
          u"member 192.168.1.211"_s,
          u"no: member Qdevice"_s}},
        {"pvesh/002-x99-table-cut-names",
         {
          u"10 functions"_s,
          u"no: 0108"_s,
          u"group 28: 01:00.0 01:00.1"_s,
          u"00:11.4 0106 8086:8d62 driver ? group 21"_s}},
        {"pvesh/003-two-990pro-grepped",
         {
          u"2 functions"_s,
          u"07:00.0 0108 144d:a80c driver ? group 17"_s,
          u"08:00.0 0108 144d:a80c driver ? group 18"_s}},
        {"pvesh/004-json-two-devices-pve92",
         {
          u"2 functions"_s,
          u"00:02.0 0300 8086:a780 sub 8086:3230 driver ? group 2"_s,
          u"00:1f.3 0403 8086:7a50 sub 8086:3230 driver ? group 13"_s}},
        {"pvesh/005-mapping-pci-json-string-map",
         {
          u"mapping vc-vdi-discrete-gpu on infra-node5: 0000:01:00.0"_s,
          u"mapping vc-vdi-discrete-gpu on infra-node5: 0000:01:00.1"_s}},
        {"pvesh/006-beelink-sei12-table",
         {
          u"26 functions"_s,
          u"01:00.0 0108 1987:5013 driver ? group 15"_s,
          u"group 15: 01:00.0"_s,
          u"group 14: 00:1f.0 00:1f.3 00:1f.4 00:1f.5"_s,
          u"group 5: 00:0d.0 00:0d.2 00:0d.3"_s}},
        {"pvesm/002-pve8-three",
         {
          u"extra-ssd dir active 8.36"_s,
          u"local dir active 16.66"_s,
          u"local-lvm lvmthin active 0"_s}},
        {"pvesm/003-inactive-lvmthin",
         {
          u"local-lvm lvmthin inactive 0"_s,
          u"nvme-tank lvmthin active 2"_s}},
        {"pveversion/001-pve911-trixie",
         {
          u"pve 9.1.1"_s,
          u"kernel 6.17.2-2-pve"_s,
          u"frr 10.3.1-1+pve4"_s}},
        {"qmconf/001-linksense-two-mappings",
         {
          u"VM 101 LINKsense running ?"_s,
          u"q35"_s,
          u"hostpci0 -> enp0_vf"_s,
          u"hostpci1 -> enp1_vf"_s,
          u"boot=order=scsi0;ide2;net0"_s}},
        {"qmconf/005-blackwell-vm900-fragment",
         {
          u"hostpci0 -> 0000:02:00"_s,
          u"hostpci0=0000:02:00,pcie=1,rombar=1,x-vga=0"_s,
          u"q35"_s}},
        {"qmconf/006-igd-legacy-args",
         {
          u"hostpci0 -> 0000:00:02.0"_s,
          u"hostpci1 -> 0000:00:1f.3"_s,
          u"i440fx"_s}},
        {"qmconf/008-hmi-scada-no-hostpci",
         {
          u"VM 100 hmi-scada running ?"_s,
          u"boot=c"_s,
          u"i440fx"_s,
          u"no: hostpci"_s}},
        {"qmconf/009-unraid-mapping-grepped",
         {
          u"hostpci0 -> UnRaid-Cache"_s,
          u"hostpci1 -> UnRaid-HBA"_s,
          u"hostpci2 -> UnRaid-NIC"_s,
          u"args=-device amd-iommu"_s}},
        {"qmconf/012-win10-x-vga-on",
         {
          u"hostpci0 -> 0000:01:00"_s,
          u"hostpci0=01:00,pcie=1,x-vga=on"_s,
          u"q35"_s,
          u"machine=pc-q35-5.2"_s}},
        {"qmconf/013-host-prefix-and-list-forms",
         {
          u"hostpci0 -> 0000:65:00.0"_s,
          u"hostpci1 -> 0000:01:00.0+0000:01:00.1"_s,
          u"hostpci2 -> 0000:02:00"_s}},
        {"qmlist/001-scada-six",
         {
          u"100 hmi-scada 1 2048M 0 1695"_s,
          u"105 kali-attack 1 4096M 0 2168"_s}},
        {"qmlist/004-m920x-new-vm-zero-bootdisk",
         {
          u"100 win11-1 0 32768M 0 0"_s}},
        {"smart/001-sn-openEuler-heavy-use",
         {
          u"passed 1"_s,
          u"warning 0"_s,
          u"32 C"_s,
          u"spare 99 of 10"_s,
          u"used 13"_s,
          u"hours 31715"_s,
          u"media 0"_s,
          u"written 2850197467648000"_s}},
        {"smart/004-json-nvme-trimmed",
         {
          u"passed ?"_s,
          u"41 C"_s,
          u"used 2"_s,
          u"spare 100 of ?"_s,
          u"hours 3150"_s,
          u"cycles 412"_s}},
        {"smart/005-xps13-errors-logged",
         {
          u"passed 1"_s,
          u"used 3"_s,
          u"spare 100 of 50"_s,
          u"entries 286"_s,
          u"unsafe 319"_s,
          u"sensors 30/31"_s}},
        {"storagecfg/001-default-nfs",
         {
          u"dir local /var/lib/vz"_s,
          u"lvmthin local-lvm pve"_s,
          u"nfs nfs130 /mnt/pve/nfs130"_s}},
        {"vfioconf/003-990evo-idle-d3",
         {
          u"ids 144d:a80d"_s,
          u"options disable_idle_d3"_s}},
        {"vfioconf/004-arch-samsung-softdep",
         {
          u"ids 144d:a808"_s,
          u"softdep nvme"_s,
          u"nvme waits"_s}},
        {"vfioconf/005-duplicate-id",
         {
          u"ids 144d:a808"_s}},
        {"vfioconf/006-g16-multi-softdep",
         {
          u"ids 10de:2c59,10de:22e9"_s,
          u"options disable_vga"_s,
          u"nvme does not wait"_s}},
        {"vfioconf/008-wildcard-blacklist",
         {
          u"blacklist nouveau,i2c_nvidia_gpu,snd_hda_intel,snd_hda_codec_hdmi,nvidia*"_s,
          u"ids "_s}},
        {"vfioconf/010-nvme-id-with-softdep-drm",
         {
          u"ids 1002:744c,1002:ab30,c0a9:5421"_s,
          u"softdep drm"_s,
          u"nvme does not wait"_s,
          u"options "_s}},
        {"zpool/002-truenas-bootpool-plus-degraded",
         {
          u"boot-pool ONLINE: nvme0n1p3"_s,
          u"home_pool DEGRADED: "_s}},
        {"zpool/004-mirror-two-nvme-parts",
         {
          u"tank ONLINE: nvme0n1p3 nvme1n1p1"_s}},
    };
    return list;
}
