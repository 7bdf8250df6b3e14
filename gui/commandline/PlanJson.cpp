// SPDX-License-Identifier: GPL-3.0-or-later
#include "Json.h"
#include "plan/StepCommands.h"

using namespace Qt::StringLiterals;

namespace gui::commandline {
namespace {

QString kindOf(const backend::Step& step)
{
    struct Kind {
        QString operator()(const backend::SetVmOptions&) const { return u"command"_s; }
        QString operator()(const backend::ChangeMapping&) const { return u"command"_s; }
        QString operator()(const backend::WriteFiles&) const { return u"file"_s; }
        QString operator()(const backend::RenewBoot&) const { return u"command"_s; }
        QString operator()(const backend::BindFunction&) const { return u"driver"_s; }
        QString operator()(const backend::RestartNode&) const { return u"reboot"_s; }
        QString operator()(const backend::ArmGuard&) const { return u"guard"_s; }
        QString operator()(const backend::EndGuard&) const { return u"guard"_s; }
        QString operator()(const backend::ShutDownMachine&) const { return u"command"_s; }
        QString operator()(const backend::StartMachine&) const { return u"command"_s; }
    };
    return std::visit(Kind{}, step.action);
}

QJsonObject jsonOf(const backend::Step& step)
{
    return {{u"kind"_s, kindOf(step)},
            {u"argv"_s, QJsonArray::fromStringList(backend::commandWords(step))},
            {u"why"_s, step.why},
            {u"undo"_s, backend::undoLines(step).join(u'\n')}};
}

QJsonObject withTexts(QJsonObject object, const backend::TextChange& change)
{
    object.insert(u"path"_s, change.path);
    object.insert(u"before"_s, QString::fromUtf8(change.before));
    object.insert(u"after"_s, QString::fromUtf8(change.after));
    return object;
}

} // namespace

QJsonObject jsonOf(const backend::Plan& plan)
{
    QJsonArray steps;
    for (const auto& step : plan.steps) {
        const auto changes = backend::textChanges(step);
        if (changes.isEmpty())
            steps += jsonOf(step);
        for (const auto& change : changes)
            steps += withTexts(jsonOf(step), change);
    }
    return {{u"steps"_s, steps},
            {u"needsReboot"_s, plan.needsReboot},
            {u"toType"_s, plan.toType},
            {u"warnings"_s, jsonOf(plan.warnings)},
            {u"refused"_s, jsonOf(plan.refused)}};
}

} // namespace gui::commandline
