// SPDX-License-Identifier: GPL-3.0-or-later
#include "Json.h"

using namespace Qt::StringLiterals;

namespace gui::commandline {

QJsonObject jsonOf(const backend::Plan& plan)
{
    QJsonArray steps;
    for (const auto& step : plan.steps)
        steps += QJsonObject{{u"kind"_s, u"command"_s},
                             {u"path"_s, changedPath(step)},
                             {u"before"_s, QString::fromUtf8(textBefore(step))},
                             {u"after"_s, QString::fromUtf8(textAfter(step))},
                             {u"argv"_s, QJsonArray::fromStringList(commandWords(step))},
                             {u"why"_s, step.why},
                             {u"undo"_s, backend::shellText(undoWords(step))}};
    return {{u"steps"_s, steps},
            {u"needsReboot"_s, plan.needsReboot},
            {u"warnings"_s, jsonOf(plan.warnings)},
            {u"refused"_s, jsonOf(plan.refused)}};
}

} // namespace gui::commandline
