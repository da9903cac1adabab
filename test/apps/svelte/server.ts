import * as server from 'svelte/server';
import App from './App.svelte';

export const render = () => server.render(App).body;
