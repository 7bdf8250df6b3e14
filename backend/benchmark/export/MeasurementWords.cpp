// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasurementWords.h"

#include <initializer_list>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
std::optional<Value> valueOf(const QString& word, std::initializer_list<Value> values)
{
    for (const Value value : values)
        if (wordFor(value) == word)
            return value;
    return std::nullopt;
}

} // namespace

QString wordFor(FioJob::Pattern pattern)
{
    using enum FioJob::Pattern;
    switch (pattern) {
    case SequentialRead: return u"sequential-read"_s;
    case RandomRead: return u"random-read"_s;
    case SequentialWrite: return u"sequential-write"_s;
    case RandomWrite: return u"random-write"_s;
    case Mixed: break;
    }
    return u"mixed"_s;
}

QString wordFor(DriveLane lane)
{
    switch (lane) {
    case DriveLane::Host: return u"host"_s;
    case DriveLane::VirtIo: return u"virtio"_s;
    case DriveLane::Passthrough: return u"passthrough"_s;
    case DriveLane::Unknown: break;
    }
    return u"unknown"_s;
}

QString wordFor(MeasuredPlace::Kind kind)
{
    return kind == MeasuredPlace::Kind::Device ? u"device"_s : u"file"_s;
}

QString wordFor(Measurement::End end)
{
    switch (end) {
    case Measurement::End::Whole: return u"whole"_s;
    case Measurement::End::Stopped: return u"stopped"_s;
    case Measurement::End::Failed: break;
    }
    return u"failed"_s;
}

std::optional<FioJob::Pattern> patternFrom(const QString& word)
{
    using enum FioJob::Pattern;
    return valueOf(word, {SequentialRead, RandomRead, SequentialWrite, RandomWrite, Mixed});
}

std::optional<DriveLane> laneFrom(const QString& word)
{
    return valueOf(word, {DriveLane::Host, DriveLane::VirtIo, DriveLane::Passthrough, DriveLane::Unknown});
}

std::optional<MeasuredPlace::Kind> placeKindFrom(const QString& word)
{
    return valueOf(word, {MeasuredPlace::Kind::Device, MeasuredPlace::Kind::File});
}

std::optional<Measurement::End> endFrom(const QString& word)
{
    return valueOf(word, {Measurement::End::Whole, Measurement::End::Stopped, Measurement::End::Failed});
}

} // namespace backend
