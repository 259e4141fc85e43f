import './floor/add-missing.js';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { followHistory } from './app/navigation.js';
import { workerMaker } from './hand-in/make-in-worker.js';
import { keepForOffline } from './offline/app-version.js';
import './styles/base.css';
import './styles/start.css';
import './styles/editor.css';
import './styles/tables.css';
import './styles/panels.css';
import './styles/preview.css';
import './styles/print.css';
import './styles/cells.css';
import './styles/details.css';
import './styles/prose.css';
import './styles/handover.css';
import './styles/desk.css';
import './styles/gongwen.css';

const root = document.getElementById('root');
if (root === null) throw new Error('no element with id “root” in index.html');
await followHistory();
const make = workerMaker();
createRoot(root).render(
  <StrictMode>
    <App make={make} />
  </StrictMode>,
);
if (import.meta.env.PROD && location.protocol !== 'file:') {
  if (document.readyState === 'complete') void keepForOffline();
  else addEventListener('load', () => void keepForOffline());
}
