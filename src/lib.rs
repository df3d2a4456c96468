pub mod swedish;
