import { describe, expect, it } from 'vitest';
import { decodeSource } from '../../../src/io/workspace/decode-source.ts';

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('decodeSource', () => {
  it.each<[string, string, Buffer, string]>([
    ['UTF-8', 'a.feature', Buffer.from('Feature: é\n'), 'Feature: é\n'],
    ['a byte-order mark, which stays', 'a.feature', Buffer.from('\ufeffFeature:'), '\ufeffFeature:'],
    ['nothing', 'a.feature', Buffer.alloc(0), ''],
    ['one character', 'a.feature', Buffer.from('F'), 'F'],
    ['a replacement character that is written', 'a.feature', Buffer.from('\ufffd'), '\ufffd'],
    [
      'Latin-1 that Python is told of',
      'a.py',
      Buffer.from('# coding: latin-1\n# é\n', 'latin1'),
      '# coding: latin-1\n# é\n',
    ],
    [
      'in the second line, in the words of Emacs',
      'a.py',
      Buffer.from('#!/usr/bin/python\n# -*- coding: ISO_8859_1 -*-\n# é', 'latin1'),
      '#!/usr/bin/python\n# -*- coding: ISO_8859_1 -*-\n# é',
    ],
    ['Windows-1252', 'a.py', Buffer.from('# coding=cp1252\n# \x80', 'latin1'), '# coding=cp1252\n# €'],
    [
      'UTF-8 that is told',
      'a.py',
      Buffer.from('# vim: set fileencoding=utf-8 :\n# é'),
      '# vim: set fileencoding=utf-8 :\n# é',
    ],
  ])('reads %s', (_name, path, bytes, text) => {
    expect(decodeSource(path, bytes)).toEqual({ ok: true, value: text });
  });

  const notUtf8 = 'what begins here is not UTF-8, as in a file of Latin-1: save it in UTF-8';
  it.each<[string, string, Buffer, number, number, string]>([
    ['Latin-1', 'a.feature', Buffer.from('Feature: a\n  Scenario: café s\n', 'latin1'), 2, 16, notUtf8],
    ['a cut character', 'a.feature', Buffer.from('é').subarray(0, 1), 1, 1, notUtf8],
    [
      'Latin-1 in Python that is told of it too late',
      'a.py',
      Buffer.from('\n\n# coding: latin-1\n# é', 'latin1'),
      4,
      3,
      notUtf8,
    ],
    ['the same behind code', 'a.py', Buffer.from('x = 1\n# coding: latin-1 é', 'latin1'), 2, 19, notUtf8],
    ['Latin-1 that claims to be UTF-8', 'a.py', Buffer.from('# coding: utf-8\né', 'latin1'), 2, 1, notUtf8],
    [
      'a feature file with a comment for Python',
      'a.feature',
      Buffer.from('# coding: latin-1\né', 'latin1'),
      2,
      1,
      notUtf8,
    ],
    [
      'UTF-16 with a mark',
      'a.feature',
      utf16('\ufeffFeature:'),
      1,
      1,
      'the file is encoded in UTF-16: save it in UTF-8',
    ],
    [
      'UTF-16 without one',
      'a.feature',
      utf16('Feature:'),
      1,
      1,
      'the file is encoded in UTF-16: save it in UTF-8',
    ],
    [
      'UTF-16, big-endian',
      'a.py',
      utf16('# hello').swap16(),
      1,
      1,
      'the file is encoded in UTF-16: save it in UTF-8',
    ],
    [
      'UTF-32',
      'a.py',
      Buffer.from('F\0\0\0', 'latin1'),
      1,
      1,
      'the file is encoded in UTF-32: save it in UTF-8',
    ],
    [
      'an encoding that nobody knows',
      'a.py',
      Buffer.from('#\n# coding: koala-9\n'),
      2,
      11,
      'the file cannot be read as koala-9, which is written here: save it in UTF-8',
    ],
    [
      'bytes that the encoding does not have',
      'a.py',
      Buffer.from('# coding: shift_jis\n# \x81\xff', 'latin1'),
      1,
      11,
      'the file cannot be read as shift_jis, which is written here: save it in UTF-8',
    ],
  ])('tells where %s begins', (_name, path, bytes, line, column, message) => {
    expect(decodeSource(path, bytes)).toEqual({ ok: false, error: { line, column, message } });
  });
});
