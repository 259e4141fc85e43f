"""CFF outlines to TrueType outlines, and moved or scaled copies of single glyphs."""

from fontTools.misc.transform import Transform
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import newTable

MAX_ERROR = 1.0
EMPTY_MAXP = dict.fromkeys(
    ['maxTwilightPoints', 'maxStorage', 'maxFunctionDefs', 'maxInstructionDefs', 'maxStackElements',
     'maxSizeOfInstructions', 'maxComponentElements', 'maxPoints', 'maxContours', 'maxCompositePoints',
     'maxCompositeContours', 'maxComponentDepth'], 0)


def cff_to_glyf(font):
    """Replaces the CFF table by glyf/loca: cubic curves become quadratic ones, at most one unit apart."""
    glyph_set, order, glyphs = font.getGlyphSet(), font.getGlyphOrder(), {}
    for name in order:
        pen = TTGlyphPen(None)
        glyph_set[name].draw(Cu2QuPen(pen, MAX_ERROR, reverse_direction=True))
        glyphs[name] = pen.glyph()
    del font['CFF ']
    font['loca'] = newTable('loca')
    font['glyf'] = newTable('glyf')
    font['glyf'].glyphOrder, font['glyf'].glyphs = order, glyphs
    font['maxp'].tableVersion = 0x00010000
    font['maxp'].maxZones = 1
    for field, value in EMPTY_MAXP.items():
        setattr(font['maxp'], field, value)
    font.sfntVersion = '\x00\x01\x00\x00'


def bounds(font, glyph_name):
    """(xMin, yMin, xMax, yMax), or None for a blank glyph."""
    pen = BoundsPen(font.getGlyphSet())
    font.getGlyphSet()[glyph_name].draw(pen)
    return pen.bounds


def transformed(font, glyph_name, scale_x, shift_x):
    """A simple glyph: the outline scaled about x = 0, then moved."""
    recording = DecomposingRecordingPen(font.getGlyphSet())
    font.getGlyphSet()[glyph_name].draw(recording)
    pen = TTGlyphPen(None)
    recording.replay(TransformPen(pen, Transform(scale_x, 0, 0, 1, shift_x, 0)))
    return pen.glyph()


def flatten_composites(font):
    """Draws composite glyphs out, so that moving one glyph moves no other."""
    glyf = font['glyf']
    composites = [name for name in glyf.keys() if glyf[name].isComposite()]
    flat = {name: transformed(font, name, 1, 0) for name in composites}
    for name, glyph in flat.items():
        glyf[name] = glyph


def copy_glyph(font, source, target):
    """Draws the character `target` as the character `source`, with a glyph of its own."""
    source_name, target_name = font.getBestCmap()[source], font.getBestCmap()[target]
    font['glyf'][target_name] = transformed(font, source_name, 1, 0)
    font['hmtx'][target_name] = font['hmtx'][source_name]
