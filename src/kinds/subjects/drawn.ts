import type { ClassLook } from "../../domain/looks/lineLook.ts";
import type { ShowGroup } from "../../domain/showMenu.ts";
import type { SubjectId } from "../../domain/subjectId.ts";
import type { AnyKind } from "../defineKind.ts";
import type { GatheredSubject, KindLines } from "../defineLines.ts";
import { LINES_OF_KINDS } from "../lines.ts";
import { conflicts } from "./conflicts.ts";
import { people } from "./people.ts";
import { treaties } from "./treaties.ts";
import { visas } from "./visas.ts";
import { votes } from "./votes.ts";

/** What the map can draw of facts: a subject that gathers kinds, or one kind by itself. */
export interface DrawnSubject {
  readonly id: SubjectId;
  readonly group: ShowGroup;
  /** The look of each class; of two that a pair has at a time the first is shown. */
  readonly classes: Readonly<Record<string, ClassLook>>;
  /** The kinds that it is made of, with its class for each of theirs. */
  readonly parts: readonly {
    readonly lines: KindLines<AnyKind>;
    readonly as: Readonly<Record<string, string | undefined>>;
  }[];
}

const GATHERED: readonly GatheredSubject[] = [treaties, conflicts, people, visas, votes];

/** The subjects that gather, each before the kinds that it gathers, and the other kinds. */
export const DRAWN_SUBJECTS: readonly DrawnSubject[] = [
  ...GATHERED.flatMap((subject): DrawnSubject[] => {
    const kinds = partsOf(subject);
    const gathered: DrawnSubject = {
      ...subject,
      parts: kinds.map((lines) => ({ lines, as: lines.part?.as ?? {} })),
    };
    // A kind that is all that its subject gathers is no choice of its own.
    const isOfOne = kinds.length === 1;
    return isOfOne ? [gathered] : [gathered, ...kinds.map((one) => drawAlone(one, subject.group))];
  }),
  ...LINES_OF_KINDS.flatMap((lines) => (lines.group ? drawAlone(lines, lines.group) : [])),
];

function drawAlone(lines: KindLines<AnyKind>, group: ShowGroup): DrawnSubject {
  const { id, kind, classes } = lines;
  const as = Object.fromEntries(Object.keys(classes).map((name) => [name, name]));
  return { id: id ?? kind.id, group, classes, parts: [{ lines, as }] };
}

function partsOf({ id }: GatheredSubject): readonly KindLines<AnyKind>[] {
  return LINES_OF_KINDS.filter(({ part }) => part?.subject.id === id);
}

/** The id of the one kind that a subject is made of, where it has another: older addresses have it. */
export function olderIdOf({ id, parts }: DrawnSubject): SubjectId | undefined {
  const [only, ...others] = parts;
  const isItsOwn = others.length > 0 || only?.lines.id === id || only?.lines.kind.id === id;
  return isItsOwn ? undefined : only?.lines.kind.id;
}
