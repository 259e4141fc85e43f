"""One recipe carried out: source bytes in, font out."""

import io

from fontTools import subset
from fontTools.ttLib import TTFont

from .advances import align_digits, fill_one_em, keep_advances
from .finish import finish
from .outlines import cff_to_glyf, copy_glyph, flatten_composites
from .sources import check
from .weight import thin


def build_face(recipe, sources, repertoire, one_em):
    """Returns (bytes of the file, code points set to one em, digits set to one width, characters made thinner)."""
    font = _open(recipe, sources, recipe.member, recipe.member_sha256)
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
    thinned = thin(font, recipe.thinned)
    for code_point, drawn_as in recipe.redrawn.items():
        copy_glyph(font, drawn_as, code_point)
    if recipe.advances_member:
        keep_advances(font, _open(recipe, sources, recipe.advances_member, recipe.advances_member_sha256))
    widened, digits = fill_one_em(font, one_em), align_digits(font)
    finish(font, recipe)
    return _bytes(font), widened, digits, thinned


def _open(recipe, sources, member, sha256):
    data = check(sources.read(recipe.package, member), sha256, member)
    return TTFont(io.BytesIO(data), recalcTimestamp=False, lazy=False)


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
