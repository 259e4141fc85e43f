"""Names, vertical metrics and house-keeping tables of a finished face."""

from fontTools.ttLib import newTable
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

ASCENT, DESCENT = 880, 120
FIXED_DATE = 3849984000  # 2026-01-01T00:00:00Z in seconds since 1904
VERSION = '1.000'
GB2312_CODE_PAGE = 1 << 18
LATIN1_CODE_PAGE = 1
DROPPED = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'STAT', 'kern', 'vhea', 'vmtx', 'VORG', 'FFTM', 'DSIG', 'prep',
           'fpgm', 'cvt ', 'hdmx', 'VDMX', 'LTSH', 'gasp', 'meta']


def finish(font, recipe):
    for tag in DROPPED:
        if tag in font:
            del font[tag]
    _rebuild_cmap(font)
    _set_side_bearings(font)
    _set_vertical_metrics(font)
    _set_head_and_os2(font)
    _set_names(font, recipe)
    font['post'].formatType = 3.0
    font['post'].extraNames, font['post'].mapping = [], {}


def _rebuild_cmap(font):
    mapping = font.getBestCmap()
    basic = {code: name for code, name in mapping.items() if code <= 0xFFFF}
    tables = [(0, 3, 4, basic), (3, 1, 4, basic)]
    if len(basic) < len(mapping):
        tables += [(0, 4, 12, mapping), (3, 10, 12, mapping)]
    font['cmap'] = newTable('cmap')
    font['cmap'].tableVersion, font['cmap'].tables = 0, []
    for platform, encoding, kind, characters in sorted(tables, key=lambda t: t[:2]):
        table = CmapSubtable.newSubtable(kind)
        table.platformID, table.platEncID, table.format = platform, encoding, kind
        table.reserved, table.length, table.language, table.nGroups = 0, 0, 0, 0
        table.cmap = dict(characters)
        font['cmap'].tables.append(table)


def _set_side_bearings(font):
    glyf, metrics = font['glyf'], font['hmtx']
    for name in font.getGlyphOrder():
        glyf[name].recalcBounds(glyf)
        metrics[name] = (metrics[name][0], getattr(glyf[name], 'xMin', 0))


def _set_vertical_metrics(font):
    hhea, os2 = font['hhea'], font['OS/2']
    hhea.ascent, hhea.descent, hhea.lineGap = ASCENT, -DESCENT, 0
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ASCENT, -DESCENT, 0
    os2.usWinAscent, os2.usWinDescent = ASCENT, DESCENT


def _set_head_and_os2(font):
    head, os2 = font['head'], font['OS/2']
    head.created = head.modified = FIXED_DATE
    head.fontRevision, head.macStyle, head.flags = 1.0, 0, 0b1011
    os2.version = max(os2.version, 4)
    os2.usWeightClass, os2.usWidthClass, os2.fsType = 400, 5, 0
    os2.fsSelection = (1 << 6) | (1 << 7)  # REGULAR, USE_TYPO_METRICS
    os2.achVendID = 'XXGK'
    os2.ulCodePageRange1, os2.ulCodePageRange2 = GB2312_CODE_PAGE | LATIN1_CODE_PAGE, 0
    os2.panose.bWeight = 0  # any: a title face must not ask for a bold flag
    os2.recalcUnicodeRanges(font)
    codes = [code for code in font.getBestCmap() if code <= 0xFFFF]
    os2.usFirstCharIndex, os2.usLastCharIndex = min(codes), max(codes)
    font['post'].isFixedPitch = 0
    font['post'].underlinePosition, font['post'].underlineThickness = -100, 50


def _set_names(font, recipe):
    source = font['name']
    names = {
        0: source.getDebugName(0),
        1: recipe.family, 2: 'Regular', 3: f'{VERSION};XXGK;{recipe.postscript_name}', 4: recipe.family,
        5: f'Version {VERSION}', 6: recipe.postscript_name,
        8: source.getDebugName(8), 9: source.getDebugName(9),
        10: f'Modified version of {recipe.source_postscript_name} ({source.getDebugName(5)}), made for xxgk: '
            'subset, unhinted, renamed, full-width punctuation and vertical metrics normalised.',
        13: recipe.licence_text, 14: recipe.licence_url,
    }
    source.names = []
    for name_id, value in names.items():
        if value:
            source.setName(value, name_id, 3, 1, 0x409)
