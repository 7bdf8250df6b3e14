// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

namespace gui::commandline {

class Console;
struct Verb;

void printHelp(Console& console);                   ///< the verbs and the exit codes
void printHelp(Console& console, const Verb& verb); ///< one verb and its options
/// The sentence, then the evidence, beside the answer.
void printProblem(Console& console, const backend::Error& error);

} // namespace gui::commandline
