import { countryPanelMessages as messages } from "../../messages/countryPanel.ts";
import styles from "./OrderSelect.module.css";

/** A choice of the order of a list. */
export function OrderSelect<Order extends string>({
  orders,
  words,
  order,
  onOrder,
}: {
  readonly orders: readonly Order[];
  readonly words: Readonly<Record<Order, string>>;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}) {
  return (
    <label className={styles.order}>
      {messages.sortBy}{" "}
      <select value={order} onChange={(event) => onOrder(event.target.value as Order)}>
        {orders.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
