import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';

const root = document.getElementById('app') as HTMLElement;
if (root.firstElementChild) hydrateRoot(root, <App />);
else createRoot(root).render(<App />);
