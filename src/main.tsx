import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/leaflet.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element with the id “root”.");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

// The serif comes when the map is drawn: the first picture does without it.
new PerformanceObserver((marks, observer) => {
  if (marks.getEntriesByName("dyad:map-drawn").length === 0) return;
  observer.disconnect();
  import("./styles/serif.css");
}).observe({ type: "mark", buffered: true });
