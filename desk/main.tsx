import './style/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { memory } from './ask/memory.js';
import { pageAt } from './pages/index.js';
import { Desk } from './shell/desk.js';
import { wearTheme } from './shell/theme.js';

wearTheme();
// The page's own code comes while React begins, not after it.
pageAt(window.location.pathname)?.code.fetch();
const place = document.getElementById('desk');
if (place)
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={memory}>
        <Desk />
      </QueryClientProvider>
    </StrictMode>,
  );
