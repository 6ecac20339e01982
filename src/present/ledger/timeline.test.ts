import { describe, expect, it } from 'vitest';
import { sampleEntry } from '../../../test/sample-export.js';
import { renderTimeline } from './timeline.js';

const plain = { width: 80, colour: false };
const page = (...ids: string[]) => ({ title: 'The cod banks', entries: ids.map(sampleEntry), next: null });

describe('renderTimeline', () => {
  it('has years in the margin and days beside them', () => {
    const text = renderTimeline(page('e-talks', 'e-silence', 'e-next'), plain);
      renderTimeline({ ...page(), entries: SAMPLE_VIEW.entries, next: 'dragoman timeline --after x' }, plain),
    );
      renderTimeline(
        { ...page(), entries: SAMPLE_VIEW.entries, next: 'dragoman timeline --after x' },
        { width: 40, colour: false },
      ),
    );
    expect(text).toMatch(/^2021 │ 12–13 May +Norway and Iceland: met, Reykjavik$/m);
  });
});
