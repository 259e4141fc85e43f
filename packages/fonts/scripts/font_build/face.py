"""One recipe carried out: source bytes in, font out."""

import io

from fontTools import subset
from fontTools.ttLib import TTFont

from .advances import align_digits, fill_one_em
from .finish import finish
from .outlines import cff_to_glyf, copy_glyph, flatten_composites
from .sources import check


def build_face(recipe, sources, repertoire, one_em):
    """Returns (bytes of the TrueType file, code points set to one em, digits set to one width)."""
    data = check(sources.read(recipe.package, recipe.member), recipe.member_sha256, recipe.member)
    font = TTFont(io.BytesIO(data), recalcTimestamp=False, lazy=False)
    font.flavor = None
    postscript_name = font['name'].getDebugName(6)
    if postscript_name != recipe.source_postscript_name:
        raise SystemExit(f'{recipe.member} holds {postscript_name}, not {recipe.source_postscript_name}')
    if font['head'].unitsPerEm != 1000:
        raise SystemExit(f'{recipe.member}: 1000 units per em expected')
    _subset(font, repertoire - recipe.dropped)
    if recipe.from_cff:
        cff_to_glyf(font)
    flatten_composites(font)
    for code_point, drawn_as in recipe.redrawn.items():
        copy_glyph(font, drawn_as, code_point)
    widened, digits = fill_one_em(font, one_em), align_digits(font)
    finish(font, recipe)
    return _bytes(font), widened, digits


def _subset(font, code_points):
    options = subset.Options()
    options.layout_features = []
    options.drop_tables += ['GSUB', 'GPOS', 'GDEF', 'BASE', 'STAT', 'vhea', 'vmtx', 'VORG', 'FFTM', 'kern']
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs, options.name_languages = ['*'], ['*']
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=sorted(code_points))
    subsetter.subset(font)


def _bytes(font):
    out = io.BytesIO()
    font.save(out, reorderTables=True)
    return out.getvalue()
