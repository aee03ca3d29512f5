/** The part of gettext-parser that is used here; the package brings no types of its own. */
declare module 'gettext-parser' {
  export interface Comments {
    readonly translator?: string;
    readonly reference?: string;
    readonly extracted?: string;
    readonly flag?: string;
    readonly previous?: string;
  }

  export interface Block {
    readonly msgctxt?: string;
    readonly msgid: string;
    readonly msgstr: readonly string[];
    readonly comments?: Comments;
  }

  /** Blocks by context, then by source text. */
  export type Section = Readonly<Record<string, Readonly<Record<string, Block>>>>;

  export interface Table {
    readonly charset: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly translations: Section;
    readonly obsolete?: Section;
  }

  export const po: {
    /** @throws Error When it is no PO file. */
    parse(source: string): Table;
    compile(table: Table, options: { readonly foldLength: number }): { toString(encoding: 'utf8'): string };
  };
}
