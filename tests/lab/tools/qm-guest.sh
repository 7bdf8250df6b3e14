# SPDX-License-Identifier: GPL-3.0-or-later
# No VM here has a guest that could answer.

qm_guest() {
    need_vm "$([ "$1" = guest ] && shift; echo "${2-}")"
    case ",$(current_value agent)," in
    ,1,* | *,enabled=1,*) die 'QEMU guest agent is not running' ;;
    esac
    die 'No QEMU guest agent configured'
}
