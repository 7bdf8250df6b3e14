// SPDX-License-Identifier: GPL-3.0-or-later
#include "ClusterSetupReader.h"
#include "SectionConfig.h"

#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

/// "pve1:2,pve2" without the priorities.
QStringList nodesOf(const ConfigSection& section)
{
    QStringList nodes = section.list(u"nodes");
    for (QString& node : nodes)
        node = node.section(u':', 0, 0);
    return nodes;
}

/// Proxmox VE 9: "node-affinity: NAME" with "strict 1" and "resources vm:100,ct:101".
bool bindsByRule(const ConfigSection& rule, const QString& resource)
{
    return rule.type == "node-affinity"_L1 && rule.isSet(u"strict") && !rule.isSet(u"disable")
        && rule.list(u"resources").contains(resource);
}

/// Proxmox VE 8: "group: NAME" with "restricted 1", which the resource names.
bool bindsByGroup(const ConfigSection& group, const ConfigSection& resource)
{
    return group.type == "group"_L1 && group.isSet(u"restricted")
        && group.id == resource.value(u"group");
}

void bind(HaResource& resource, const ConfigSection& section)
{
    resource.restriction = section.id;
    resource.nodes = nodesOf(section);
}

QString firstOf(const QString& a, const QString& b)
{
    return a.isEmpty() ? b : a;
}

} // namespace

Reading<QList<HaResource>> readHaResources(const ClusterFiles& files)
{
    const auto resources = sectionsOf(files.value(u"ha/resources.cfg"_s));
    const auto groups = sectionsOf(files.value(u"ha/groups.cfg"_s));
    const auto rules = sectionsOf(files.value(u"ha/rules.cfg"_s));
    Reading<QList<HaResource>> reading{
        {}, firstOf(firstOf(resources.problem, groups.problem), rules.problem)};
    for (const ConfigSection& section : resources.value) {
        const auto vmid = vmidsFrom({section.id});
        if (vmid.value.isEmpty()) {
            reading.problem = section.heading();
            continue;
        }
        HaResource resource;
        resource.vmid = vmid.value.first();
        resource.state = firstOf(section.value(u"state"), u"started"_s);
        resource.evidence = {u"/etc/pve/ha/resources.cfg"_s,
                             section.heading() + u" state "_s + resource.state};
        const QString name = section.type + u':' + section.id;
        for (const ConfigSection& group : groups.value)
            if (bindsByGroup(group, section))
                bind(resource, group);
        for (const ConfigSection& rule : rules.value)
            if (bindsByRule(rule, name))
                bind(resource, rule);
        reading.value.append(resource);
    }
    return reading;
}

} // namespace backend
