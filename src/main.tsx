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

// The serif is not needed for the first picture; it comes when the page has loaded.
window.addEventListener("load", () => import("./styles/serif.css"), { once: true });
