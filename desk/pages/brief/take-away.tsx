import { useState } from 'react';
import { server } from '../../ask/server.js';
import { save } from '../../pieces/picture/save.js';
import { wordsOf } from '../../pieces/trouble.js';
import type { View } from '../../place/place.js';
import { useKeys } from '../../shell/keys.js';
import { noticeBoard } from '../../shell/notice-board.js';
import type { BriefChoice } from './asked-for.js';

interface Props {
  readonly asked: { readonly dossier: string } & View & BriefChoice;
}

const FORMS = { html: 'html', markdown: 'md' } as const;

/** Takes the brief away as it is chosen: a page that stands by itself, Markdown, or on paper. */
export function TakeAway({ asked }: Props) {
  const [isBusy, setBusy] = useState(false);
  useKeys([{ keys: 'p', does: 'Print the brief', run: () => window.print() }]);
  const take = async (form: keyof typeof FORMS) => {
    setBusy(true);
    try {
      const response = await server.brief({ ...asked, form });
      save(await response.blob(), `${asked.dossier}-brief.${FORMS[form]}`);
    } catch (thrown) {
      if (thrown instanceof Error) noticeBoard.say(wordsOf(thrown));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="tools no-print">
      <button type="button" disabled={isBusy} onClick={() => void take('html')}>
        HTML
      </button>
      <button type="button" disabled={isBusy} onClick={() => void take('markdown')}>
        Markdown
      </button>
      <button type="button" onClick={() => window.print()}>
        Print, or save as PDF
      </button>
    </div>
  );
}
