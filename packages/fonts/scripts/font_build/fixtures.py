"""Small fonts for the tests: the names and the faults of fonts that users supply. Cut from the songti face."""

import copy
import io

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont, newTable
from fontTools.ttLib.tables._f_v_a_r import Axis

TEXT = '许昌市人民政府信息公开年报—“”·A0'
ENGLISH, CHINESE = 0x409, 0x804


def fixtures(songti_bytes):
    """{file name: bytes}"""
    restricted = _named(songti_bytes, '方正小标宋简体', 'FZXiaoBiaoSong-B05S', 'FZXBSJW--GB1-0')
    restricted['OS/2'].fsType = 2
    variable = _named(songti_bytes, '黑体', 'SimHei', 'SimHei')
    variable['fvar'] = _weight_axis()
    collection = TTCollection()
    collection.fonts = [
        _named(songti_bytes, '新宋体', 'NSimSun', 'NSimSun'),
        _named(songti_bytes, '宋体', 'SimSun', 'SimSun'),
    ]
    return {
        'fangsong-gb2312.ttf': _bytes(_named(songti_bytes, '仿宋_GB2312', 'FangSong_GB2312', 'FangSong_GB2312')),
        'kaiti.ttf': _bytes(_named(songti_bytes, '楷体', 'KaiTi', 'KaiTi')),
        'songti.ttc': _bytes(collection),
        'restricted.ttf': _bytes(restricted),
        'variable.ttf': _bytes(variable),
        'unknown.ttf': _bytes(_named(songti_bytes, '某某体', 'Some Face', 'SomeFace')),
    }


def _named(songti_bytes, chinese, english, postscript):
    font = TTFont(io.BytesIO(songti_bytes), recalcTimestamp=False, lazy=False)
    options = subset.Options()
    options.layout_features, options.glyph_names, options.name_IDs = [], False, ['*']
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=TEXT)
    subsetter.subset(font)
    names = font['name']
    for name_id, value in {1: english, 3: f'test;{postscript}', 4: english, 6: postscript}.items():
        names.setName(value, name_id, 3, 1, ENGLISH)
    for name_id, value in {1: chinese, 4: chinese}.items():
        names.setName(value, name_id, 3, 1, CHINESE)
    return font


def _weight_axis():
    axis = Axis()
    axis.axisTag, axis.minValue, axis.defaultValue, axis.maxValue, axis.axisNameID = 'wght', 300, 400, 700, 2
    table = newTable('fvar')
    table.axes, table.instances = [axis], []
    return table


def _bytes(font):
    out = io.BytesIO()
    copy.deepcopy(font).save(out)
    return out.getvalue()
