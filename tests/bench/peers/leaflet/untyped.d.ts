/** The little of Leaflet that its page uses; the package ships no types. */
declare module 'leaflet' {
  type LatLng = [lat: number, lng: number];
  interface Layer {
    addTo(map: LeafletMap): this;
    on(event: 'mouseover' | 'mouseout', listener: () => void): this;
  }
  interface Shapes extends Layer {
    setStyle(style: object): this;
  }
  interface LeafletMap {
    fitBounds(bounds: [LatLng, LatLng], options: object): this;
    latLngToContainerPoint(at: LatLng): { x: number; y: number };
  }
  const L: {
    map(element: HTMLElement, options: object): LeafletMap;
    geoJSON(data: unknown, options: object): Shapes;
    marker(at: LatLng, options: object): Layer;
    divIcon(options: object): object;
  };
  export default L;
}
