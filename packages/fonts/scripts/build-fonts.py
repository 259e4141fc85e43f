"""Rebuilds assets/, src/generated/ and test/fixtures/ from the published font packages.

Usage: build-fonts.py [--sources FOLDER]   (a folder to keep the downloads in; default: a temporary one)
Needs: Python 3.9, fontTools 4.38, npm, and apt-get + dpkg-deb of Debian 12.
The same sources and the same fontTools give the same bytes.
"""

import argparse
import gzip
import io
import tempfile
from pathlib import Path

from fontTools.ttLib import TTFont

from font_build.emit import face_metrics_ts, hanzi_lists_ts, manifest_json, vendored_assets_ts
from font_build.face import build_face
from font_build.fixtures import fixtures
from font_build.recipes import RECIPES, UNICODE, UNIHAN_MEMBER
from font_build.repertoire import (general_standard_hanzi, gb2312_hanzi, gb2312_symbols, one_em_characters,
                                   symbols)
from font_build.sources import Sources
from font_build.verify import verify

PACKAGE = Path(__file__).resolve().parent.parent


def write(path, content):
    target = PACKAGE / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content if isinstance(content, bytes) else content.encode('utf-8'))
    print(f'{target.stat().st_size:>9} {path}')


def write_licence(recipe, sources, font):
    text = sources.read(recipe.package, recipe.licence_member)
    text = gzip.decompress(text) if recipe.licence_member.endswith('.gz') else text
    heading = f"{recipe.family} is a modified version of {recipe.source_postscript_name}:\n{font['name'].getDebugName(0)}"
    body = '\n'.join(line.rstrip() for line in text.decode('utf-8').splitlines())
    write(f'assets/licenses/{recipe.licence_file}', f'{heading}\n\n{"-" * 59}\n{body}\n')


def build(sources):
    gb2312 = gb2312_hanzi()
    general_standard = general_standard_hanzi(sources.read(UNICODE, UNIHAN_MEMBER))
    repertoire = symbols() | gb2312 | general_standard
    files, fonts, changed = {}, {}, {}
    for recipe in RECIPES:
        data, *changed[recipe.typeface] = build_face(recipe, sources, repertoire, one_em_characters())
        files[recipe.typeface], fonts[recipe.typeface] = data, TTFont(io.BytesIO(data))
        write(f'assets/{recipe.file_name}', data)
        write_licence(recipe, sources, fonts[recipe.typeface])
    verify(fonts, files, gb2312, general_standard, gb2312_symbols())
    write('assets/manifest.json', manifest_json(RECIPES, files, fonts, changed))
    write('src/generated/face-metrics.ts', face_metrics_ts(fonts))
    write('src/generated/hanzi-lists.ts', hanzi_lists_ts(gb2312, general_standard))
    write('src/generated/vendored-assets.ts', vendored_assets_ts(RECIPES, files))
    for name, data in fixtures(files['songti']).items():
        write(f'test/fixtures/{name}', data)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--sources', type=Path, help='folder that keeps the downloaded packages')
    folder = parser.parse_args().sources
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
        build(Sources(folder.resolve()))
    else:
        with tempfile.TemporaryDirectory() as temporary:
            build(Sources(Path(temporary)))


if __name__ == '__main__':
    main()
