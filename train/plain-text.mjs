// Sentences of the public-domain documents of the White House and the Office of the Historian, for the word classes.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The documents that are read, each a line of JSON with a text or paragraphs. */
export const PLAIN_TEXTS = ['whitehouse_dprk_2021_2026.jsonl.gz', 'history_milestones.jsonl.gz'];

/** Lists of forms, one for each sentence, of the documents in `folder`. */
export function readPlainText(folder, { segment, tokenize }) {
  const sentences = [];
  for (const file of PLAIN_TEXTS)
    for (const line of gunzipSync(readFileSync(`${folder}/${file}`))
      .toString('utf8')
      .split('\n')) {
      if (line === '') continue;
      const { text, paragraphs } = JSON.parse(line);
      const plain = (text ?? paragraphs.join('\n\n')).replace(/<[^<>]{0,200}>/g, ' ');
      const read = tokenize(plain, segment(plain).sentences);
      for (const { from, to } of read.sentences) sentences.push(read.tokens.forms.slice(from, to));
    }
  return sentences;
}
