import { figureIn, yearsOfAny } from "../../domain/yearFigures.ts";
import type { YearColumn } from "../../kinds/defineWords.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { laterMessages } from "../../messages/pairPanelLater.ts";
import styles from "./YearsFold.module.css";

/** All the years of a fact in a table, folded; nothing where it has no more than its newest. */
export function YearsFold({ columns }: { readonly columns: readonly YearColumn[] }) {
  const years = yearsOfAny(columns.map(({ figures }) => figures));
  const [newest, oldest] = [years[0], years.at(-1)];
  if (newest === undefined || oldest === undefined || newest === oldest) return null;
  return (
    <details className={styles.fold}>
      <summary>{laterMessages.allYears(oldest, newest)}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{laterMessages.year}</th>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {columns.map((column) => (
                <td key={column.name}>{tellFigure(column, year)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function tellFigure({ figures, tell }: YearColumn, year: number): string {
  const figure = figureIn(figures, year);
  return figure === undefined ? messages.noFigure : tell(figure);
}
