/** An entry as a picture of many draws it, as the server tells it (`marks`). */
export interface Mark {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly date: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly known: string;
  readonly parties: readonly string[];
  readonly issue: string | null;
  readonly sources: number;
  readonly reports: number;
  readonly outlets: readonly string[];
  readonly confidence: number;
  readonly table?: string;
  readonly status?: string;
  readonly level?: string;
  readonly outcome?: string;
  readonly where?: string | null;
  readonly due?: string | null;
  readonly change?: string;
  readonly system?: string;
  readonly direction?: string;
  readonly stance?: string;
}
