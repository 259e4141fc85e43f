"""Checks of the finished faces. Any failure ends the build."""

FULL_FACES = ['kaiti', 'heiti', 'songti', 'xiaobiaosong']
MUST_HAVE = '—…·“”‘’〔〕（）《》〈〉【】、。，；：？！％０９Ａｚ￥※№①⑩㈠㈩Ⅰ℃‰×÷±≤≥°§→■□▲△●○★☆─│┌━0123456789AZaz%'
ALSO_IN_CHAIN = '⑪⑳ⅰⅹ㎡㎏㎞™€〇〓㊣'
GRID_CHARACTERS = '—…·“”‘’'
MAX_TOTAL = 23_000_000


def verify(fonts, files, gb2312, general_standard, gb2312_symbols):
    for typeface, font in fonts.items():
        covered = set(font.getBestCmap())
        _need(not gb2312 - covered, f'{typeface} lacks hanzi of GB 2312')
        _need(not {ord(c) for c in MUST_HAVE} - covered, f'{typeface} lacks {set(MUST_HAVE) - set(map(chr, covered))}')
        _need(set(range(0x20, 0x7F)) <= covered, f'{typeface} lacks ASCII')
        for character in GRID_CHARACTERS + '政府，（〔':
            _need(_advance(font, character) == 1000, f'{typeface}: {character} is not one em wide')
        _need(max(_ink_right(font, c) - 500 for c in '”’') <= 0, f'{typeface}: closing quotes not on the left')
    for typeface in FULL_FACES:
        covered = set(fonts[typeface].getBestCmap())
        _need(not general_standard - covered, f'{typeface} lacks hanzi of 通用规范汉字表')
        _need(not {ord(c) for c in ALSO_IN_CHAIN} - covered, f'{typeface} lacks a symbol of {ALSO_IN_CHAIN}')
        missing = gb2312_symbols - covered
        _need(len(missing) <= 0, f'{typeface} lacks {"".join(map(chr, sorted(missing)))} of GB 2312')
    _need(sum(map(len, files.values())) < MAX_TOTAL, 'the fonts are too large')


def _advance(font, character):
    return font['hmtx'][font.getBestCmap()[ord(character)]][0]


def _ink_right(font, character):
    return font['glyf'][font.getBestCmap()[ord(character)]].xMax


def _need(condition, message):
    if not condition:
        raise SystemExit(message)
