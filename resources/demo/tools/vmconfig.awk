# Reads changes (part=changes) and a VM configuration (part=config), and prints the configuration as
# Proxmox writes it: description first, keys sorted, then [PENDING], special sections, snapshots.
#
# Changes are lines of "set<TAB>key<TAB>value", "delete<TAB>key" or "revert<TAB>key".
# view=write-stopped: changes apply at once. view=write-running: they wait in [PENDING], but for the
# few that Proxmox applies to a running VM. view=config, current, pending: what `qm` prints.

BEGIN {
    section = ""
    sections[""] = 1
    fast = " description hookscript hotplug lock name onboot protection shares startup tags vmstatestorage "
}

part == "changes" {
    at = index($0, "\t")
    rest = substr($0, at + 1)
    change[++changes] = substr($0, 1, at - 1)
    at = index(rest, "\t")
    change_key[changes] = at ? substr(rest, 1, at - 1) : rest
    change_value[changes] = at ? substr(rest, at + 1) : ""
    next
}

/^[ \t]*$/ { next }

/^\[.*\][ \t]*$/ {
    section = $0
    sub(/^\[/, "", section)
    sub(/\][ \t]*$/, "", section)
    sections[section] = 1
    next
}

/^#/ {
    description[section] = description[section] $0 "\n"
    next
}

/^[a-zA-Z0-9_-]+:/ {
    key = $0
    sub(/:.*/, "", key)
    value = $0
    sub(/^[^:]*:[ \t]*/, "", value)
    sub(/[ \t]+$/, "", value)
    if (section == "PENDING" && key == "delete")
        remember_deletes(value)
    else
        values[section, key] = value
}

function remember_deletes(list, i, count, names) {
    count = split(list, names, /[ ,;]+/)
    for (i = 1; i <= count; i++)
        if (names[i] != "")
            deleted[names[i]] = 1
}

function has(where, key) {
    return (where SUBSEP key) in values
}

function pend(key, value) {
    if (has("PENDING", key) && values["PENDING", key] == value)
        return
    values["PENDING", key] = value
    delete deleted[key]
}

# A device that goes leaves the boot order too.
function leave_boot_order(key, i, count, names, order, rest) {
    if (values["", "boot"] !~ /^order=/)
        return
    count = split(substr(values["", "boot"], 7), names, ";")
    for (i = 1; i <= count; i++) {
        if (names[i] == key)
            rest = 1
        else
            order = order (order == "" ? "" : ";") names[i]
    }
    if (rest)
        values["PENDING", "boot"] = "order=" order
}

function remove(key) {
    if (!has("", key) && !has("PENDING", key)) {
        print "cannot delete '" key "' - not set in current configuration!" >"/dev/stderr"
        return
    }
    delete values["PENDING", key]
    leave_boot_order(key)
    deleted[key] = 1
}

function apply_changes(i) {
    for (i = 1; i <= changes; i++) {
        if (change[i] == "delete")
            remove(change_key[i])
        else if (change[i] == "set")
            pend(change_key[i], change_value[i])
        else if (has("", change_key[i]))
            pend(change_key[i], values["", change_key[i]])
        else if (has("PENDING", change_key[i]))
            remove(change_key[i])
    }
}

# What changes nothing does not wait.
function clean_pending(each, pair) {
    for (each in values) {
        split(each, pair, SUBSEP)
        if (pair[1] == "PENDING" && has("", pair[2]) && values["", pair[2]] == values[each])
            delete values[each]
    }
    for (each in deleted)
        if (!has("", each))
            delete deleted[each]
}

function take_effect(all, each, pair) {
    for (each in deleted)
        if (all || index(fast, " " each " ")) {
            delete values["", each]
            delete deleted[each]
        }
    for (each in values) {
        split(each, pair, SUBSEP)
        if (pair[1] == "PENDING" && (all || index(fast, " " pair[2] " "))) {
            values["", pair[2]] = values[each]
            delete values[each]
        }
    }
}

# Sorts names[1..count]; there is no asort in POSIX awk.
function sort_names(names, count, i, j, held) {
    for (i = 2; i <= count; i++) {
        held = names[i]
        for (j = i - 1; j > 0 && (names[j] "") > (held ""); j--)
            names[j + 1] = names[j]
        names[j + 1] = held
    }
}

function keys_of(where, names, each, pair, count) {
    for (each in values) {
        split(each, pair, SUBSEP)
        if (pair[1] == where)
            names[++count] = pair[2]
    }
    sort_names(names, count)
    return count + 0
}

function deletes(each, names, count, i, text) {
    for (each in deleted)
        names[++count] = each
    sort_names(names, count)
    for (i = 1; i <= count; i++)
        text = text (i > 1 ? "," : "") names[i]
    return text
}

function print_section(where, names, count, i) {
    printf "%s", description[where]
    count = keys_of(where, names)
    for (i = 1; i <= count; i++)
        print names[i] ": " values[where, names[i]]
}

function print_file(list, count, each, names, i) {
    print_section("")
    list = deletes()
    if (list != "")
        values["PENDING", "delete"] = list
    if (keys_of("PENDING", names) > 0) {
        print "\n[PENDING]"
        print_section("PENDING")
    }
    for (each in sections)
        if (each != "" && each != "PENDING")
            ordered[++count] = (each ~ /^special:/ ? "0" : "1") each
    sort_names(ordered, count)
    for (i = 1; i <= count; i++) {
        print "\n[" substr(ordered[i], 2) "]"
        print_section(substr(ordered[i], 2))
    }
}

function print_pending(each, pair, all, names, count, i, key) {
    for (each in values) {
        split(each, pair, SUBSEP)
        if ((pair[1] == "" || pair[1] == "PENDING") && !(pair[2] in all)) {
            all[pair[2]] = 1
            names[++count] = pair[2]
        }
    }
    sort_names(names, count)
    for (i = 1; i <= count; i++) {
        key = names[i]
        if (has("", key))
            print (key in deleted ? "del " : "cur ") key ": " values["", key]
        if (has("PENDING", key))
            print "new " key ": " values["PENDING", key]
    }
}

END {
    apply_changes()
    if (view == "config")
        take_effect(1)
    if (view == "pending")
        print_pending()
    else if (view == "config" || view == "current")
        print_section("")
    else {
        clean_pending()
        take_effect(view == "write-stopped")
        print_file()
    }
}
