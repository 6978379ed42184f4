// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/packageheader.h"
#include "tests/fuzz/expect.h"

using namespace cxw;

/// The input is a package. What its header says must be looked at before any of it is believed: how much memory the
/// key takes, how long the content is.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto header = readPackageHeader(input);
    expectSentence(header);
    if (!header)
        return 0;
    expect(looksLikePackage(input), "what opens looks like a package");
    expect(header.value().toBytes() == input.first(PackageHeader::size), "a header comes back as it was");
    expect(header.value().cost.isAcceptable(), "the cost is bounded");
    expect(quint64(128) * header.value().cost.n * header.value().cost.r <= 256 * 1024 * 1024, "so is the memory");
    expect(header.value().contentSize == input.size() - PackageHeader::size - PackageHeader::tagSize,
           "the content is there");
    return 0;
}
