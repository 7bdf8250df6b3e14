// SPDX-License-Identifier: GPL-3.0-or-later
#include "RescueSheet.h"

#include "StepCommands.h"
#include "TextCells.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RescueSheet)
};

/// While systemd-boot is still to start something once. The kernel keeps such variables from being removed by accident.
constexpr auto forgetEntryLine = "cd /sys/firmware/efi/efivars && chattr -i LoaderEntryOneShot-* && rm LoaderEntryOneShot-*"_L1;

template<typename Kind>
const Kind* firstOf(const JournalEntry& entry)
{
    for (const StepRecord& each : entry.steps)
        if (const auto* action = std::get_if<Kind>(&each.step.action))
            return action;
    return nullptr;
}

/// The kernel whose image was left as it was; empty: none.
QString keptKernel(const JournalEntry& entry)
{
    for (const StepRecord& each : entry.steps)
        if (const auto* renewal = std::get_if<RenewBoot>(&each.step.action))
            if (renewal->what == RenewBoot::What::Initramfs && !renewal->kernel.isEmpty())
                return renewal->kernel;
    return {};
}

bool usesSystemdBoot(const JournalEntry& entry)
{
    return std::any_of(entry.steps.begin(), entry.steps.end(), [](const StepRecord& each) {
        const auto* renewal = std::get_if<RenewBoot>(&each.step.action);
        return renewal != nullptr
            && (renewal->what == RenewBoot::What::BootTool || renewal->what == RenewBoot::What::EntryOnce);
    });
}

QString wrapped(const QString& text, const QString& indent)
{
    constexpr qsizetype width = 76;
    QStringList lines;
    for (const QString& line : wrappedText(text, width - indent.size()))
        lines.append(indent + line);
    return lines.join(u'\n');
}

class Sheet {
public:
    void paragraph(const QString& text) { m_parts.append(wrapped(text, {})); }
    void point(const QString& text)
    {
        const QString number = u"%1. "_s.arg(++m_points);
        m_parts.append(number + wrapped(text, u"   "_s).mid(3));
    }
    void typed(const QStringList& lines)
    {
        for (const QString& line : lines.join(u'\n').split(u'\n'))
            m_parts.append(u"       "_s + line);
    }
    void startOver() { m_points = 0; }
    [[nodiscard]] QByteArray text() const { return (m_parts.join(u'\n') + u'\n').toUtf8(); }
    void gap() { m_parts.append(QString()); }

private:
    QStringList m_parts;
    int m_points = 0;
};

void tellStart(Sheet& sheet, const JournalEntry& entry, const RestartNode& restart)
{
    sheet.paragraph(Text::tr("If the kernel does not come up:"));
    sheet.startOver();
    if (usesSystemdBoot(entry))
        sheet.point(Text::tr("Switch the node on and hold the space bar until the boot menu shows. Choose the first entry and "
                             "press e."));
    else
        sheet.point(Text::tr("Switch the node on and press Esc (or hold Shift) until GRUB's menu shows. Choose the first "
                             "entry and press e. Go to the line that begins with “linux”."));
    if (!restart.words.wanted.isEmpty()) {
        sheet.point(Text::tr("Take this out of it:"));
        sheet.typed({restart.words.wanted.join(u' ')});
    }
    if (!restart.words.unwanted.isEmpty()) {
        sheet.point(Text::tr("Put this at its end:"));
        sheet.typed({restart.words.unwanted.join(u' ')});
    }
    sheet.point(Text::tr("Whatever Lanekeeper installed for the start of the node keeps still with this word at the end:"));
    sheet.typed({u"lanekeeper=off"_s});
    sheet.point(usesSystemdBoot(entry) ? Text::tr("Press Enter: the node starts once with that line.")
                                       : Text::tr("Press Ctrl-X: the node starts once with that line."));
    if (const QString kernel = keptKernel(entry); !kernel.isEmpty())
        sheet.point(Text::tr("If it still does not come up, choose the kernel %1 in that menu. What it starts with was left "
                             "as it was.")
                        .arg(kernel));
    else
        sheet.point(Text::tr("If it still does not come up, choose an older kernel in that menu."));
}

void tellRestore(Sheet& sheet, const JournalEntry& entry)
{
    sheet.paragraph(Text::tr("When the node runs, but cannot be reached: log in as root at its screen and type"));
    sheet.typed({u"sh %1 restore"_s.arg(guardScript)});
    sheet.paragraph(Text::tr("It puts back what was saved before the change, and restarts the node. If it runs well as it "
                             "is, this keeps it so:"));
    sheet.typed({u"sh %1 confirm"_s.arg(guardScript)});
    sheet.gap();
    sheet.paragraph(Text::tr("By hand, if that file is not there:"));
    for (auto record = entry.steps.rbegin(); record != entry.steps.rend(); ++record) {
        const Action& action = record->step.action;
        if (std::holds_alternative<WriteFiles>(action))
            sheet.typed(undoLines(record->step));
    }
    for (const StepRecord& record : entry.steps)
        if (const auto* renewal = std::get_if<RenewBoot>(&record.step.action))
            if (renewal->what != RenewBoot::What::OneInitramfs) { // which was left as it was
                if (renewal->what == RenewBoot::What::EntryOnce)
                    sheet.typed({QString(forgetEntryLine)});
                sheet.typed(undoLines(record.step));
            }
    sheet.typed({u"systemctl reboot"_s});
}

} // namespace

QByteArray rescueSheet(const JournalEntry& entry)
{
    const auto* restart = firstOf<RestartNode>(entry);
    if (restart == nullptr)
        return {};
    const auto* guard = firstOf<ArmGuard>(entry);
    Sheet sheet;
    sheet.paragraph(Text::tr("Rescue sheet for %1").arg(entry.nodeName));
    sheet.paragraph(Text::tr("Change %1, by %2").arg(entry.id, entry.who));
    for (const QString& sentence : entry.sentences)
        sheet.paragraph(sentence);
    sheet.gap();
    if (guard != nullptr) {
        sheet.paragraph(Text::tr("First wait: %1 minutes after its start the node puts its old boot settings back by itself "
                                 "and restarts once.")
                            .arg(guard->minutes));
        sheet.gap();
    }
    if (restart->triesOnce)
        sheet.paragraph(Text::tr("If the kernel does not come up: switch the node off and on. The new command line was tried "
                                 "once, and it starts with the old one now. If it still does not come up, choose an older "
                                 "kernel at the boot menu."));
    else
        tellStart(sheet, entry, *restart);
    sheet.gap();
    tellRestore(sheet, entry);
    return sheet.text();
}

} // namespace backend
