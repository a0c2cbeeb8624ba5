// All spellings of a name meet under one key.

import { describe, expect, it } from 'vitest';
import { foldName, foldWords } from '../../src/names/fold-name.js';

describe('folding a name', () => {
  it.each([
    ['OpenAI', 'openai'],
    ['open ai', 'openai'],
    ['Open-AI', 'openai'],
    ['Hugging Face, Inc.', 'huggingface'],
    ['NVIDIA CORP', 'nvidia'],
    ['Nvidia Corporation', 'nvidia'],
    ['Commission européenne', 'commissioneuropeenne'],
    ['COMMISSION EUROPÉENNE', 'commissioneuropeenne'],
    ['Commission europe\u0301enne', 'commissioneuropeenne'],
    ['Autorité de la concurrence', 'autoritedelaconcurrence'],
    ['Commission nationale de l’informatique', 'commissionnationaledelinformatique'],
    ["Commission nationale de l'informatique", 'commissionnationaledelinformatique'],
    ['Mercedes-Benz', 'mercedesbenz'],
    ['Weights & Biases', 'weightsbiases'],
    ['J.P. Morgan', 'jpmorgan'],
    ['Z.ai', 'zai'],
    ['Société Générale S.A.', 'societegenerale'],
    ['DeepL SE', 'deepl'],
    ['Graphcore Ltd', 'graphcore'],
    ['Acme Co., Ltd.', 'acme'],
    ['X Corp.', 'xcorp'],
    ['News Corp', 'newscorp'],
    ['H Company', 'hcompany'],
    ['Inc', 'inc'],
    ['Œuvre', 'oeuvre'],
    ['Straße', 'strasse'],
    ['Ørsted A/S', 'orstedas'],
    ['月之暗面', '月之暗面'],
    ['１Ｘ', '1x'],
    ['🚀', ''],
    ['', ''],
    [' \u00a0\u202f ', ''],
    ['Mistral\u00a0AI', 'mistralai'],
  ])('%s is %s', (name, key) => {
    expect(foldName(name)).toBe(key);
  });

  it('keeps the words apart where they are asked for', () => {
    expect(foldWords('Société  Générale, S.A.')).toEqual(['societe', 'generale']);
  });

  it('folds a key to itself', () => {
    for (const name of ['Hugging Face, Inc.', 'Œuvre', 'News Corp', 'X Corp.']) expect(foldName(foldName(name))).toBe(foldName(name));
  });
});
