"""Writes what the program reads: metrics, hanzi lists and the list of assets, as TypeScript, and the manifest."""

import json

import fontTools

from .compact import encode_advances, encode_coverage
from .finish import ASCENT, DESCENT, VERSION
from .sources import sha256

HEADER = '// Written by scripts/build-fonts.py. Do not edit.\n\n'


def quoted(text):
    return "'" + text.replace('\\', '\\\\').replace("'", "\\'") + "'"


def face_metrics_ts(fonts):
    """fonts: {typeface: TTFont}. Faces with the same characters share one coverage string."""
    coverages, faces = [], []
    for typeface, font in fonts.items():
        mapping = font.getBestCmap()
        coverage = encode_coverage(mapping)
        if coverage not in coverages:
            coverages.append(coverage)
        exceptions = {code: font['hmtx'][name][0] for code, name in mapping.items() if font['hmtx'][name][0] != 1000}
        faces.append(f'  {typeface}: {{ coverage: {coverages.index(coverage)}, '
                     f'advances: {quoted(encode_advances(exceptions))} }},\n')
    lines = ''.join(f'  {quoted(coverage)},\n' for coverage in coverages)
    return (f'{HEADER}export const unitsPerEm = 1000;\nexport const ascent = {ASCENT};\n'
            f'export const descent = {DESCENT};\n\nexport const coverages: readonly string[] = [\n{lines}];\n\n'
            f'export const faces = {{\n{"".join(faces)}}} as const;\n')


def hanzi_lists_ts(gb2312, general_standard):
    return (f'{HEADER}export const gb2312 = {quoted(encode_coverage(gb2312))};\n\n'
            f'export const generalStandard = {quoted(encode_coverage(general_standard))};\n')


def vendored_assets_ts(recipes, files):
    entries = ''
    for recipe in recipes:
        data = files[recipe.typeface]
        fields = {
            'typeface': recipe.typeface, 'fileName': recipe.file_name, 'familyName': recipe.family,
            'postscriptName': recipe.postscript_name, 'licence': recipe.licence, 'sha256': sha256(data),
        }
        body = ''.join(f'    {key}: {quoted(value)},\n' for key, value in fields.items())
        entries += f'  {{\n{body}    byteLength: {len(data)},\n  }},\n'
    return f'{HEADER}export const assets = [\n{entries}] as const;\n'


def manifest_json(recipes, files, fonts, changed):
    entries = [_manifest_entry(recipe, files, fonts, changed) for recipe in recipes]
    manifest = {'version': VERSION, 'builtWith': f'fontTools {fontTools.version}', 'fonts': entries}
    return json.dumps(manifest, ensure_ascii=False, indent=2) + '\n'


def _manifest_entry(recipe, files, fonts, changed):
    *codes, thinned = changed[recipe.typeface]
    widened, digits = (''.join(map(chr, some)) for some in codes)
    return {
        'file': recipe.file_name,
        'family': recipe.family,
        'postscriptName': recipe.postscript_name,
        'characters': len(fonts[recipe.typeface].getBestCmap()),
        'byteLength': len(files[recipe.typeface]),
        'sha256': sha256(files[recipe.typeface]),
        'licence': recipe.licence,
        'licenceFile': f'licenses/{recipe.licence_file}',
        'source': {
            'package': recipe.package.source_id,
            'packageSha256': recipe.package.sha256,
            'member': recipe.member,
            'memberSha256': recipe.member_sha256,
            'font': recipe.source_postscript_name,
        },
        'changes': {
            'outlines': 'CFF converted to TrueType, maximum error 1 unit of 1000' if recipe.from_cff else 'unchanged',
            'redrawn': ''.join(map(chr, sorted(recipe.redrawn))),
            'dropped': ''.join(map(chr, sorted(recipe.dropped))),
            'removed': 'characters outside the repertoire, layout features, vertical metrics, hints',
            'renamed': f'{recipe.source_family} to {recipe.family}, weight class 400',
            'lineMetrics': f'ascent {ASCENT}, descent {DESCENT}, line gap 0',
            'setToOneEm': widened,
            'setToWidthOfZero': digits,
            'madeThinner': thinned,
            'advancesOf': recipe.advances_member,
        },
    }
