// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What libFuzzer calls with each input.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace cxw {

/// Ends the run, so that the input is kept, when something is not as it must be.
inline void expect(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "not as it must be: %s\n", what);
    std::abort();
}

/// Whoever is refused must be told why.
template <typename T>
void expectSentence(const Result<T> &result)
{
    expect(result.ok() || !result.error().sentence.isEmpty(), "refused without a sentence");
}

} // namespace cxw
