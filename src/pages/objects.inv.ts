import type { APIRoute } from 'astro';
import { inventoryFile } from '../components/machines/inventory-file.ts';

export const GET: APIRoute = () => inventoryFile(null);
