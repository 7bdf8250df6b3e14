// SPDX-License-Identifier: GPL-3.0-or-later
#include "BenchmarkOptions.h"

#include "ChangeOptions.h"
#include "Text.h"

#include <QRegularExpression>
#include <limits>

using namespace Qt::StringLiterals;

namespace gui::commandline {

using backend::BenchmarkProfile;
using backend::Error;
using backend::FioJob;
using backend::MeasureRequest;
using backend::MeasuringTarget;
using backend::Result;

namespace {

tl::unexpected<Error> wrong(const QString& sentence) { return backend::failure(Error::Kind::Usage, sentence); }

Result<MeasuringTarget> targetFrom(const QCommandLineParser& options)
{
    const QString drive = options.value(u"drive"_s);
    const bool isFile = options.isSet(u"file"_s);
    if (options.isSet(u"drive"_s) && isFile)
        return wrong(Text::tr("Name a drive or a folder, not both."));
    if (isFile)
        return MeasuringTarget{MeasuringTarget::Kind::Folder, options.value(u"file"_s)};
    if (drive.startsWith("/dev/"_L1))
        return MeasuringTarget{MeasuringTarget::Kind::Device, drive};
    if (options.isSet(u"drive"_s))
        return MeasuringTarget{MeasuringTarget::Kind::Drive, drive};
    if (options.isSet(u"guest"_s))
        return MeasuringTarget{MeasuringTarget::Kind::Folder, u"/var/tmp"_s};
    return wrong(Text::tr("Say what to measure: --drive DRIVE, --file FOLDER or --guest VM."));
}

Result<int> numberFrom(const QCommandLineParser& options, const QString& name, int otherwise)
{
    if (!options.isSet(name))
        return otherwise;
    bool isNumber = false;
    const int number = options.value(name).toInt(&isNumber);
    if (!isNumber || number < 0)
        return wrong(Text::tr("--%1 needs a number.").arg(name));
    return number;
}

Result<qint64> bytesFrom(const QCommandLineParser& options, const QString& name, qint64 otherwise)
{
    if (!options.isSet(name))
        return otherwise;
    if (const auto bytes = sizeFrom(options.value(name)))
        return *bytes;
    return wrong(Text::tr("--%1 needs a size such as 4k, 1M or 8G.").arg(name));
}

/// fio's own words.
Result<FioJob::Pattern> patternFrom(const QString& word)
{
    static const QMap<QString, FioJob::Pattern> known{{u"read"_s, FioJob::Pattern::SequentialRead},
                                                      {u"randread"_s, FioJob::Pattern::RandomRead},
                                                      {u"write"_s, FioJob::Pattern::SequentialWrite},
                                                      {u"randwrite"_s, FioJob::Pattern::RandomWrite},
                                                      {u"randrw"_s, FioJob::Pattern::Mixed}};
    if (known.contains(word))
        return known[word];
    return wrong(Text::tr("There is no pattern “%1”; there are read, randread, write, randwrite and randrw.").arg(word));
}

Result<FioJob> ownJobFrom(const QCommandLineParser& options)
{
    FioJob job;
    TRY(pattern, patternFrom(options.isSet(u"pattern"_s) ? options.value(u"pattern"_s) : u"randread"_s));
    TRY(block, bytesFrom(options, u"block"_s, job.blockBytes));
    TRY(depth, numberFrom(options, u"depth"_s, job.depth));
    TRY(processes, numberFrom(options, u"processes"_s, job.processes));
    job.pattern = pattern;
    job.blockBytes = static_cast<int>(std::min<qint64>(block, std::numeric_limits<int>::max()));
    job.depth = depth;
    job.processes = processes;
    job.flushesEach = options.isSet(u"flush"_s);
    return job;
}

bool anySet(const QCommandLineParser& options, const QStringList& names)
{
    return std::any_of(names.begin(), names.end(), [&](const QString& name) { return options.isSet(name); });
}

Result<BenchmarkProfile> profileFrom(const QCommandLineParser& options, backend::MeasuredPlace::Kind kind)
{
    TRY(profile, backend::profileNamed(options.isSet(u"profile"_s) ? options.value(u"profile"_s) : u"quick"_s, kind));
    if (anySet(options, {u"pattern"_s, u"block"_s, u"depth"_s, u"processes"_s, u"flush"_s})) {
        TRY(job, ownJobFrom(options));
        profile.jobs = {job};
        profile.id = u"own"_s;
    }
    TRY(runs, numberFrom(options, u"runs"_s, profile.runs));
    TRY(seconds, numberFrom(options, u"seconds"_s, profile.secondsPerRun));
    TRY(warmUp, numberFrom(options, u"warm-up"_s, profile.warmUpSeconds));
    TRY(size, bytesFrom(options, u"size"_s, profile.fileBytes));
    profile.runs = runs;
    profile.secondsPerRun = seconds;
    profile.warmUpSeconds = warmUp;
    if (kind == backend::MeasuredPlace::Kind::File)
        profile.fileBytes = size;
    if (anySet(options, {u"runs"_s, u"seconds"_s, u"warm-up"_s, u"size"_s}))
        profile.id = u"own"_s;
    if (auto checked = backend::check(profile, kind); !checked)
        return tl::make_unexpected(checked.error());
    return profile;
}

} // namespace

QList<QCommandLineOption> benchmarkOptions()
{
    return {{u"drive"_s, Text::tr("The NVMe drive to read: its serial, its PCI address or a path below /dev."), u"DRIVE"_s},
            {u"file"_s, Text::tr("Measure in a new file in this folder; it has no name and is gone at the end."), u"FOLDER"_s},
            {u"guest"_s, Text::tr("Measure in this running VM, through its guest agent."), u"VM"_s},
            {u"profile"_s, Text::tr("quick (a minute), thorough (six runs of each job) or guide."), u"NAME"_s},
            {u"runs"_s, Text::tr("How often each job runs."), u"N"_s},
            {u"seconds"_s, Text::tr("How long each run counts."), u"N"_s},
            {u"warm-up"_s, Text::tr("Seconds before each run that do not count."), u"N"_s},
            {u"size"_s, Text::tr("Size of the file, such as 1G."), u"SIZE"_s},
            {u"pattern"_s, Text::tr("One job of your own: read, randread, write, randwrite or randrw."), u"WORD"_s},
            {u"block"_s, Text::tr("Its block, such as 4k or 1M."), u"SIZE"_s},
            {u"depth"_s, Text::tr("How many requests it has in flight."), u"N"_s},
            {u"processes"_s, Text::tr("How many processes work side by side."), u"N"_s},
            {u"flush"_s, Text::tr("fsync after each write.")},
            {u"install-fio"_s, Text::tr("Install fio on the node where it is missing.")},
            {u"storage-has-room"_s, Text::tr("You know that what lies under this virtual machine's disk has room.")},
            {u"collect"_s, Text::tr("Fetch a measurement that went on without us."), u"ID"_s},
            {u"import"_s, Text::tr("Keep and show a JSON file that fio wrote elsewhere."), u"FILE"_s},
            {u"compare"_s, Text::tr("Compare what is kept of the drive with this serial."), u"SERIAL"_s},
            {u"json"_s, Text::tr("Print the measurement as one JSON object.")},
            yesOption()};
}

QString benchmarkUsage()
{
    return u"NODE --drive DRIVE | --file FOLDER | --guest VM [--profile NAME] [--yes] [--json]"_s;
}

Result<MeasureRequest> measureRequestFrom(const QCommandLineParser& options)
{
    MeasureRequest request;
    TRY(target, targetFrom(options));
    request.target = target;
    if (options.isSet(u"guest"_s)) {
        TRY(vmid, vmidFrom(options.value(u"guest"_s)));
        request.vmid = vmid;
    }
    TRY(profile, profileFrom(options, target.placeKind()));
    request.profile = profile;
    request.unseenStorageHasRoom = options.isSet(u"storage-has-room"_s);
    return request;
}

std::optional<qint64> sizeFrom(const QString& text)
{
    static const QRegularExpression size(u"^(\\d{1,9})([kmgt]?)(?:i?b)?\\z"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = size.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    qint64 bytes = match.captured(1).toLongLong();
    const QString unit = match.captured(2).toLower();
    for (qsizetype power = unit.isEmpty() ? 0 : u"kmgt"_s.indexOf(unit) + 1; power > 0; --power) {
        if (bytes > std::numeric_limits<qint64>::max() / 1024)
            return {};
        bytes *= 1024;
    }
    return bytes;
}

} // namespace gui::commandline
