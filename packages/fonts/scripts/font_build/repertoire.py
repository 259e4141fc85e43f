"""Which characters the fonts shall have. Sets of code points; no font is read here."""

import bz2
import re

GB2312_HANZI_COUNT = 6763
GENERAL_STANDARD_COUNT = 8105

# Everything an official document may print beside hanzi, as far as the sources have it.
SYMBOL_RANGES = [
    (0x20, 0x7E), (0xA0, 0xAC), (0xAE, 0xFF),
    (0x2010, 0x2027), (0x2030, 0x205E), (0x2070, 0x209C), (0x20AC, 0x20AC),
    (0x2100, 0x218B), (0x2190, 0x2199), (0x2200, 0x22FF), (0x2312, 0x2312),
    (0x2460, 0x24FF), (0x2500, 0x25FF), (0x2605, 0x2606), (0x2640, 0x2642), (0x2713, 0x2717),
    (0x3000, 0x303F), (0x3041, 0x30FF), (0x3105, 0x312F), (0x3200, 0x33FF),
    (0xFF01, 0xFF5E), (0xFFE0, 0xFFE6),
]


def gb2312_row(row):
    """Code points of one row of GB 2312-80, also in the newer mapping (· — of GBK beside ・ ― of GB2312)."""
    found = set()
    for cell in range(1, 95):
        code = bytes([0xA0 + row, 0xA0 + cell])
        for codec in ('gb2312', 'gbk'):
            try:
                character = code.decode('gb2312')  # cells that GB 2312 leaves free are free
                found.add(ord(character if codec == 'gb2312' else code.decode('gbk')))
            except UnicodeDecodeError:
                pass
    return found


def gb2312_symbols():
    return set().union(*(gb2312_row(row) for row in range(1, 10)))


def gb2312_hanzi():
    found = set().union(*(gb2312_row(row) for row in range(16, 88)))
    assert len(found) == GB2312_HANZI_COUNT, len(found)
    return found


def general_standard_hanzi(unihan_bz2):
    """The 8105 of 通用规范汉字表 (2013), from Unihan's kTGH."""
    lines = bz2.decompress(unihan_bz2).decode('utf-8')
    found = {int(code, 16) for code in re.findall(r'^U\+([0-9A-F]+)\tkTGH\t', lines, re.M)}
    assert len(found) == GENERAL_STANDARD_COUNT, len(found)
    return found


def symbols():
    ranges = set().union(*(range(first, last + 1) for first, last in SYMBOL_RANGES))
    return ranges | gb2312_symbols()


def one_em_characters():
    """Characters that fill one cell of the 28-column grid: GB 2312 rows 1, 2, 3 and 9 are full width in the
    official fonts, Latin-1 members such as ° × ± included, and so are the dash, dots and quotes."""
    rows = set().union(*(gb2312_row(row) for row in (1, 2, 3, 9)))
    return rows | {ord(c) for c in '—―…·‘’“”‰№※℃￥'}
