// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProofText.h"

#include "Console.h"
#include "SnapshotText.h"
#include "Text.h"

using namespace Qt::StringLiterals;

namespace gui::commandline {

using backend::Check;

namespace {

QString resultText(Check::Result result)
{
    switch (result) {
    case Check::Result::Proved: return Text::tr("proved");
    case Check::Result::Wrong: return Text::tr("wrong");
    case Check::Result::NotSeen: return Text::tr("not seen");
    }
    return {};
}

void printChecks(Console& console, const QString& title, const QList<Check>& checks)
{
    if (checks.isEmpty())
        return;
    console.line();
    console.line(title);
    for (const Check& check : checks) {
        console.paragraph(check.sentence, 12, u"  "_s + resultText(check.result));
        if (check.result == Check::Result::Proved)
            console.paragraph(check.seen, 12);
        else
            console.paragraph(Text::tr("expected: %1; seen: %2")
                                  .arg(check.expected, check.seen.isEmpty() ? Text::tr("nothing") : check.seen),
                              12);
    }
}

} // namespace

void printProof(Console& console, const backend::Proof& proof, const backend::NodeSnapshot& snapshot)
{
    console.line(Text::tr("On %1:").arg(nameOf(snapshot)));
    console.paragraph(proof.headline);
    printChecks(console, Text::tr("On the host"), proof.host);
    printChecks(console, Text::tr("In the guest"), proof.guest);
}

} // namespace gui::commandline
