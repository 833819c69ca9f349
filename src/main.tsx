import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/leaflet.css";
import "./styles/still.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { fetchAhead } from "./app/fetchAhead.ts";
import { isDataSaved } from "./app/isDataSaved.ts";
import { preloadParts } from "./app/preloadParts.ts";
import { whenDrawn } from "./app/whenDrawn.ts";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element with the id “root”.");
fetchAhead(window.location.search);
const page = createRoot(root);
page.render(
  <StrictMode>
    <App />
  </StrictMode>,
);
if (import.meta.hot) {
  const { hot } = import.meta;
  import("./app/followData.ts").then(({ followData }) =>
    followData(
      (event, hear) => hot.on(event, hear),
      (edition) =>
        page.render(
          <StrictMode>
            <App key={edition} />
          </StrictMode>,
        ),
    ),
  );
}

// What the first picture does without comes when the map is drawn, or the table in its place.
whenDrawn(() => {
  import("./styles/fonts.css");
  // Nothing but what is needed is loaded for who saves data.
  if (isDataSaved()) return;
  preloadParts();
  if (import.meta.env.PROD) {
    import("./app/keepOffline.ts").then(
      ({ keepOffline }) => keepOffline(),
      () => undefined,
    );
  }
});
