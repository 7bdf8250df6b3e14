// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include "Connection.h"
#include "Console.h"
#include "Help.h"
#include "Interruption.h"
#include "SimulatedNode.h"
#include "TerminalQuestions.h"
#include "Text.h"
#include "Verb.h"
#include "application/HistoryStore.h"
#include "application/StateFolder.h"

#include <QFile>
#include <algorithm>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gui::commandline {

using backend::Error;
using backend::Result;

namespace {

Console::Manner mannerOf(int answers, int notes)
{
    Console::Manner manner;
    winsize size = {};
    manner.cleansDocuments = isatty(answers);
    manner.showsProgress = isatty(notes);
    if (ioctl(answers, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        manner.width = std::clamp<int>(size.ws_col, 40, manner.width);
    else if (const int columns = qEnvironmentVariableIntValue("COLUMNS"); columns > 0)
        manner.width = std::clamp(columns, 40, manner.width);
    return manner;
}

/// Parses, and says what is wrong with the call.
QString misuse(QCommandLineParser& parser, const Verb& verb, const QStringList& arguments)
{
    parser.addOptions(verb.options);
    parser.addOptions(connectionOptions());
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    if (!parser.parse(arguments))
        return parser.errorText();
    const auto count = parser.positionalArguments().size();
    if (!parser.isSet(u"help"_s) && (count < verb.leastArguments || count > verb.mostArguments))
        return Text::tr("The call is: lanekeeper %1 %2").arg(verb.name, verb.usage);
    return {};
}

Result<ExitCode> perform(const Verb& verb, const QStringList& arguments, Console& console)
{
    QCommandLineParser parser;
    if (const QString wrong = misuse(parser, verb, arguments); !wrong.isEmpty())
        return backend::failure(Error::Kind::Usage, wrong);
    if (parser.isSet(u"help"_s)) {
        printHelp(console, verb);
        return ExitCode::Done;
    }
    const QStringList positional = parser.positionalArguments();
    std::optional<backend::Node> node;
    if (!positional.isEmpty()) {
        TRY(named, backend::Node::parse(positional.first()));
        node = named;
    }
    const Interruption interruption;
    TerminalQuestions questions(console, trustedFingerprint(parser), interruption.token());
    HistoryStore history(HistoryStore::defaultFolder());
    Call call{parser, node, positional.mid(1), console, questions, history, interruption.token()};
    return verb.run(call);
}

Result<ExitCode> dispatch(const QStringList& arguments, Console& console)
{
    const QString word = arguments.value(1);
    if (word == "--help"_L1 || word == "-h"_L1 || word == "help"_L1) {
        printHelp(console);
        return ExitCode::Done;
    }
    if (word == "--version"_L1) {
        console.line(u"Lanekeeper %1"_s.arg(QLatin1String(LANEKEEPER_VERSION)));
        return ExitCode::Done;
    }
    if (word == "--reset-demo"_L1)
        return remote::resetSimulatedNodes(demoFolder()).map([] { return ExitCode::Done; });
    const QList<Verb> known = verbs();
    const auto verb = std::find_if(known.begin(), known.end(), [&](const Verb& v) { return v.name == word; });
    if (verb == known.end())
        return backend::failure(Error::Kind::Usage,
                                Text::tr("There is no “%1”. lanekeeper --help lists what there is.").arg(word));
    return perform(*verb, arguments.mid(1), console);
}

} // namespace

QList<Verb> verbs()
{
    return {inspectVerb(), captureVerb(), planVerb(), applyVerb(),
            resumeVerb(), confirmVerb(), verifyVerb(), undoVerb(), benchmarkVerb(), historyVerb()};
}

bool isMeant(QStringView firstArgument)
{
    static const QStringList withoutWindow{u"--help"_s, u"-h"_s, u"--version"_s, u"--reset-demo"_s};
    return withoutWindow.contains(firstArgument)
        || (!firstArgument.isEmpty() && !firstArgument.startsWith(u'-'));
}

int run(const QStringList& arguments)
{
    QFile answers;
    QFile notes;
    if (!answers.open(stdout, QIODevice::WriteOnly) || !notes.open(stderr, QIODevice::WriteOnly))
        return static_cast<int>(ExitCode::Unreadable);
    Console console(answers, notes, mannerOf(STDOUT_FILENO, STDERR_FILENO));
    const Result<ExitCode> code = dispatch(arguments, console);
    if (code)
        return static_cast<int>(*code);
    printProblem(console, code.error());
    return static_cast<int>(exitCodeFor(code.error().kind));
}

} // namespace gui::commandline
