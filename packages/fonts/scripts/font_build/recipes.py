"""What is built from what: sources with their sha256, and one recipe per face. Pure data."""

from dataclasses import dataclass, field

from .weight import Thinning

OFL_URL = 'https://openfontlicense.org'


@dataclass(frozen=True)
class Package:
    """A published package. `fetch` is 'npm' or 'deb'."""

    fetch: str
    name: str
    version: str
    sha256: str

    @property
    def source_id(self):
        return f'{self.fetch}:{self.name}@{self.version}'


@dataclass(frozen=True)
class Recipe:
    """One face. `member` and `licence_member` are paths inside the package."""

    typeface: str
    family: str
    package: Package
    member: str
    member_sha256: str
    source_family: str
    source_postscript_name: str
    licence: str
    licence_member: str
    licence_file: str
    licence_text: str
    licence_url: str
    from_cff: bool = False
    redrawn: dict = field(default_factory=dict)  # {code point: code point whose glyph it gets}
    dropped: frozenset = frozenset()
    thinned: tuple = ()
    advances_member: str = ''  # the font whose advances are kept, where the outlines come from another weight
    advances_member_sha256: str = ''

    @property
    def postscript_name(self):
        return self.family.replace(' ', '-')

    @property
    def file_name(self):
        return f'{self.typeface}.ttf'


SERIF = Package('npm', '@expo-google-fonts/noto-serif-sc', '0.4.3',
                'ff6bcf5ba68d92dfecc05544bb150f9e724741a932354a0dd97e7289c40a3f5e')
SANS = Package('npm', '@expo-google-fonts/noto-sans-sc', '0.4.3',
               '0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59')
WENKAI = Package('npm', '@fontsource/lxgw-wenkai', '5.3.0',
                 'e796ef6dd20f4eea37625222872095a7d049fa6bfdd6fe80a15dfa22fdf2c7ca')
TEXLIVE = Package('deb', 'texlive-lang-chinese', '2022.20230122-1',
                  '9cfa07bd44e7b9098e26f0ecac1b5ad210d2249d474c8074d53de92d650b0ec0')
UNICODE = Package('deb', 'unicode-data', '15.0.0-1',
                  '5efef23bbb1c6a133ecbdd63a2cfa07159ccacf5466a49e2426101c5ecd691fc')

# The hanzi of Fandol's 仿宋 have stems of 41 units, its Latin letters of 75 and 59, its marks something between.
LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
FULL_WIDTH = ''.join(chr(ord(letter) + 0xFEE0) for letter in LETTERS)
GREEK = ''.join(map(chr, [*range(0x391, 0x3AA), *range(0x3B1, 0x3CA)]))
CYRILLIC = ''.join(map(chr, [0x401, *range(0x410, 0x450), 0x451]))
ROMAN = ''.join(map(chr, [*range(0x2160, 0x216C), *range(0x2170, 0x217A)]))
FANGSONG_THINNED = (
    Thinning(LETTERS + FULL_WIDTH + GREEK + CYRILLIC + ROMAN + '&＆$＄￥@＠#＃£§', 30, 18),
    Thinning('()（）[]［］{}｛｝', 26, 12),
    Thinning('.,:;!?…·“”‘’，、；：？！．"\'＂＇', 22, 22),
    Thinning('《》〈〉', 24, 14),
    Thinning('〔〕〖〗「」『』', 14, 10),
    Thinning('-–—_－＿', 0, 20),
    Thinning('+=<>/\\|~^*＋＝＜＞／＼｜～＾＊×÷±≤≥≠≈', 18, 18),
)
UNIHAN_MEMBER = 'usr/share/unicode/Unihan_OtherMappings.txt.bz2'

OFL = dict(
    licence='OFL-1.1',
    licence_text='This Font Software is licensed under the SIL Open Font License, Version 1.1. '
                 f'This license is available with a FAQ at: {OFL_URL}',
    licence_url=OFL_URL,
)

RECIPES = [
    Recipe(
        typeface='fangsong', family='XXGK FangSong', package=TEXLIVE,
        member='usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf',
        member_sha256='d838ad32ce2244d8144f408c37fe71065aba6fbbc80759a4d2aa2033948d5bc9',
        source_family='FandolFang R', source_postscript_name='FandolFang-Regular',
        licence='GPL-3.0-or-later WITH Font-exception-2.0',
        licence_member='usr/share/doc/texlive-doc/fonts/fandol/COPYING.gz',
        licence_file='fangsong-GPL-font-exception.txt',
        licence_text='GNU General Public License, version 3 or later, with the GPL font exception: a document '
                     'that embeds this font is not by that reason covered by the GPL.',
        licence_url='https://www.gnu.org/licenses/gpl-3.0.html', from_cff=True,
        redrawn={0xFFE5: 0x00A5},  # Fandol draws a dollar sign for the full-width yuan sign
        dropped=frozenset({0xFFE3}),  # and a hyphen for the full-width macron
        thinned=FANGSONG_THINNED,
    ),
    Recipe(
        typeface='kaiti', family='XXGK Kai', package=WENKAI,
        member='package/files/lxgw-wenkai-latin-300-normal.woff',
        member_sha256='a59c01fedf4b05792e0b2427809429cdaf69e86e2e077b10fa879d4cf9596254',
        source_family='LXGW WenKai Light', source_postscript_name='LXGWWenKai-Light',
        advances_member='package/files/lxgw-wenkai-latin-500-normal.woff',
        advances_member_sha256='381d6c2166d68d3473e876e2870d17db75fb294adecfa9048d457ece6ed536ed',
        licence_member='package/LICENSE', licence_file='kaiti-OFL.txt', **OFL,
    ),
    Recipe(
        typeface='heiti', family='XXGK Hei', package=SANS,
        member='package/500Medium/NotoSansSC_500Medium.ttf',
        member_sha256='b30853d205f3ecdde938b1488c735ee15a2e870d31331b992fdc53971e23ec4a',
        source_family='Noto Sans SC Medium', source_postscript_name='NotoSansSC-Medium',
        licence_member='package/LICENSE_FONT', licence_file='heiti-OFL.txt', **OFL,
    ),
    Recipe(
        typeface='songti', family='XXGK Song', package=SERIF,
        member='package/400Regular/NotoSerifSC_400Regular.ttf',
        member_sha256='c358a69de3df5f423a8946a7b03e3126fb6ba116f1130a463455b4e39e1f0742',
        source_family='Noto Serif SC', source_postscript_name='NotoSerifSC-Regular',
        licence_member='package/LICENSE_FONT', licence_file='songti-OFL.txt', **OFL,
    ),
    Recipe(
        typeface='xiaobiaosong', family='XXGK XiaoBiaoSong', package=SERIF,
        member='package/700Bold/NotoSerifSC_700Bold.ttf',
        member_sha256='9c6a2ba736e4b499c84f65ce366bd3625c0401885fd3e585ace50fb738b96ff6',
        source_family='Noto Serif SC', source_postscript_name='NotoSerifSC-Bold',
        licence_member='package/LICENSE_FONT', licence_file='xiaobiaosong-OFL.txt', **OFL,
    ),
]
