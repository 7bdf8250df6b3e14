# mode=check: prints what Proxmox's schema has against the options on standard input ("KEY VALUE" lines).
# mode=write: reads those (part=changes) and a pci.cfg (part=config), and prints the file as Proxmox writes it once
# VERB was done to the mapping ID: its map lines first, their properties sorted, an empty line behind each mapping.

function bad_map(value, count, parts, i, name, content, seen) {
    count = split(value, parts, ",")
    for (i = 1; i <= count; i++) {
        name = parts[i]
        sub(/=.*/, "", name)
        content = substr(parts[i], length(name) + 2)
        seen[name] = 1
        if (name == "id" || name == "subsystem-id") {
            if (content !~ /^[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]:[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]$/)
                print "map." name ": value does not match the regex pattern"
        } else if (name == "path") {
            if (content !~ /^([a-f0-9][a-f0-9][a-f0-9][a-f0-9]+:[a-f0-9][a-f0-9]:[a-f0-9][a-f0-9](\.[a-f0-9])?;?)+$/)
                print "map.path: value does not match the regex pattern"
        } else if (name == "iommugroup") {
            if (content !~ /^-?[0-9]+$/)
                print "map.iommugroup: type check ('integer') failed - got '" content "'"
        } else if (name == "node") {
            if (content !~ /^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/)
                print "map.node: invalid format - value does not look like a valid node name"
        } else if (name != "description") {
            print "map." name ": property is not defined in schema and the schema does not allow additional properties"
        }
    }
    if (!("id" in seen) || !("node" in seen) || !("path" in seen))
        print "map: invalid format - missing property"
}

function sorted(value, count, parts, i, j, swap, text) {
    count = split(value, parts, ",")
    for (i = 2; i <= count; i++)
        for (j = i; j > 1 && parts[j - 1] > parts[j]; j--) {
            swap = parts[j]
            parts[j] = parts[j - 1]
            parts[j - 1] = swap
        }
    for (i = 1; i <= count; i++)
        text = text (i > 1 ? "," : "") parts[i]
    return text
}

function add(name, key, value) {
    if (key == "map")
        maps[name] = maps[name] "\tmap " sorted(value) "\n"
    else
        values[name, key] = value
}

function fail(text) {
    print text >"/dev/stderr"
    failed = 1
    exit 1
}

{
    key = $0
    sub(/^[ \t]+/, "", key)
    value = key
    sub(/[ \t].*/, "", key)
    value = substr(value, length(key) + 2)
}

mode == "check" {
    if (key == "map") {
        count++
        bad_map(value)
    }
    if (key == "description" && length(value) > 4096)
        print "description: value may only be 4096 characters long"
    next
}

part == "changes" {
    given_key[++given] = key
    given_value[given] = value
    next
}

/^[ \t]*(#|$)/ { next }
/^[^ \t]/ {
    here = $1
    known[here] = 1
    order[++total] = here
    next
}
{ add(here, key, value) }

END {
    if (mode == "check") {
        if (verb == "create" && !count)
            print "map: property is missing and it is not optional"
        exit
    }
    if (failed)
        exit 1
    if (verb == "create" && id in known)
        fail("create hardware mapping failed: pci ID '" id "' already defined")
    if (verb == "set" && !(id in known))
        fail("update hardware mapping failed: pci ID '" id "' does not exist")
    if (verb == "create")
        order[++total] = id
    if (verb == "delete")
        gone = id
    for (i = 1; i <= given; i++)
        if (given_key[i] == "map" && !cleared++)
            maps[id] = ""
    for (i = 1; i <= given; i++) {
        if (given_key[i] == "delete") {
            count = split(given_value[i], keys, /[ ,;]+/)
            for (j = 1; j <= count; j++)
                delete values[id, keys[j]]
        } else {
            add(id, given_key[i], given_value[i])
        }
    }
    options = split("description live-migration-capable mdev", names, " ")
    for (i = 1; i <= total; i++) {
        if (verb == "delete" && order[i] == gone)
            continue
        printf "%s\n%s", order[i], maps[order[i]]
        for (j = 1; j <= options; j++)
            if ((order[i] SUBSEP names[j]) in values)
                printf "\t%s %s\n", names[j], values[order[i], names[j]]
        print ""
    }
}
