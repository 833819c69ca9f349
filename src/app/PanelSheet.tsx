import type { ReactNode } from "react";
import { panelMessages as messages } from "../messages/panel.ts";
import { useAtlas, useAtlasStoreApi } from "../store/AtlasStoreContext.tsx";
import { SHEET_HEIGHTS } from "../store/atlasStore.ts";
import { SidePanel } from "../ui/SidePanel.tsx";

/** The panel at the side; on a small screen as high as the reader has it. */
export function PanelSheet({
  children,
  ...props
}: {
  readonly label: string;
  readonly onClose: () => void;
  readonly isBusy: boolean;
  readonly hasPartyStripe: boolean;
  readonly children: ReactNode;
}) {
  const store = useAtlasStoreApi();
  const height = useAtlas((state) => state.sheetHeight);
  return (
    <SidePanel
      {...props}
      sheet={{
        heights: SHEET_HEIGHTS.map((one) => ({ height: one, label: messages.height[one] })),
        height,
        onHeight: store.getState().setSheetHeight,
        groupLabel: messages.heights,
      }}
      closeLabel={messages.close}
    >
      {children}
    </SidePanel>
  );
}
