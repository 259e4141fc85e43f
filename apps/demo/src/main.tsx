import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './shell/app.js';
import './styles/base.css';
import './styles/start.css';
import './styles/editor.css';
import './styles/tables.css';
import './styles/panels.css';
import './styles/cells.css';

const root = document.getElementById('root');
if (root === null) throw new Error('no element with id “root” in index.html');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
