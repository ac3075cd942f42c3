<?php
/**
 * Plugin Name: Avance
 * Description: Shows indicators of public policies: a block, a shortcode, and pages of Avance by their address.
 * Version: 0.1.0
 * Requires at least: 6.3
 * Requires PHP: 7.4
 * License: MIT
 *
 * @package avance
 */

defined( 'ABSPATH' ) || exit;

/** Elements that show a report or a part of it. */
const AVANCE_ELEMENTS = array(
	'indicator-card',
	'indicator-trend',
	'indicator-sheet',
	'indicator-map',
	'indicator-ranking',
	'objective-summary',
	'indicator-table',
	'variation-chart',
	'policy-report',
);

/** Attributes of an element besides its source, with their values when nothing is given. */
const AVANCE_ATTRIBUTES = array(
	'code'        => '',
	'from-period' => '',
	'to-period'   => '',
	'locale'      => '',
);

/**
 * HTML of an element.
 *
 * @param array  $values   `element`, `src` (address of a report, https or http), and the attributes of the element.
 * @param string $fallback HTML that is shown without JavaScript.
 * @return string Empty without an address or with an unknown element.
 */
function avance_html( array $values, string $fallback = '' ): string {
	$element = $values['element'] ?? 'indicator-card';
	$src     = esc_url( $values['src'] ?? '', array( 'http', 'https' ) );
	if ( '' === $src || ! in_array( $element, AVANCE_ELEMENTS, true ) ) {
		return '';
	}
	wp_enqueue_script( 'avance' );
	$attributes = '';
	foreach ( array_keys( AVANCE_ATTRIBUTES ) as $name ) {
		$value = $values[ $name ] ?? '';
		if ( is_scalar( $value ) && '' !== (string) $value ) {
			$attributes .= sprintf( ' %s="%s"', $name, esc_attr( (string) $value ) );
		}
	}
	$content = wp_kses_post( $fallback );
	if ( '' === trim( $content ) ) {
		$content = sprintf( '<p><a href="%s">%s</a></p>', $src, esc_html( $src ) );
	}
	return sprintf( '<div><%1$s src="%2$s"%3$s>%4$s</%1$s></div>', $element, $src, $attributes, $content );
}

/**
 * `[avance src="https://…/report.json" code="03.07.02"]`, with the fallback between it and `[/avance]`.
 *
 * @param array|string $given   Attributes of the shortcode; an empty string without any.
 * @param string|null  $content Fallback.
 */
function avance_shortcode( $given, ?string $content = null ): string {
	$defaults = array( 'element' => 'indicator-card', 'src' => '' ) + AVANCE_ATTRIBUTES;
	return avance_html( shortcode_atts( $defaults, $given, 'avance' ), $content ?? '' );
}

/** @param array $attributes Attributes of the block, which has those of the shortcode in camel case. */
function avance_block( array $attributes ): string {
	return avance_html(
		array(
			'element'     => $attributes['element'] ?? 'indicator-card',
			'src'         => $attributes['src'] ?? '',
			'code'        => $attributes['code'] ?? '',
			'from-period' => $attributes['fromPeriod'] ?? '',
			'to-period'   => $attributes['toPeriod'] ?? '',
			'locale'      => $attributes['locale'] ?? '',
		)
	);
}

/**
 * Addresses of sites made by `avance render --site`, whose pages are shown when their address is pasted.
 *
 * @return string[] With a slash at the end.
 */
function avance_sites(): array {
	$lines = preg_split( '/\s+/', (string) get_option( 'avance_sites', '' ), -1, PREG_SPLIT_NO_EMPTY );
	$sites = array_filter( $lines, static fn( $line ) => 0 === strpos( $line, 'https://' ) );
	return array_values( array_map( 'trailingslashit', $sites ) );
}

/** The site of an address; null when it is none of the listed ones. */
function avance_site_of( string $url ): ?string {
	foreach ( avance_sites() as $site ) {
		if ( 0 === strpos( $url, $site ) ) {
			return $site;
		}
	}
	return null;
}

/**
 * The oEmbed response of a page is a file beside it.
 *
 * @param string $request Address that WordPress would request.
 * @param string $url     Address of the page.
 */
function avance_oembed_address( string $request, string $url ): string {
	$path = strtok( $url, '?#' );
	return null === avance_site_of( $url ) ? $request : preg_replace( '/(\.embed)?\.html$/', '', $path ) . '.oembed.json';
}

/** @param string $text Addresses, one a line. */
function avance_sanitize_sites( $text ): string {
	$lines = preg_split( '/\s+/', (string) $text, -1, PREG_SPLIT_NO_EMPTY );
	return implode( "\n", array_filter( array_map( static fn( $line ) => esc_url_raw( $line, array( 'https' ) ), $lines ) ) );
}

add_action(
	'init',
	static function (): void {
		wp_register_script( 'avance', plugins_url( 'avance.iife.js', __FILE__ ), array(), '0.1.0', array( 'strategy' => 'defer' ) );
		add_shortcode( 'avance', 'avance_shortcode' );
		register_block_type( __DIR__, array( 'render_callback' => 'avance_block' ) );
		foreach ( avance_sites() as $site ) {
			wp_oembed_add_provider( $site . '*', $site );
		}
		add_filter( 'oembed_fetch_url', 'avance_oembed_address', 10, 2 );
	}
);

add_action(
	'admin_init',
	static function (): void {
		register_setting( 'media', 'avance_sites', array( 'sanitize_callback' => 'avance_sanitize_sites' ) );
		add_settings_field(
			'avance_sites',
			esc_html__( 'Sites of Avance, one address a line', 'avance' ),
			static function (): void {
				printf(
					'<textarea id="avance_sites" name="avance_sites" rows="3" cols="50">%s</textarea>',
					esc_textarea( (string) get_option( 'avance_sites', '' ) )
				);
			},
			'media',
			'embeds',
			array( 'label_for' => 'avance_sites' )
		);
	}
);
