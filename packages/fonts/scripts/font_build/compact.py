"""Sets of code points and advances as short strings: base-64 VLQ (5 bits a digit, low digits first)."""

DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'


def vlq(value):
    assert value >= 0
    text = ''
    while True:
        digit, value = value & 31, value >> 5
        text += DIGITS[digit | (32 if value else 0)]
        if not value:
            return text


def ranges(code_points):
    """[(first, count)] of the runs of neighbours."""
    found = []
    for code in sorted(code_points):
        if found and code == sum(found[-1]):
            found[-1][1] += 1
        else:
            found.append([code, 1])
    return found


def encode_coverage(code_points):
    """For each run: code points skipped since the last run, then the length of the run."""
    text, end = '', 0
    for first, count in ranges(code_points):
        text += vlq(first - end) + vlq(count)
        end = first + count
    return text


def encode_advances(advances):
    """For each exception: distance from the last code point, then the advance in thousandths of an em."""
    text, last = '', 0
    for code, advance in sorted(advances.items()):
        text += vlq(code - last) + vlq(advance)
        last = code
    return text
