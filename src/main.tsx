import './app/trustedTypes';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { afterFirstPaint } from './app/afterFirstPaint';
import { firstSpoken } from './app/firstSpoken';
import './app/styles/base.css';
import './app/styles/map.css';
import './app/styles/panels.css';
import './app/styles/timeline.css';
import './app/styles/shell.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
// As a transition, React draws in slices of 5 ms, with room for the reader's input between.
void firstSpoken().then((spoken) =>
  afterFirstPaint(() =>
    startTransition(() =>
      createRoot(root).render(
        <StrictMode>
          <App spoken={spoken} />
        </StrictMode>,
      ),
    ),
  ),
);
